import { describe, expect, test } from "vitest";
import { isFiscalCode, parseFiscalCode } from "./fiscal-code.ts";

const good = `18547290 14399840 4996264 2816464 361757 800001018 800001026 19 94 159 426 1235 7777 10004 543210 6000000
  76543210 800001093 800001107 800001115 9000000011 1234567897 9999999994 4000000005`.split(/\s+/);

describe("a fiscal code", () => {
  test.each(good)("%s has the right check digit", (digits) => {
    expect(parseFiscalCode(digits)).toEqual({ ok: true, digits, hasRoPrefix: false });
  });

  test.each(good)("%s with any other last digit is refused", (digits) => {
    const others = [...Array(10).keys()].map((last) => digits.slice(0, -1) + last).filter((other) => other !== digits);
    for (const other of others) expect(parseFiscalCode(other)).toEqual({ ok: false, code: "WRONG_CHECK_DIGIT" });
  });

  test.each(["RO159", "ro 159", " RO-159 ", "RO1 5 9", "R.O.159"])("%j is RO159 as people type it", (typed) => {
    expect(parseFiscalCode(typed)).toEqual({ ok: true, digits: "159", hasRoPrefix: true });
  });

  test.each([
    ["18547291", "WRONG_CHECK_DIGIT"],
    ["800001019", "WRONG_CHECK_DIGIT"],
    ["12", "WRONG_CHECK_DIGIT"],
    ["0", "WRONG_LENGTH"],
    ["7", "WRONG_LENGTH"],
    ["12345678901", "WRONG_LENGTH"],
    ["1800101221144", "WRONG_LENGTH"],
    ["00361757", "LEADING_ZERO"],
    ["", "EMPTY"],
    ["RO", "EMPTY"],
    ["   ", "EMPTY"],
    ["RORO159", "NOT_DIGITS"],
    ["DE136695976", "NOT_DIGITS"],
    ["1e5", "NOT_DIGITS"],
    ["-", "EMPTY"],
    ["15９", "NOT_DIGITS"],
    ["<script>", "NOT_DIGITS"],
    ["159\u0000", "NOT_DIGITS"],
  ])("%j is refused: %s", (typed, code) => {
    expect(parseFiscalCode(typed)).toEqual({ ok: false, code });
  });

  test("is asked of digits alone where RO has no place", () => {
    expect(isFiscalCode("159")).toBe(true);
    expect(isFiscalCode("RO159")).toBe(false);
  });
});
