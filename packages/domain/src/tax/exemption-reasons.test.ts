import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { efacturaFolder, hasEfacturaFolder } from "../../test/shared-folder.ts";
import { exemptionReasonOf, exemptionReasons, exemptionReasonsOf } from "./exemption-reasons.ts";

const ruleFile = join(efacturaFolder, "schematron/ro-cius-1.0.9/codelist/EN16931-UBL-codes.sch");
const expected = hasEfacturaFolder() ? acceptedByAnaf() : null;
if (!expected) console.log("1 comparison skipped: the official list of exemption reasons is not here.");

test("the pick list has 57 reasons, each once, with a label short enough for BT-120", () => {
  expect(exemptionReasons).toHaveLength(57);
  expect(new Set(exemptionReasons.map(({ code }) => code)).size).toBe(57);
  for (const { label } of exemptionReasons) {
    expect(label.ro.length).toBeLessThanOrEqual(100);
    expect(label.en.length).toBeLessThanOrEqual(100);
  }
});

test("they are those that ANAF's rules accept", () => {
  const codes = exemptionReasons.map(({ code }) => code);
  expect([...codes].sort()).toEqual(expected ?? [...codes].sort());
});

test("each category offers its own", () => {
  expect(exemptionReasonsOf("AE").map(({ code }) => code)).toEqual(["VATEX-EU-AE"]);
  expect(exemptionReasonsOf("K").map(({ code }) => code)).toEqual(["VATEX-EU-IC"]);
  expect(exemptionReasonsOf("S")).toEqual([]);
  expect(exemptionReasonsOf("E")).toHaveLength(53);
  expect(exemptionReasonOf("VATEX-FR-FRANCHISE")).toBeUndefined();
});

function acceptedByAnaf(): string[] {
  const rules = readFileSync(ruleFile, "utf8");
  const list = /cbc:TaxExemptionReasonCode"[\s\S]*?contains\(' ([^']*) '/.exec(rules)?.[1] ?? "";
  return list.split(" ").sort();
}
