import { customerTypes } from "@softmanager/domain";
import { z } from "zod";
import { viewAddress } from "../../../app/views/view-address.ts";
import type { CustomersQueryVariables } from "../operations.generated.ts";

/** The quick tabs of the list: every type has its own, and the archived ones stand apart. */
export const customerTabs = ["ALL", ...customerTypes, "ARCHIVED"] as const;

/** What the address of the list says. */
export const listAddress = z.object({
  search: z.string().catch(""),
  tab: z.enum(customerTabs).catch("ALL"),
  peek: z.string().optional().catch(undefined),
  sort: z.enum(["name", "-name", "created", "-created"]).catch("name"),
  ...viewAddress,
});
export type ListAddress = z.output<typeof listAddress>;

/** The question behind an address. */
export function listQuestion({ search, tab, sort }: ListAddress): Omit<CustomersQueryVariables, "after"> {
  const type = customerTypes.find((known) => known === tab);
  return {
    filter: { search: search || null, archived: tab === "ARCHIVED", types: type ? [type] : null },
    orderBy: {
      field: sort.endsWith("name") ? "NAME" : "CREATED",
      direction: sort.startsWith("-") ? "DESC" : "ASC",
    },
  };
}
