import { describe, expect, test } from "vitest";
import { aBuyer } from "../../test/content.ts";
import type { VatStatus } from "../document/party.ts";
import { suggestTaxation, type Sale } from "./suggest-taxation.ts";
import { taxCases } from "./tax-cases.ts";
import { taxationOfCase } from "./taxation-of-case.ts";

const { address } = aBuyer();
const buyers = {
  nobody: null,
  "a Romanian firm": aBuyer(),
  "a Romanian consumer": aBuyer({ type: "INDIVIDUAL", vatCode: null }),
  "a German firm": aBuyer({ type: "FOREIGN", vatCode: "DE136695976", address: { ...address, country: "DE" } }),
  "a German consumer": aBuyer({ type: "INDIVIDUAL", vatCode: null, address: { ...address, country: "DE" } }),
  "a firm in Belfast": aBuyer({ type: "FOREIGN", vatCode: "XI434031494", address: { ...address, country: "GB" } }),
  "an American firm": aBuyer({ type: "FOREIGN", vatCode: null, address: { ...address, country: "US" } }),
  "an American consumer": aBuyer({ type: "INDIVIDUAL", vatCode: null, address: { ...address, country: "US" } }),
};

type Supply = Sale["supply"];

function suggestion(sellerVatStatus: VatStatus, supply: Supply, buyer: keyof typeof buyers) {
  return suggestTaxation({
    sellerVatStatus,
    supply,
    buyer: buyers[buyer],
    language: "ro",
    taxPointDate: "2026-11-05",
  });
}

describe("a sale is usually taxed", () => {
  test.each<[VatStatus, Supply, keyof typeof buyers, string, string]>([
    ["PAYER", "SERVICES", "nobody", "TAXABLE", "S"],
    ["PAYER", "SERVICES", "a Romanian firm", "TAXABLE", "S"],
    ["ON_COLLECTION", "GOODS", "a Romanian consumer", "TAXABLE", "S"],
    ["PAYER", "GOODS", "a German firm", "INTRA_COMMUNITY_SUPPLY", "K"],
    ["PAYER", "SERVICES", "a German firm", "EU_SERVICE", "AE"],
    ["PAYER", "GOODS", "a German consumer", "TAXABLE", "S"],
    ["PAYER", "GOODS", "a firm in Belfast", "INTRA_COMMUNITY_SUPPLY", "K"],
    ["PAYER", "SERVICES", "a firm in Belfast", "OUTSIDE_ROMANIA", "O"],
    ["PAYER", "GOODS", "an American firm", "EXPORT", "G"],
    ["PAYER", "SERVICES", "an American firm", "OUTSIDE_ROMANIA", "O"],
    ["PAYER", "SERVICES", "an American consumer", "TAXABLE", "S"],
    ["NONE", "SERVICES", "a Romanian firm", "SMALL_ENTERPRISE", "E"],
    ["NONE", "SERVICES", "a German firm", "SMALL_ENTERPRISE", "E"],
    ["SPECIAL", "SERVICES", "a German firm", "EU_SERVICE", "AE"],
    ["SPECIAL", "GOODS", "a German firm", "SMALL_ENTERPRISE", "E"],
    ["SPECIAL", "SERVICES", "a Romanian firm", "SMALL_ENTERPRISE", "E"],
  ])("by a seller %s of %s to %s as %s, category %s", (status, supply, buyer, taxCase, taxCategory) => {
    expect(suggestion(status, supply, buyer)).toMatchObject({ taxCase, taxation: { taxCategory } });
  });

  test("at the standard rate of the day, or the product's own", () => {
    const terms = { language: "ro", taxPointDate: "2025-07-31" } as const;
    expect(suggestion("PAYER", "GOODS", "nobody").taxation.taxRate).toBe("21");
    expect(taxationOfCase("TAXABLE", terms).taxRate).toBe("19");
    expect(taxationOfCase("TAXABLE", { ...terms, taxPointDate: "2026-11-05", rate: "11" }).taxRate).toBe("11");
    expect(taxationOfCase("EXPORT", { ...terms, rate: "21" }).taxRate).toBe("0");
  });

  test("with the sentence of the law in the document's language", () => {
    expect(taxationOfCase("DOMESTIC_REVERSE_CHARGE", { language: "ro", taxPointDate: "2026-11-05" })).toEqual({
      taxCategory: "AE",
      taxRate: "0",
      exemptionReasonCode: "VATEX-EU-AE",
      exemptionReason: "Taxare inversă",
    });
    expect(taxationOfCase("SMALL_ENTERPRISE", { language: "en", taxPointDate: "2026-11-05" }).exemptionReason).toBe(
      "Special exemption scheme - art. 310 of the Romanian Fiscal Code",
    );
  });
});

test("every case that charges no VAT explains itself in at most 100 characters", () => {
  for (const { taxCategory, exemptionReason } of taxCases) {
    expect(exemptionReason === null).toBe(taxCategory === "S" || taxCategory === "Z");
    for (const sentence of Object.values(exemptionReason ?? {})) expect(sentence.length).toBeLessThanOrEqual(100);
  }
});
