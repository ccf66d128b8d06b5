import { expect, test } from "vitest";
import { parseAmount } from "./parse-amount.ts";

test.each([
  ["1.234,56", "1234.56"],
  ["1,234.56", "1234.56"],
  ["1234.56", "1234.56"],
  ["1234,56", "1234.56"],
  ["1 234,56", "1234.56"],
  ["1\u00a0234,56", "1234.56"],
  ["1\u202f234,56", "1234.56"],
  ["1'234.56", "1234.56"],
  ["12,5", "12.5"],
  ["12.5", "12.5"],
  ["0.500", "0.5"],
  ["0,500", "0.5"],
  ["1234,567", "1234.567"],
  ["1.234.567", "1234567"],
  ["1,234,567.8", "1234567.8"],
  ["-12,50", "-12.5"],
  ["\u221212,50", "-12.5"],
  [" 7 ", "7"],
  [",5", "0.5"],
  ["12,", "12"],
  ["007", "7"],
])("%j is the number %s in both languages", (typed, meant) => {
  expect(parseAmount(typed, "ro")).toBe(meant);
  expect(parseAmount(typed, "en")).toBe(meant);
});

test.each([
  ["1.234", "1234", "1.234"],
  ["1,234", "1.234", "1234"],
  ["12.500", "12500", "12.5"],
])("%j is %s to a Romanian and %s to an Englishman", (typed, romanian, english) => {
  expect(parseAmount(typed, "ro")).toBe(romanian);
  expect(parseAmount(typed, "en")).toBe(english);
});

test.each([
  "",
  " ",
  ".",
  ",",
  "-",
  "abc",
  "12 lei",
  "1e5",
  "1.23.4",
  "1,23,4",
  "1.2345,6",
  "12 34",
  "1.234,567.89",
  "1,234.567,89",
  "1 234.567,8",
  "--5",
  "5-",
  "Infinity",
  "0x1F",
  "<b>1</b>",
  "1".repeat(31),
])("%j is no number", (typed) => {
  expect(parseAmount(typed, "ro")).toBeNull();
  expect(parseAmount(typed, "en")).toBeNull();
});
