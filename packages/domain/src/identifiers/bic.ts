import { isValidBIC } from "ibantools";

export type BicResult = { ok: true; bic: string } | { ok: false; code: "EMPTY" | "WRONG_FORMAT" };

/** A bank's BIC (SWIFT code, ISO 9362): eight or eleven characters, blanks and case ignored. */
export function parseBic(text: string): BicResult {
  const bic = text.toUpperCase().replace(/\s/g, "");
  if (bic === "") return { ok: false, code: "EMPTY" };
  return isValidBIC(bic) ? { ok: true, bic } : { ok: false, code: "WRONG_FORMAT" };
}
