import { expect, test } from "vitest";
import { findUnit, printedUnit, unitOf, units } from "./units.ts";

test("every unit is listed once, with name and short form in both languages", () => {
  expect(new Set(units.map(({ code }) => code)).size).toBe(units.length);
  for (const { name, short } of units) expect([name.ro, name.en, short.ro, short.en].every(Boolean)).toBe(true);
  expect(unitOf("H87")?.short.ro).toBe("buc");
});

test.each([
  ["buc", "H87"],
  ["BUC.", "H87"],
  ["Bucăți", "H87"],
  ["pcs", "H87"],
  ["ore", "HUR"],
  ["lună", "MON"],
  ["m2", "MTK"],
  ["mp", "MTK"],
  ["kg", "KGM"],
  ["HUR", "HUR"],
])("%j is %s", (called, code) => {
  expect(findUnit(called)?.code).toBe(code);
});

test.each(["PCE", "BX", "KTM", "vrac", ""])("%j is no unit that e-Factura knows", (called) => {
  expect(findUnit(called)).toBeNull();
});

test.each([
  ["buc", "ro", "ro", "buc"],
  ["buc", "en", "en", "pcs"],
  ["pcs", "ro", "ro", "buc"],
  ["saci", "ro", "ro", "saci"],
  ["saci", "ro", "en", "pcs"],
] as const)("%s of a document in %s prints in %s as %s", (unitName, written, printed, word) => {
  expect(printedUnit({ unitCode: "H87", unitName }, written, printed)).toBe(word);
});
