import { describe, expect, test } from "vitest";
import { aLine } from "../testing/a-draft.ts";
import { caseChoices, choiceOf, rateChoices, taxationOf, type VatSituation } from "./vat-choices.ts";

const payer: VatSituation = { vatStatus: "PAYER", language: "ro", taxPointDate: "2026-11-24" };

describe("the ways to tax a line", () => {
  test("are the rates in force on its day", () => {
    expect(rateChoices(payer).map(({ label }) => label)).toEqual(["21 %", "11 %"]);
    expect(rateChoices({ ...payer, taxPointDate: "2025-07-31" }).map(({ label }) => label)).toEqual([
      "19 %",
      "9 %",
      "5 %",
    ]);
  });

  test("are no rates at all for a seller who may not charge VAT", () => {
    expect(rateChoices({ ...payer, vatStatus: "NONE" })).toEqual([]);
  });

  test("bring the reason that the law wants printed", () => {
    expect(taxationOf("DOMESTIC_REVERSE_CHARGE", payer)).toEqual({
      taxCategory: "AE",
      taxRate: "0",
      exemptionReasonCode: "VATEX-EU-AE",
      exemptionReason: "Taxare inversă",
    });
    expect(taxationOf("S:11", payer)).toMatchObject({ taxCategory: "S", taxRate: "11" });
  });

  test("are recognised again on a line that carries them", () => {
    for (const { value } of [...rateChoices(payer), ...caseChoices(payer, "ro")]) {
      expect(choiceOf(aLine(taxationOf(value, payer)), "ro").value).toBe(value);
    }
  });

  test("leave the scheme of small enterprises to those who are not registered for VAT", () => {
    const small = "Vânzător neplătitor de TVA";
    expect(caseChoices(payer, "ro").map(({ label }) => label)).not.toContain(small);
    expect(caseChoices({ vatStatus: "NONE" }, "ro").map(({ label }) => label)).toContain(small);
  });

  test("hold a rate of zero, last of all, for a seller who may charge VAT", () => {
    expect(caseChoices(payer, "ro").at(-1)?.label).toBe("Cotă zero (0 %)");
    expect(caseChoices({ vatStatus: "NONE" }, "ro").map(({ value }) => value)).not.toContain("ZERO_RATED");
    expect(taxationOf("ZERO_RATED", payer)).toMatchObject({ taxCategory: "Z", taxRate: "0", exemptionReason: null });
  });

  test("are called in the reader's language on a document in another", () => {
    const abroad = aLine(taxationOf("EXPORT", { ...payer, language: "en" }));
    expect(choiceOf(abroad, "ro").label).toBe("Export de bunuri");
  });

  test("leave a reason of one's own alone", () => {
    const own = aLine({ taxCategory: "E", taxRate: "0", exemptionReason: "Scutit prin acord" });
    expect(choiceOf(own, "ro")).toEqual({ value: "OWN", label: "Scutit prin acord" });
    expect(taxationOf("OWN", payer)).toBeUndefined();
  });
});
