import { decimal } from "@softmanager/domain";
import type { Selectable } from "kysely";
import type { Database } from "../../platform/database.ts";

export type ProductRow = Selectable<Database["product"]>;

/** A row as the public schema shows it: figures without the zeros that only fill their columns. */
export function presentProduct(row: ProductRow) {
  const { code: productCode, classificationScheme: scheme, classificationCode: code, ...product } = row;
  return {
    ...product,
    productCode,
    unitPrice: decimal(row.unitPrice).toString(),
    taxRate: decimal(row.taxRate).toString(),
    classification: scheme && code ? { scheme, code } : null,
  };
}
