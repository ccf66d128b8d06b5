import { describe, expect, test } from "vitest";
import { Decimal, decimal, decimalPlaces, isDecimal, sum } from "./decimal.ts";

describe("an exact decimal", () => {
  test.each(["0", "12.30", "-0.01", "007", "123456789012345678901234567890"])("is read from %s", (text) => {
    expect(isDecimal(text)).toBe(true);
  });

  test.each([
    ["1e5", "an exponent"],
    ["1E-7", "an exponent"],
    ["NaN", "not a number"],
    ["Infinity", "no end"],
    ["", "nothing"],
    [" ", "a blank"],
    [" 1", "a blank before"],
    ["1\n", "a line end after"],
    ["+1", "a plus"],
    ["--1", "two signs"],
    [".5", "no whole part"],
    ["5.", "no decimals after the point"],
    ["1,5", "a comma"],
    ["0x10", "another base"],
    ["１２", "digits of another script"],
    ["1234567890123456789012345678901", "31 digits"],
  ])("is refused from %j: %s", (text) => {
    expect(Decimal.parse(text)).toBeNull();
    expect(() => decimal(text)).toThrow(RangeError);
  });

  test("is refused from a number, even where the types were bypassed", () => {
    expect(Decimal.parse(JSON.parse("0.1"))).toBeNull();
  });

  test.each([
    ["0.125", 2, "0.13"],
    ["-0.125", 2, "-0.13"],
    ["2.5", 0, "3"],
    ["-2.5", 0, "-3"],
    ["0.124999", 2, "0.12"],
  ])("%s rounds to %i places as %s, half away from zero", (text, places, rounded) => {
    expect(decimal(text).round(places).toString()).toBe(rounded);
  });

  test("has no minus zero", () => {
    expect(decimal("-0.001").toFixed(2)).toBe("0.00");
    expect(decimal("-0").toString()).toBe("0");
    expect(decimal("0").negated().isNegative()).toBe(false);
  });

  test("adds what floats cannot", () => {
    expect(decimal("0.1").plus(decimal("0.2")).toString()).toBe("0.3");
    expect(sum(["0.1", "0.2", "-0.3"].map(decimal)).isZero()).toBe(true);
  });

  test("divides to the asked number of places, rounding once", () => {
    expect(decimal("300").dividedBy(decimal("1.21"), 2).toString()).toBe("247.93");
    expect(decimal("-1").dividedBy(decimal("8"), 2).toString()).toBe("-0.13");
    expect(() => decimal("1").dividedBy(decimal("0"), 2)).toThrow(RangeError);
  });

  test("compares by value, not by how it is written", () => {
    expect(decimal("2.50").equals(decimal("2.5"))).toBe(true);
    expect(decimal("-3").compare(decimal("2"))).toBe(-1);
  });

  test("never prints an exponent", () => {
    expect(decimal("0.00000000000000000000000000001").toString()).toBe("0.00000000000000000000000000001");
    expect(decimal("123456789012345678901234567890").times(decimal("10")).toString()).toBe(
      "1234567890123456789012345678900",
    );
  });

  test("travels as a string in JSON", () => {
    expect(JSON.stringify({ amount: decimal("12.30") })).toBe('{"amount":"12.3"}');
    expect(decimal("12.3").toFixed(2)).toBe("12.30");
  });

  test("knows how many decimals it needs", () => {
    expect(["12", "12.30", "0.000001"].map(decimalPlaces)).toEqual([0, 1, 6]);
  });
});
