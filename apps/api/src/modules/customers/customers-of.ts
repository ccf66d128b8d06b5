import type { CustomerType } from "@softmanager/domain";
import { customerFilterInput, type Selection } from "@softmanager/inputs";
import type { Kysely } from "kysely";
import type { z } from "zod";
import type { Matches } from "../../platform/bulk/bulk-act.ts";
import type { Database } from "../../platform/database.ts";
import { findsOf } from "../../platform/search.ts";
import type { Scope } from "../../platform/scope.ts";
import { readArgument } from "../../platform/read-argument.ts";
import { selectCustomers } from "./projection.ts";

export type CustomerFilterValues = z.output<typeof customerFilterInput>;

/** A filter as the API takes it, or an error that names the argument. */
export function readFilter(filter: unknown, language: "ro" | "en"): CustomerFilterValues {
  return readArgument("filter", filter ?? {}, { schema: customerFilterInput, language });
}

type Customers = ReturnType<typeof selectCustomers>;

/** A query for the customers that a text finds; without a text, for all of them. */
export async function customersFound(
  db: Kysely<Database>,
  { companyId, search }: { companyId: string; search: string | null },
): Promise<Customers> {
  const query = selectCustomers(db, companyId);
  if (!search) return query;
  const finds = await findsOf(db, { kind: "CUSTOMER", text: search });
  return query.where(finds.isFound("customer.id"));
}

/** Narrows a query for customers by all of a filter but its text. */
export function narrowed(query: Customers, { types, archived }: { types: CustomerType[] | null; archived: boolean }) {
  return query
    .where("customer.archivedAt", archived ? "is not" : "is", null)
    .$if(Boolean(types?.length), (begun) => begun.where("customer.type", "in", types ?? []));
}

/** What a selection finds, in the order of the list. */
export async function customersSelected(
  { db, companyId }: Scope,
  selection: Selection<CustomerFilterValues>,
  limit: number,
): Promise<Matches> {
  const selected =
    "ids" in selection
      ? selectCustomers(db, companyId).where("customer.id", "in", [...selection.ids])
      : narrowed(await customersFound(db, { companyId, search: selection.filter.search }), selection.filter).$if(
          selection.exceptIds.length > 0,
          (begun) => begun.where("customer.id", "not in", selection.exceptIds),
        );
  return selected
    .clearSelect()
    .select(["customer.id", "customer.name as label", "customer.version", "customer.name as place"])
    .orderBy("customer.name")
    .orderBy("customer.id")
    .limit(limit);
}
