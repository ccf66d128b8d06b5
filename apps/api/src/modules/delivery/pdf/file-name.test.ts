import { describe, expect, test } from "vitest";
import { contentDisposition, pdfFileName } from "./file-name.ts";

describe("the name of a file", () => {
  test.each([
    { view: { number: "F 0012", numberNote: null, watermark: null }, name: "Factură F 0012.pdf" },
    { view: { number: "A/B\\C:1", numberNote: null, watermark: null }, name: "Factură A-B-C-1.pdf" },
    { view: { number: "F 0012", numberNote: "număr estimat", watermark: "CIORNĂ" }, name: "Factură (ciornă).pdf" },
    { view: { number: "F 0012", numberNote: null, watermark: "ANULATĂ" }, name: "Factură F 0012 (anulată).pdf" },
  ])("of $view.number is $name", ({ view, name }) => {
    expect(pdfFileName({ title: "Factură", ...view })).toBe(name);
  });

  test("is told in ASCII and as it is, and ends no header", () => {
    expect(contentDisposition("inline", "Factură „ș” (1)\r\nX: 1.pdf")).toBe(
      "inline; filename=\"Factura _s_ (1)__X: 1.pdf\"; filename*=UTF-8''Factur%C4%83%20%E2%80%9E%C8%99%E2%80%9D%20%281%29%0D%0AX%3A%201.pdf",
    );
  });
});
