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
  return filterNames.some((name) => address[name] !== undefined);
}

export function filterOf({ tab, customer, method, currency, from, to }: ListAddress): PaymentFilter {
  return {
    ...(customer && { customerId: customer }),
    ...(method && { methods: [method] }),
    ...(currency && { currency }),
    ...(from && { receivedFrom: from }),
    ...(to && { receivedTo: to }),
    ...(tab === "CREDIT" && { hasCredit: true, isReversed: false }),
    ...(tab === "REVERSED" && { isReversed: true }),
  };
}

export function orderOf({ sort }: ListAddress): PaymentOrderBy {
  return { field: "RECEIVED", direction: sort === "date" ? "ASC" : "DESC" };
}
