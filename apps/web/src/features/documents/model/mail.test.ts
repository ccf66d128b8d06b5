import { describe, expect, test } from "vitest";
import { addressesIn, faultInRecipients } from "./mail.ts";

describe("the addresses of a mail", () => {
  test.each([
    { typed: "ana@firma.ro", addresses: ["ana@firma.ro"] },
    { typed: "ana@firma.ro; ion@firma.ro,dan@firma.ro", addresses: ["ana@firma.ro", "ion@firma.ro", "dan@firma.ro"] },
    { typed: "Ana Pop <ana@firma.ro>", addresses: ["ana@firma.ro"] },
    { typed: '"Pop, Ana" <ana@firma.ro>, Ion <ion@firma.ro>', addresses: ["ana@firma.ro", "ion@firma.ro"] },
    { typed: "Ana Pop <ana@firma.ro>; ion@firma.ro", addresses: ["ana@firma.ro", "ion@firma.ro"] },
    { typed: "  ", addresses: [] },
  ])("are found in “$typed”", ({ typed, addresses }) => {
    expect(addressesIn(typed)).toEqual(addresses);
  });

  test("are refused by name where one is none", () => {
    expect(faultInRecipients("ana@firma.ro, ion@@firma")).toEqual({ code: "invalid", address: "ion@@firma" });
  });

  test("are at least one and at most twenty", () => {
    const many = (count: number) => Array.from({ length: count }, (_, ordinal) => `a${ordinal}@firma.ro`).join(", ");
    expect(faultInRecipients("")).toEqual({ code: "none" });
    expect(faultInRecipients(many(20))).toBeUndefined();
    expect(faultInRecipients(many(21))).toEqual({ code: "tooMany" });
  });
});
