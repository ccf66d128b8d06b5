import { useState } from "react";
import { divisionOf, proposedParts, type Owed, type Parts } from "./division.ts";

interface Divided {
  /** Decimal string, or what was typed. */
  amount: string;
  owed: readonly Owed[];
  /** Whose documents and in which currency: another division begins anew. */
  subject: string;
}

/** Divides an amount over what is owed: by itself as long as nobody chose otherwise, from then on as chosen. */
export function useDivision({ amount, owed, subject }: Divided) {
  const [choice, setChoice] = useState<{ subject: string; parts: Parts }>();
  const chosen = choice?.subject === subject ? choice.parts : undefined;
  const parts = chosen ?? proposedParts(amount, owed);
  return {
    parts,
    isAutomatic: chosen === undefined,
    change: (id: string, part: string) => setChoice({ subject, parts: { ...parts, [id]: part } }),
    divideAutomatically: () => setChoice(undefined),
    ...divisionOf(amount, parts, owed),
  };
}

export type DivisionInHand = ReturnType<typeof useDivision>;
