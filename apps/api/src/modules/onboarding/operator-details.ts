import type { OperatorProfile } from "../../config.ts";
import type { Opening } from "./open-books.ts";

/** The operator as a company, by the configuration. */
export function operatorDetails(operator: OperatorProfile): Opening["company"] {
  const { name, fiscalCode, tradeRegisterNumber, office, phone } = operator;
  const registered = { name, fiscalCode, tradeRegisterNumber, address: office, phone, email: null, accountName: null };
  return { ...registered, vatStatus: "PAYER", vatSince: null };
}
