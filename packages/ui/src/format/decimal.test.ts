import { describe, expect, test } from "vitest";
import { formatDecimal, formatMoney, parseDecimal } from "./decimal.ts";

describe("a decimal as people type it", () => {
  test.each([
    { typed: "1234,5", means: "1234.5" },
    { typed: "1234.5", means: "1234.5" },
    { typed: "1.234,50", means: "1234.50" },
    { typed: "1,234.50", means: "1234.50" },
    { typed: "1 234,50", means: "1234.50" },
    { typed: "1.234.567", means: "1234567" },
    { typed: "1,234", means: "1.234" },
    { typed: "007", means: "7" },
    { typed: ",5", means: "0.5" },
    { typed: "5,", means: "5" },
    { typed: "−12,3", means: "-12.3" },
  ])("$typed means $means", ({ typed, means }) => {
    expect(parseDecimal(typed)).toBe(means);
  });

  test.each([
    { typed: "1.500", romanian: "1500", english: "1.500", quantity: "1.500" },
    { typed: "1,500", romanian: "1.500", english: "1500", quantity: "1.500" },
    { typed: "-12.500", romanian: "-12500", english: "-12.500", quantity: "-12.500" },
    { typed: "0.500", romanian: "0.500", english: "0.500", quantity: "0.500" },
    { typed: "1.50", romanian: "1.50", english: "1.50", quantity: "1.50" },
    { typed: "1234.567", romanian: "1234.567", english: "1234.567", quantity: "1234.567" },
  ])("$typed is an amount of $romanian to a Romanian, of $english to an Englishman", ({ typed, ...means }) => {
    expect(parseDecimal(typed, "ro")).toBe(means.romanian);
    expect(parseDecimal(typed, "en")).toBe(means.english);
    expect(parseDecimal(typed)).toBe(means.quantity);
  });

  test.each([
    "",
    "abc",
    "1e5",
    "12a",
    "--1",
    ",",
    "1-2",
    "Infinity",
    "0x10",
    "1.2.3",
    "1.234.56",
    "12,34.5",
    "1.234,567.8",
  ])("%j is no number", (typed) => {
    expect(parseDecimal(typed)).toBeUndefined();
  });
});

describe("a decimal as people read it", () => {
  test.each(["0.01", "999.00", "1000.00", "-1500.00", "1234567.50", "90071992547409931.27"])(
    "%s can be typed as it is shown",
    (amount) => {
      for (const language of ["ro", "en"] as const)
        expect(parseDecimal(formatDecimal(amount, language, { minDecimals: 2 }), language)).toBe(amount);
    },
  );

  test("is grouped and marked as the language does", () => {
    expect(formatMoney("1234567.5", "RON", "ro")).toBe("1.234.567,50\u00a0RON");
    expect(formatMoney("-1234.5", "EUR", "en")).toBe("\u22121,234.50\u00a0EUR");
  });

  test("stays exact beyond what a float can hold", () => {
    expect(formatDecimal("90071992547409931.27", "en", { minDecimals: 2 })).toBe("90,071,992,547,409,931.27");
  });

  test("shows what is not a number as it is", () => {
    expect(formatDecimal("—", "ro")).toBe("—");
  });
});
