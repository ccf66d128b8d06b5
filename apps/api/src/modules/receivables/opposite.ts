import { decimal } from "@softmanager/domain";

/** The same amount with the other sign. */
export function opposite(amount: string): string {
  return decimal(amount).negated().toFixed(2);
}
