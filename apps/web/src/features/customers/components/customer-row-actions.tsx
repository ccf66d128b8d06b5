import { ArchiveAct } from "../../../app/records/archive-act.tsx";
import { useCustomerActs } from "../model/use-customer-acts.ts";
import type { CustomerRow } from "./customer-columns.tsx";

/** At the end of a row. */
export function CustomerRowActions({ customer }: { customer: CustomerRow }) {
  return <ArchiveAct record={customer} acts={useCustomerActs()} />;
}
