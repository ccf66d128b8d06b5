import { expect, test } from "vitest";
import { formatAmount } from "./format-amount.ts";

test.each([
  ["3554.27", "3.554,27", "3,554.27"],
  ["0", "0,00", "0.00"],
  ["-1234567.5", "-1.234.567,50", "-1,234,567.50"],
  ["999", "999,00", "999.00"],
  ["1000", "1.000,00", "1,000.00"],
  ["18.7654", "18,7654", "18.7654"],
  ["12345678901234567890.12", "12.345.678.901.234.567.890,12", "12,345,678,901,234,567,890.12"],
])("%s reads %s in Romanian and %s in English", (amount, ro, en) => {
  expect(formatAmount(amount, { language: "ro" })).toBe(ro);
  expect(formatAmount(amount, { language: "en" })).toBe(en);
});

test("shows as many decimals as asked for", () => {
  expect(formatAmount("3", { language: "ro", minDecimals: 0 })).toBe("3");
  expect(formatAmount("2.5", { language: "ro", minDecimals: 0 })).toBe("2,5");
  expect(formatAmount("5.27015", { language: "ro", minDecimals: 4, maxDecimals: 4 })).toBe("5,2702");
  expect(formatAmount("-0.001", { language: "ro", maxDecimals: 2 })).toBe("0,00");
});
