import { documentKinds } from "@softmanager/domain";
import { z } from "zod";
import { viewAddress } from "../../../app/views/view-address.ts";
import type { DocumentFilter, DocumentOrderBy } from "../operations.generated.ts";

export const tabs = ["ALL", "DRAFTS", "OPEN", "DUE_SOON", "OVERDUE"] as const;
export type Tab = (typeof tabs)[number];

const optionalText = z.string().optional().catch(undefined);

/** What the address of the list says; its parts are short words that people can read and share. */
export const listAddress = z.object({
  tab: z.enum(tabs).catch("ALL"),
  search: z.string().catch(""),
  kind: z.enum(documentKinds).optional().catch(undefined),
  state: z.enum(["DRAFT", "ISSUED", "CANCELLED"]).optional().catch(undefined),
  payment: z.enum(["OPEN", "DUE_SOON", "OVERDUE", "PAID"]).optional().catch(undefined),
  customer: optionalText,
  currency: optionalText,
  from: z.iso.date().optional().catch(undefined),
  to: z.iso.date().optional().catch(undefined),
  sort: z.enum(["-date", "date", "-updated"]).catch("-date"),
  peek: optionalText,
  ...viewAddress,
});
export type ListAddress = z.infer<typeof listAddress>;

/** The parts that narrow the list beside the tab, by which they are taken off again. */
export const filterNames = ["kind", "state", "payment", "customer", "currency", "from", "to"] as const;

export function isNarrowed(address: ListAddress): boolean {
  return address.search !== "" || filterNames.some((name) => address[name] !== undefined);
}

/** What is asked of the server for this address, without the tab: its counts are told for every tab. */
export function filterBesideTab({ search, kind, customer, currency, from, to }: ListAddress): DocumentFilter {
  return {
    ...(search && { search }),
    ...(kind && { kinds: [kind] }),
    ...(customer && { customerId: customer }),
    ...(currency && { currency }),
    ...(from && { issuedFrom: from }),
    ...(to && { issuedTo: to }),
  };
}

const ofTab: Record<Tab, DocumentFilter> = {
  ALL: {},
  DRAFTS: { states: ["DRAFT"] },
  OPEN: { payment: "OPEN" },
  DUE_SOON: { payment: "DUE_SOON" },
  OVERDUE: { payment: "OVERDUE" },
};

/** The whole filter; a state or payment chosen by hand is more exact than the tab's. */
export function filterOf(address: ListAddress): DocumentFilter {
  const { state, payment } = address;
  return {
    ...filterBesideTab(address),
    ...ofTab[address.tab],
    ...(state && { states: [state] }),
    ...(payment && { payment }),
  };
}

export function orderOf({ sort }: ListAddress): DocumentOrderBy {
  if (sort === "-updated") return { field: "UPDATED", direction: "DESC" };
  return { field: "DATE", direction: sort === "date" ? "ASC" : "DESC" };
}
