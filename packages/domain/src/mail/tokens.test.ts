import { describe, expect, test } from "vitest";
import { fillTokens, tokensIn, unknownTokens } from "./tokens.ts";

const values = {
  number: "F 0007",
  total: "121,00 lei",
  "due date": "24.12.2026",
  customer: "Comerț Model S.R.L.",
  company: "Atelier S.R.L.",
  link: "https://example.ro/d/x",
};

describe("the tokens in the words of a mail", () => {
  test("give way to what the document says", () => {
    const words = "{company}: factura {number}, {total}, până la {due date}";
    expect(fillTokens(words, values)).toBe("Atelier S.R.L.: factura F 0007, 121,00 lei, până la 24.12.2026");
  });

  test("take their line with them where the document has no such thing", () => {
    const words = "Factura {number}.\nScadența: {due date}.\nMulțumim, {company}";
    expect(fillTokens(words, { ...values, "due date": null })).toBe("Factura F 0007.\nMulțumim, Atelier S.R.L.");
  });

  test("stay where their value comes later", () => {
    expect(fillTokens("{number} la {link}", { number: "F 1" })).toBe("F 1 la {link}");
  });

  test.each([
    ["{number} {numar}", ["numar"]],
    ["{due date} {duedate} {duedate}", ["duedate"]],
    ["{ number}", [" number"]],
    ["{}", [""]],
    ["a { b } c", [" b "]],
    ["no braces { at all", []],
  ])("in %j leave %j unknown", (words, unknown) => {
    expect(unknownTokens(words)).toEqual(unknown);
  });

  test("are found", () => {
    expect(tokensIn("{link} {nothing} {total}")).toEqual(["link", "total"]);
  });

  test("take a value as it stands, whatever it looks like", () => {
    expect(fillTokens("{customer} {total}", { customer: "{total} $1", total: "5" })).toBe("{total} $1 5");
  });
});
