import { isVatRateInForce, type TaxCategory } from "@softmanager/domain";
import { issueAt } from "@softmanager/inputs";
import { InvalidInput } from "../../platform/problems.ts";
import type { Scope } from "../../platform/scope.ts";

/** Refuses a rate of VAT that cannot be charged today; documents would refuse it one by one. */
export function assertRateInForce(
  { today, language }: Scope,
  { taxCategory, taxRate }: { taxCategory: TaxCategory; taxRate: string },
): void {
  if (taxCategory !== "S" || isVatRateInForce(taxRate, today)) return;
  throw new InvalidInput([issueAt("taxRate", { code: "VAT_RATE_NOT_IN_FORCE", language })]);
}
