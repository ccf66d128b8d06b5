import { createHash } from "node:crypto";
import { canonicalJson, composeSnapshot, type CalculatedDocument, type Composition } from "@softmanager/domain";

/** A frozen document: its figures, what it says byte for byte, and the hash that proves it. */
export interface Frozen {
  calculated: CalculatedDocument;
  canonical: string;
  sha256: string;
}

export function freeze(composition: Composition): Frozen {
  const snapshot = composeSnapshot(composition);
  const canonical = canonicalJson(snapshot);
  const { lines, allowances, taxSubtotals, totals } = snapshot;
  return {
    calculated: { lines, allowances, taxSubtotals, totals },
    canonical,
    sha256: createHash("sha256").update(canonical).digest("hex"),
  };
}
