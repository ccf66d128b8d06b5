import { productFilterInput, type Selection } from "@softmanager/inputs";
import { sql, type Kysely } from "kysely";
import type { z } from "zod";
import type { Matches } from "../../platform/bulk/bulk-act.ts";
import type { Database } from "../../platform/database.ts";
import { findsOf } from "../../platform/search.ts";
import type { Scope } from "../../platform/scope.ts";
import { readArgument } from "../../platform/read-argument.ts";

export type ProductFilterValues = z.output<typeof productFilterInput>;

/** A filter as the API takes it, or an error that names the argument. */
export function readFilter(filter: unknown, language: "ro" | "en"): ProductFilterValues {
  return readArgument("filter", filter ?? {}, { schema: productFilterInput, language });
}

export function selectProducts(db: Kysely<Database>, companyId: string) {
  return db.selectFrom("product").where("product.companyId", "=", companyId).selectAll("product");
}

type Products = ReturnType<typeof selectProducts>;

/** A query for the products of a filter, those in use and the archived ones alike. */
export async function productsFound(
  db: Kysely<Database>,
  companyId: string,
  { search: text, taxCategories, taxRate, currency }: ProductFilterValues,
): Promise<Products> {
  const finds = text ? await findsOf(db, { kind: "PRODUCT", text }) : null;
  return selectProducts(db, companyId)
    .$if(finds !== null, (query) => query.where(finds?.isFound("product.id") ?? sql<boolean>`true`))
    .$if(Boolean(taxCategories?.length), (query) => query.where("product.taxCategory", "in", taxCategories ?? []))
    .$if(Boolean(taxRate), (query) => query.where("product.taxRate", "=", taxRate ?? ""))
    .$if(Boolean(currency), (query) => query.where("product.currency", "=", currency ?? ""));
}

export function inUse(query: Products, isInUse: boolean): Products {
  return query.where("product.archivedAt", isInUse ? "is" : "is not", null);
}

/** What a selection finds, in the order of the list. */
export async function productsSelected(
  { db, companyId }: Scope,
  selection: Selection<ProductFilterValues>,
  limit: number,
): Promise<Matches> {
  const selected =
    "ids" in selection
      ? selectProducts(db, companyId).where("product.id", "in", [...selection.ids])
      : inUse(await productsFound(db, companyId, selection.filter), !selection.filter.archived).$if(
          selection.exceptIds.length > 0,
          (begun) => begun.where("product.id", "not in", selection.exceptIds),
        );
  return selected
    .clearSelect()
    .select(["product.id", "product.name as label", "product.version", "product.name as place"])
    .orderBy("product.name")
    .orderBy("product.id")
    .limit(limit);
}
