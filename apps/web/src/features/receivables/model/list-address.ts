import { currencies } from "@softmanager/domain";
import { paymentMethods } from "@softmanager/inputs";
import { z } from "zod";
import { viewAddress } from "../../../app/views/view-address.ts";
import type { PaymentFilter, PaymentOrderBy } from "../operations.generated.ts";

/** The views of the list: everything, what still holds credit, and what was taken back. */
export const paymentTabs = ["ALL", "CREDIT", "REVERSED"] as const;

const currencyCodes = currencies.map(({ code }) => code);
const day = z.iso.date().optional().catch(undefined);

/** What the address of the list says. */
export const listAddress = z.object({
  tab: z.enum(paymentTabs).catch("ALL"),
  search: z.string().catch(""),
  customer: z.uuid().optional().catch(undefined),
  method: z.enum(paymentMethods).optional().catch(undefined),
  currency: z
    .string()
    .refine((value) => currencyCodes.includes(value))
    .optional()
    .catch(undefined),
  from: day,
  to: day,
  sort: z.enum(["date", "-date"]).catch("-date"),
  peek: z.string().optional().catch(undefined),
  ...viewAddress,
});
export type ListAddress = z.output<typeof listAddress>;

/** The parts that narrow the list beside its tab. */
export const filterNames = ["customer", "method", "currency", "from", "to"] as const;

export function isNarrowed(address: ListAddress): boolean {
  return address.search !== "" || filterNames.some((name) => address[name] !== undefined);
}

/** What is asked of the server for this address, without the tab: its counts are told for every tab. */
export function filterBesideTab({ search, customer, method, currency, from, to }: ListAddress): PaymentFilter {
  return {
    ...(search && { search }),
    ...(customer && { customerId: customer }),
    ...(method && { methods: [method] }),
    ...(currency && { currency }),
    ...(from && { receivedFrom: from }),
    ...(to && { receivedTo: to }),
  };
}

export function filterOf(address: ListAddress): PaymentFilter {
  const { tab } = address;
  return {
    ...filterBesideTab(address),
    ...(tab === "CREDIT" && { hasCredit: true, isReversed: false }),
    ...(tab === "REVERSED" && { isReversed: true }),
  };
}

export function orderOf({ sort }: ListAddress): PaymentOrderBy {
  return { field: "RECEIVED", direction: sort === "date" ? "ASC" : "DESC" };
}
