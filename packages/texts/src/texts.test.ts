import { expect, test } from "vitest";
import { defineTexts, textsIn } from "./index.ts";

const text = defineTexts({
  issue: { ro: "Emite", en: "Issue" },
  overdue: {
    ro: "Restantă de {days, plural, one {o zi} few {# zile} other {# de zile}}",
    en: "Overdue by {days, plural, one {a day} other {# days}}",
  },
  issued: { ro: "Factura {number} a fost emisă", en: "Invoice {number} was issued" },
});

test("a plain sentence is a string in each language", () => {
  expect(textsIn(text, "ro").issue).toBe("Emite");
  expect(textsIn(text, "en").issue).toBe("Issue");
});

test.each([
  [1, "Restantă de o zi"],
  [12, "Restantă de 12 zile"],
  [20, "Restantă de 20 de zile"],
  [101, "Restantă de 101 zile"],
])("Romanian plurals follow the grammar: %i", (days, expected) => {
  expect(textsIn(text, "ro").overdue({ days })).toBe(expected);
});

test("values are put in their place", () => {
  expect(textsIn(text, "en").issued({ number: "FCT 0007" })).toBe("Invoice FCT 0007 was issued");
});

test("a sentence that ends with a company's name ends with one full stop", () => {
  const { stays } = textsIn(defineTexts({ stays: { ro: "Rămâne {value}.", en: "It stays {value}." } }), "ro");
  expect([stays({ value: "Beta S.R.L." }), stays({ value: "Beta" })]).toEqual(["Rămâne Beta S.R.L.", "Rămâne Beta."]);
});

test("the same object comes back, so React may compare it", () => {
  expect(textsIn(text, "ro")).toBe(textsIn(text, "ro"));
});
