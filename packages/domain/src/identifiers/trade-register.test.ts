import { describe, expect, test } from "vitest";
import {
  euidOf,
  isEuidOfAnother,
  parseTradeRegisterNumber,
  toNewForm,
  toOldForm,
  type TradeRegisterNumber,
} from "./trade-register.ts";

function numberOf(text: string): TradeRegisterNumber {
  const parsed = parseTradeRegisterNumber(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.code}`);
  return parsed.number;
}

describe("a Trade Register number", () => {
  test.each([
    ["J29/1098/2019", "OLD", "J29/1098/2019"],
    ["j 29 / 1098 / 2019", "OLD", "J29/1098/2019"],
    ["J1/000098/2019", "OLD", "J01/98/2019"],
    ["F40/12/1995", "OLD", "F40/12/1995"],
    ["C52/7/2001", "OLD", "C52/7/2001"],
    ["J2019001098295", "NEW", "J2019001098295"],
    ["J2025027781008", "NEW", "J2025027781008"],
    ["j2024039063003", "NEW", "J2024039063003"],
  ])("%j is read in its %s form", (typed, form, canonical) => {
    expect(numberOf(typed)).toMatchObject({ form, canonical, isCheckDigitRight: true });
  });

  test("of the new form with an unexpected last digit is taken, and says so", () => {
    expect(numberOf("J2019001098294")).toMatchObject({ isCheckDigitRight: false });
  });

  test.each([
    ["", "EMPTY"],
    ["29/1098/2019", "WRONG_FORMAT"],
    ["X29/1098/2019", "WRONG_FORMAT"],
    ["J29/1098/19", "WRONG_FORMAT"],
    ["J29/1234567/2019", "WRONG_FORMAT"],
    ["J20190010982955", "WRONG_FORMAT"],
    ["J201900109829", "WRONG_FORMAT"],
    ["J47/1098/2019", "WRONG_COUNTY"],
    ["J00/1098/2019", "WRONG_COUNTY"],
    ["J2019001098475", "WRONG_COUNTY"],
    ["J29/0/2019", "WRONG_SERIAL"],
    ["J29/1098/0001", "WRONG_YEAR"],
    ["J1989001098295", "WRONG_YEAR"],
  ])("%j is refused: %s", (typed, code) => {
    expect(parseTradeRegisterNumber(typed)).toEqual({ ok: false, code });
  });

  test("is converted from one form to the other", () => {
    expect(toNewForm(numberOf("J29/1098/2019"))).toBe("J2019001098295");
    expect(toOldForm(numberOf("J2019001098295"))).toBe("J29/1098/2019");
    expect(toNewForm(numberOf("J2025027781008"))).toBe("J2025027781008");
    expect(toOldForm(numberOf("J2025027781008"))).toBeNull();
  });

  test.each([
    ["ROONRC.J2019001098295", "J2019001098295", false],
    ["ROONRC.J29/1098/2019", "J2019001098295", false],
    ["roonrc.j2019001098295", "j 29 / 1098 / 2019", false],
    ["ROONRC.J40/1098/2019", "J29/1098/2019", true],
    ["ROONRC.J2024039063003", "J29/1098/2019", true],
    ["", "J29/1098/2019", false],
    ["ROONRC.J29/1098/2019", "", false],
  ])("the EUID %j beside %j names another firm: %s", (euid, number, isOfAnother) =>
    expect(isEuidOfAnother(euid, number)).toBe(isOfAnother),
  );

  test("makes the European identifier", () => {
    expect(euidOf("J29/1098/2019")).toBe("ROONRC.J29/1098/2019");
    expect(euidOf("J2024039063003")).toBe("ROONRC.J2024039063003");
    expect(euidOf("HRB 12345")).toBeNull();
  });
});
