import { expect, test } from "vitest";
import { exemptionReasons } from "./exemption-reasons.ts";
import { exemptionSentenceOf } from "./exemption-sentence.ts";

const payer = { language: "ro", sellerVatStatus: "PAYER" } as const;
const coded = (exemptionReasonCode: string) => ({ exemptionReasonCode, exemptionReason: null });

test.each([
  ["VATEX-EU-AE", "Taxare inversă"],
  ["VATEX-EU-IC", "Scutit cu drept de deducere - art. 294 alin. (2) lit. a) Cod fiscal"],
  ["VATEX-EU-G", "Scutit cu drept de deducere - art. 294 alin. (1) Cod fiscal"],
  ["VATEX-EU-132", "Scutit fără drept de deducere - art. 292 Cod fiscal"],
  ["VATEX-EU-132-1I", "Scutit fără drept de deducere - art. 292 Cod fiscal"],
  ["VATEX-EU-F", "Regimul marjei - bunuri second-hand"],
  ["VATEX-EU-O", "Neimpozabil în România - art. 278 alin. (2) Cod fiscal"],
])("the code %s alone is printed as %s", (code, sentence) => {
  expect(exemptionSentenceOf(coded(code), payer)).toBe(sentence);
});

test("a seller who is not registered is outside the scope by art. 310", () => {
  const sentence = exemptionSentenceOf(coded("VATEX-EU-O"), { language: "en", sellerVatStatus: "NONE" });
  expect(sentence).toBe("Special exemption scheme - art. 310 of the Romanian Fiscal Code");
});

test("a sentence of the law is in the language asked for, whichever it was written in", () => {
  const written = { ...coded("VATEX-EU-AE"), exemptionReason: "Taxare inversă" };
  expect(exemptionSentenceOf(written, { ...payer, language: "en" })).toBe("Reverse charge");
  expect(exemptionSentenceOf({ ...written, exemptionReason: "Reverse charge" }, payer)).toBe("Taxare inversă");
});

test("words of somebody's own stay as they are, and nothing is made of nothing", () => {
  expect(exemptionSentenceOf({ ...coded("VATEX-EU-G"), exemptionReason: "Export, DVE 123" }, payer)).toBe(
    "Export, DVE 123",
  );
  expect(exemptionSentenceOf({ exemptionReasonCode: null, exemptionReason: null }, payer)).toBeNull();
});

test("no code of the list is printed bare", () => {
  const bare = exemptionReasons.filter(({ code }) => exemptionSentenceOf(coded(code), payer)?.includes("VATEX"));
  expect(bare).toEqual([]);
});
