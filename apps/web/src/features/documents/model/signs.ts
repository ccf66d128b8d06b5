import { decimal } from "@softmanager/domain";
import type { DocumentKind } from "../operations.generated.ts";

/** An amount as it counts for the company: what a credit note takes back counts with minus. */
export function signed(amount: string, kind: DocumentKind): string {
  return kind === "CREDIT_NOTE" ? decimal(amount).negated().toFixed(2) : amount;
}
