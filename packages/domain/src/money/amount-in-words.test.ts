import { expect, test } from "vitest";
import { amountInWords } from "./amount-in-words.ts";

test.each([
  ["1", "un leu"],
  ["2", "doi lei"],
  ["12", "doisprezece lei"],
  ["19", "nouăsprezece lei"],
  ["20", "douăzeci de lei"],
  ["21", "douăzeci și unu de lei"],
  ["100", "o sută de lei"],
  ["101", "o sută unu lei"],
  ["119", "o sută nouăsprezece lei"],
  ["120", "o sută douăzeci de lei"],
  ["200", "două sute de lei"],
  ["1000", "o mie de lei"],
  ["1001", "o mie unu lei"],
  ["1210", "o mie două sute zece lei"],
  ["2000", "două mii de lei"],
  ["12000", "douăsprezece mii de lei"],
  ["21000", "douăzeci și una de mii de lei"],
  ["100000", "o sută de mii de lei"],
  ["1000000", "un milion de lei"],
  ["22000000", "douăzeci și două de milioane de lei"],
  ["1000000000", "un miliard de lei"],
  ["0", "zero lei"],
  ["0.01", "un ban"],
  ["0.50", "cincizeci de bani"],
  ["1.01", "un leu și un ban"],
  ["3554.27", "trei mii cinci sute cincizeci și patru de lei și douăzeci și șapte de bani"],
  ["-20", "minus douăzeci de lei"],
])("%s lei is spelled „%s”", (amount, words) => {
  expect(amountInWords({ amount, currency: "RON", language: "ro" })).toBe(words);
});

test.each([
  ["RON", "1", "one leu"],
  ["RON", "3554.27", "three thousand five hundred fifty-four lei and twenty-seven bani"],
  ["EUR", "1000000.01", "one million euros and one cent"],
  ["GBP", "2.02", "two pounds sterling and two pence"],
  ["CHF", "21.05", "twenty-one CHF and 05/100"],
])("in English %s %s is spelled “%s”", (currency, amount, words) => {
  expect(amountInWords({ amount, currency, language: "en" })).toBe(words);
});

test.each([
  ["EUR", "22.10", "douăzeci și doi de euro și zece cenți"],
  ["GBP", "2", "două lire sterline"],
  ["GBP", "21", "douăzeci și una de lire sterline"],
  ["CHF", "21.05", "douăzeci și unu CHF și 05/100"],
])("in Romanian %s %s is spelled „%s”", (currency, amount, words) => {
  expect(amountInWords({ amount, currency, language: "ro" })).toBe(words);
});

test("an amount beyond every receipt is refused", () => {
  expect(() => amountInWords({ amount: "1000000000000", currency: "RON", language: "ro" })).toThrow(RangeError);
});
