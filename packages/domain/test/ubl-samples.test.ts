import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { calculateDocument, whatIsMissing } from "../src/index.ts";
import { efacturaFolder, hasEfacturaFolder } from "./shared-folder.ts";
import { readSamples, readValidSamples } from "./ubl-sample.ts";

const samples = readValidSamples();
const expectedCount = 17;

describe("the e-invoice samples", () => {
  test("are all here, or it is said how many are not", () => {
    const skipped = hasEfacturaFolder() ? 0 : expectedCount;
    if (skipped > 0) console.log(`${skipped} e-invoice samples skipped: ${efacturaFolder} is not here.`);
    expect(samples.length + skipped).toBe(expectedCount);
  });

  for (const { name, kind, content, seller, expected } of samples) {
    test(`${name} comes to what it says, to the ban`, () => {
      const { lines, taxSubtotals, totals } = calculateDocument(content);
      expect(lines.map(({ net }) => net)).toEqual(expected.lineNets);
      expect(
        taxSubtotals.map(({ taxCategory, taxRate, taxable, vat }) => ({ taxCategory, taxRate, taxable, vat })),
      ).toEqual(expected.taxSubtotals);
      expect(totals).toEqual(expected.totals);
    });

    test(`${name} lacks nothing`, () => {
      expect(whatIsMissing(content, seller, kind)).toEqual([]);
    });
  }
});

/** What the index of the samples says of one of them. */
interface IndexEntry {
  file: string;
  mustFire: string[];
}

/** What a wrong sample breaks that no content can express: the e-invoice is written by the product, its sums are computed. */
const notOfTheContent: Record<string, string> = {
  "BR-RO-001": "the specification is written by the product",
  "BR-RO-010": "a number has a digit because the series gives one",
  "BR-RO-020_1": "the type follows from the kind",
  "BR-RO-030": "the lei follow from the exchange rate",
  "BR-53": "VAT in lei is computed",
  "BR-RO-160": "no tax representative can be entered",
  "BR-RO-L1024": "a name up to 200 characters goes into the description",
  "BR-RO-L155": "the number comes from the series",
  "BR-CO-10": "line nets are summed by the product",
  "BR-CO-14": "VAT is summed by the product",
  "BR-CO-15": "the total is summed by the product",
  "BR-CO-17": "VAT is computed",
  "BR-DEC-23": "line nets are rounded by the product",
  "UBL-SR-47": "a document has one way to pay",
  "BR-AE-05": "no VAT is computed in other categories than S",
  XSD: "the order of elements is the product's own",
};
const ownRules: Record<string, string> = {
  "OWN:CUI-CHECKSUM": "IDENTIFIER_INVALID",
  "OWN:VAT-RATE-DATE": "RATE_NOT_IN_FORCE",
};

describe("a wrong e-invoice sample", () => {
  const index = hasEfacturaFolder() ? readIndex() : [];
  const wrong = readSamples("examples/own/invalid").map((sample) => {
    const entry = index.find(({ file }) => file.endsWith(`/${sample.name}`));
    return { ...sample, rule: entry?.mustFire[0] ?? "" };
  });

  test.each(wrong.filter(({ rule }) => !(rule in notOfTheContent)))("$name is stopped by $rule", (sample) => {
    const pieces = whatIsMissing(sample.content, sample.seller, sample.kind);
    const reasons = pieces.flatMap(({ code, rule }) => [code, rule]);
    expect(reasons).toContain(ownRules[sample.rule] ?? sample.rule);
  });

  test("that is not stopped breaks a rule that no content can break", () => {
    const unstopped = wrong.filter(({ rule }) => rule in notOfTheContent).map(({ rule }) => rule);
    expect(unstopped.sort()).toEqual(hasEfacturaFolder() ? Object.keys(notOfTheContent).sort() : []);
  });
});

function readIndex(): IndexEntry[] {
  return JSON.parse(readFileSync(join(efacturaFolder, "index.json"), "utf8"));
}
