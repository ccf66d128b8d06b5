import { currencies, taxCategories } from "@softmanager/domain";
import { z } from "zod";
import { viewAddress } from "../../../app/views/view-address.ts";
import type { ProductFilter, ProductOrderBy } from "../operations.generated.ts";

/** The views of the list: what is sold, and what no longer is. */
export const productTabs = ["IN_USE", "ARCHIVED"] as const;

const currencyCodes = currencies.map(({ code }) => code);

/** What the address of the list says; `vat` is a category, or "S:21" for a rate. */
export const listAddress = z.object({
  tab: z.enum(productTabs).catch("IN_USE"),
  search: z.string().catch(""),
  vat: z
    .string()
    .refine((value) => readVat(value) !== undefined)
    .optional()
    .catch(undefined),
  currency: z
    .string()
    .refine((value) => currencyCodes.includes(value))
    .optional()
    .catch(undefined),
  sort: z.enum(["name", "-name", "-created"]).catch("name"),
  peek: z.string().optional().catch(undefined),
  ...viewAddress,
});
export type ListAddress = z.output<typeof listAddress>;

/** The parts that narrow the list beside its tab. */
export const filterNames = ["vat", "currency"] as const;

export function isNarrowed(address: ListAddress): boolean {
  return address.search !== "" || filterNames.some((name) => address[name] !== undefined);
}

/** The category and, where it is told, the rate of a VAT filter; undefined for what is neither. */
export function readVat(value: string) {
  const [name, rate] = value.split(":");
  const taxCategory = taxCategories.find((known) => known === name);
  if (!taxCategory || (rate !== undefined && !/^\d{1,2}(\.\d{1,2})?$/.test(rate))) return undefined;
  return { taxCategory, rate };
}

/** What is asked of the server, without the tab: its counts are told for every tab. */
export function filterBesideTab({ search, vat, currency }: ListAddress): Omit<ProductFilter, "archived"> {
  const taxed = vat === undefined ? undefined : readVat(vat);
  return {
    ...(search && { search }),
    ...(taxed && { taxCategories: [taxed.taxCategory] }),
    ...(taxed?.rate !== undefined && { taxRate: taxed.rate }),
    ...(currency && { currency }),
  };
}

export function filterOf(address: ListAddress): ProductFilter {
  return { ...filterBesideTab(address), archived: address.tab === "ARCHIVED" };
}

export function orderOf({ sort }: ListAddress): ProductOrderBy {
  if (sort === "-created") return { field: "CREATED", direction: "DESC" };
  return { field: "NAME", direction: sort === "-name" ? "DESC" : "ASC" };
}
