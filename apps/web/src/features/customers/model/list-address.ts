import { customerTypes } from "@softmanager/domain";
import { z } from "zod";
import type { CustomersQueryVariables } from "../operations.generated.ts";

/** The views of the list: every type has its own, and the archived ones stand apart. */
export const customerViews = ["all", ...customerTypes, "archived"] as const;

/** What the address of the list says. */
export const listAddress = z.object({
  search: z.string().catch(""),
  view: z.enum(customerViews).catch("all"),
  peek: z.string().optional().catch(undefined),
  sort: z.enum(["name", "-name", "created", "-created"]).catch("name"),
});
export type ListAddress = z.output<typeof listAddress>;

/** The tab of the server's counts that a view shows. */
export const tabOfView = {
  all: "ALL",
  COMPANY: "COMPANY",
  INDIVIDUAL: "INDIVIDUAL",
  PUBLIC_BODY: "PUBLIC_BODY",
  FOREIGN: "FOREIGN",
  archived: "ARCHIVED",
} as const satisfies Record<ListAddress["view"], string>;

/** The question behind an address. */
export function listQuestion({ search, view, sort }: ListAddress): Omit<CustomersQueryVariables, "after"> {
  const type = customerTypes.find((known) => known === view);
  return {
    filter: { search: search || null, archived: view === "archived", types: type ? [type] : null },
    orderBy: {
      field: sort.endsWith("name") ? "NAME" : "CREATED",
      direction: sort.startsWith("-") ? "DESC" : "ASC",
    },
  };
}
