import { describe, expect, test } from "vitest";
import { choiceOfRate, taxationOfChoice, taxChoiceOf, untaxedCases } from "./tax-choice.ts";

const onThatDay = { language: "ro", taxPointDate: "2026-11-28" } as const;

describe("a way to tax", () => {
  test.each(["S:21", "S:11", ...untaxedCases.map(({ key }) => key)])(
    "%s is known again in either language",
    (choice) => {
      for (const language of ["ro", "en"] as const) {
        const taxation = taxationOfChoice(choice, { ...onThatDay, language });
        expect(taxation && taxChoiceOf(taxation)).toBe(choice);
      }
    },
  );

  test("of a rate is the same however the rate is written", () => {
    expect(choiceOfRate("21.00")).toBe("S:21");
  });

  test("in somebody's own words is none of the list", () => {
    const own = {
      taxCategory: "E",
      taxRate: "0",
      exemptionReasonCode: null,
      exemptionReason: "Scutit prin acord",
    } as const;
    expect(taxChoiceOf(own)).toBeUndefined();
    expect(taxationOfChoice("OWN", onThatDay)).toBeUndefined();
    expect(taxationOfChoice("TAXABLE", onThatDay)).toBeUndefined();
  });
});
