import { describe, expect, test } from "vitest";
import { choiceOf, taxationOf, vatChoices } from "./vat-choices.ts";

const terms = { language: "ro", today: "2026-11-28" } as const;
const standard = { taxCategory: "S", taxRate: "21.00" } as const;

describe("the ways to tax a product", () => {
  test("are the rates of the day, then the cases of the law; never the seller's own exemption", () => {
    const values = vatChoices(standard, terms).map(({ value }) => value);
    expect(values.slice(0, 3)).toEqual(["S:21", "S:11", "DOMESTIC_REVERSE_CHARGE"]);
    expect(values).not.toContain("SMALL_ENTERPRISE");
  });

  test("keep a rate that is over, so that an old card can be read", () => {
    expect(vatChoices({ taxCategory: "S", taxRate: "19" }, terms)[0]).toEqual({
      value: "S:19",
      rate: { rate: "19", kind: "OVER" },
    });
  });

  test.each(["S:11", "DOMESTIC_REVERSE_CHARGE", "EU_SERVICE", "TRIANGULAR", "EXPORT", "MARGIN_ART"])(
    "%s is known again after it was chosen",
    (value) => {
      const taxation = taxationOf(value, terms);
      expect(taxation && choiceOf(taxation)).toBe(value);
    },
  );

  test("know an exemption whose sentence somebody wrote, and keep one that no case of ours names", () => {
    const written = { taxCategory: "E", taxRate: "0", exemptionReasonCode: "VATEX-EU-132" } as const;
    expect(choiceOf({ ...written, exemptionReason: "Curs autorizat" })).toBe("EXEMPT_WITHOUT_CREDIT");
    expect(choiceOf({ ...written, exemptionReasonCode: "VATEX-EU-132-1I" })).toBe("EXEMPT_WITHOUT_CREDIT");
    const own = { ...written, exemptionReasonCode: "VATEX-EU-148-C", exemptionReason: "Reparații de nave" };
    expect(vatChoices(own, terms)[0]).toEqual({ value: "OWN", label: "Reparații de nave" });
    expect(taxationOf("OWN", terms)).toBeUndefined();
  });
});
