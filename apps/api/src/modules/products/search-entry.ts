import { decimal } from "@softmanager/domain";
import type { Scope } from "../../platform/scope.ts";
import { indexForSearch } from "../../platform/search.ts";
import type { Product } from "./model/product.ts";

/** Keeps a product findable by code, name, description and classification. */
export async function indexProduct(scope: Scope, product: Product): Promise<void> {
  const { id, code, name, description, classificationCode, unitPrice, currency, unitName, archivedAt } = product;
  await indexForSearch(scope, {
    kind: "PRODUCT",
    id,
    label: name,
    detail: [code, `${decimal(unitPrice).toString()} ${currency} / ${unitName}`].filter(Boolean).join(" · "),
    terms: [code, name, description, classificationCode],
    isArchived: Boolean(archivedAt),
  });
}
