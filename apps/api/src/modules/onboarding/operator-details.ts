import { isDeepStrictEqual } from "node:util";
import type { OperatorProfile } from "../../config.ts";
import type { Opening } from "./open-books.ts";

/** The operator as a company, by the configuration. */
export function operatorDetails(operator: OperatorProfile): Opening["company"] {
  const { email: _, office: address, ...registered } = saidOf(operator);
  return { ...registered, address, email: null, accountName: null, vatStatus: "PAYER", vatSince: null };
}

/** What the configuration says about the operator's own company. */
export type Said = ReturnType<typeof saidOf>;

export function saidOf({ name, fiscalCode, tradeRegisterNumber, office, phone, privacyEmail }: OperatorProfile) {
  return { name, fiscalCode, tradeRegisterNumber, office, phone, email: privacyEmail };
}

/** The part of it that was not said before; all of it when nothing was. */
export function newsIn(said: Said, before: Partial<Said>): Partial<Said> {
  const isNews = (field: string) => !isDeepStrictEqual(said[field as keyof Said], before[field as keyof Said]);
  return Object.fromEntries(Object.entries(said).filter(([field]) => isNews(field)));
}
