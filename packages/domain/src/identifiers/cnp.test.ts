import { describe, expect, test } from "vitest";
import { maskCnp, parseCnp } from "./cnp.ts";

describe("a personal number", () => {
  test.each([
    ["1800101221144", "of the specification"],
    ["2700630700017", "of the new civil-status system, county 70"],
    ["7000229120013", "of a resident born on 29.02.2000"],
    ["8000229120015", "of a resident woman born that day"],
    ["9000229400016", "of a foreign citizen born that day"],
    ["1800101470017", "of the former seventh sector"],
  ])("%s is one: %s", (digits) => {
    expect(parseCnp(digits)).toEqual({ ok: true, digits });
  });

  test("may be typed with blanks", () => {
    expect(parseCnp(" 180 0101 221144 ")).toEqual({ ok: true, digits: "1800101221144" });
  });

  test.each([
    ["1800101221145", "WRONG_CHECK_DIGIT"],
    ["6001331409998", "WRONG_DATE"],
    ["0800101221144", "WRONG_FIRST_DIGIT"],
    ["1800101990014", "WRONG_COUNTY"],
    ["1800101490011", "WRONG_COUNTY"],
    ["1900229120011", "WRONG_DATE"],
    ["1800101220000", "WRONG_SERIAL"],
    ["0000000000000", "NOT_GIVEN"],
    ["180010122114", "WRONG_LENGTH"],
    ["18001012211444", "WRONG_LENGTH"],
    ["18001O1221144", "NOT_DIGITS"],
    ["", "EMPTY"],
  ])("%j is none: %s", (typed, code) => {
    expect(parseCnp(typed)).toEqual({ ok: false, code });
  });

  test("is masked in lists", () => {
    expect(maskCnp("1800101221144")).toBe("180••••••1144");
  });
});
