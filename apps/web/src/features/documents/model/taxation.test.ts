import { describe, expect, test } from "vitest";
import { aContent, aLine, buyer, seller } from "../testing/a-draft.ts";
import { toEdited } from "./edited-content.ts";
import { asSupply, taxationOfNewLine, withBuyer } from "./taxation.ts";

const situation = { seller, today: "2026-11-24" };
const german = {
  ...buyer,
  type: "FOREIGN" as const,
  vatCode: "DE136695976",
  address: { ...buyer.address, county: null, country: "DE" },
};

describe("choosing the buyer", () => {
  test("taxes the lines as is usual for the new one", () => {
    const draft = toEdited(aContent());
    expect(withBuyer(draft, german, situation).lines[0]).toMatchObject({ taxCategory: "AE", taxRate: "0" });
  });

  test("taxes goods as goods, services as services", () => {
    const draft = toEdited(aContent({ lines: [aLine({ supply: "GOODS" }), aLine({ supply: "SERVICES" }), aLine()] }));
    const there = withBuyer(draft, german, situation);
    expect(there.lines.map(({ taxCategory }) => taxCategory)).toEqual(["K", "AE", "AE"]);
    expect(withBuyer(there, buyer, situation).lines.map(({ taxCategory }) => taxCategory)).toEqual(["S", "S", "S"]);
  });

  test("knows a usual taxation again in the other language of the document", () => {
    const written = withBuyer(toEdited(aContent()), german, situation);
    const translated = { ...written, language: "en" as const };
    expect(asSupply(aLine(written.lines[0]), "GOODS", { draft: translated, situation }).taxCategory).toBe("K");
    expect(withBuyer(translated, buyer, situation).lines[0]).toMatchObject({ taxCategory: "S" });
  });

  test("leaves what a person chose by hand", () => {
    const draft = toEdited(aContent({ lines: [aLine({ taxRate: "11" })] }));
    expect(withBuyer(draft, german, situation).lines[0]).toMatchObject({ taxCategory: "S", taxRate: "11" });
  });

  test("leaves the lines themselves as they are when nothing about VAT changes", () => {
    const draft = toEdited(aContent());
    expect(withBuyer(draft, { ...buyer, name: "Alt client" }, situation).lines).toBe(draft.lines);
  });
});

describe("a line that turns out to be goods", () => {
  const draft = withBuyer(toEdited(aContent()), german, situation);

  test("is taxed as goods to this buyer", () => {
    expect(asSupply(aLine(draft.lines[0]), "GOODS", { draft, situation })).toMatchObject({
      supply: "GOODS",
      taxCategory: "K",
    });
  });

  test("stays taxed as a person chose", () => {
    expect(asSupply(aLine({ taxRate: "11" }), "GOODS", { draft, situation })).toEqual({ supply: "GOODS" });
  });
});

describe("a new line", () => {
  test("follows the line above it", () => {
    const draft = toEdited(aContent({ lines: [aLine({ taxRate: "11" })] }));
    expect(taxationOfNewLine(draft, situation)).toMatchObject({ taxCategory: "S", taxRate: "11" });
  });

  test("on an empty draft is taxed as is usual: the standard rate, or none for a seller who charges none", () => {
    const draft = toEdited(aContent({ lines: [] }));
    expect(taxationOfNewLine(draft, situation)).toMatchObject({ taxCategory: "S", taxRate: "21" });
    const nonPayer = { ...situation, seller: { ...seller, vatStatus: "NONE" as const } };
    expect(taxationOfNewLine(draft, nonPayer)).toMatchObject({ taxCategory: "E", taxRate: "0" });
  });

  test("is taxed at the rate of a delivery before the invoice", () => {
    const delivery = { date: "2025-07-31", partyName: null, address: null };
    const draft = toEdited(aContent({ lines: [], issueDate: null, delivery }));
    expect(taxationOfNewLine(draft, situation)).toMatchObject({ taxCategory: "S", taxRate: "19" });
  });
});
