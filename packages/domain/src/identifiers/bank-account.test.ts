import { describe, expect, test } from "vitest";
import { parseBic } from "./bic.ts";
import { displayIban, parseIban } from "./iban.ts";

describe("an IBAN", () => {
  test.each([
    ["RO49AAAA1B31007593840000", "RO"],
    ["ro49 aaaa 1b31 0075 9384 0000", "RO"],
    ["DE89 3704 0044 0532 0130 00", "DE"],
    ["GB29NWBK60161331926819", "GB"],
  ])("%j is one, of %s", (typed, country) => {
    expect(parseIban(typed)).toMatchObject({ ok: true, country, isTreasury: false });
  });

  test.each([
    ["RO48AAAA1B31007593840000", "WRONG_CHECK_DIGITS"],
    ["RO49AAAA1B3100759384000", "WRONG_LENGTH"],
    ["RO49AAAA1B310075938400000", "WRONG_LENGTH"],
    ["RO4912341B31007593840000", "WRONG_FORMAT"],
    ["XX49AAAA1B31007593840000", "UNKNOWN_COUNTRY"],
    ["ROAAAAAA1B31007593840000", "WRONG_CHECK_DIGITS"],
    ["", "EMPTY"],
  ])("%j is none: %s", (typed, code) => {
    expect(parseIban(typed)).toEqual({ ok: false, code });
  });

  test("of the State Treasury is known as such", () => {
    expect(parseIban("RO55TREZ29120A470300XXXX")).toMatchObject({ ok: true, isTreasury: true });
  });

  test("is read in groups of four", () => {
    expect(displayIban("RO49AAAA1B31007593840000")).toBe("RO49 AAAA 1B31 0075 9384 0000");
    expect(displayIban("000-123 456")).toBe("000-123 456");
  });
});

describe("a BIC", () => {
  test.each(["BTRLRO22", "btrl ro 22 xxx", "RNCBROBU"])("%j is one", (typed) => {
    expect(parseBic(typed).ok).toBe(true);
  });

  test.each([
    ["", "EMPTY"],
    ["BTRLRO2", "WRONG_FORMAT"],
    ["BTRLRO22XX", "WRONG_FORMAT"],
    ["BTRLZZ22", "WRONG_FORMAT"],
  ])("%j is none: %s", (typed, code) => {
    expect(parseBic(typed)).toEqual({ ok: false, code });
  });
});
