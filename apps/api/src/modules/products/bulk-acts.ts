import { archivingActs } from "../../platform/bulk/archiving.ts";
import type { BulkAct } from "../../platform/bulk/bulk-act.ts";
import { archiveProduct, restoreProduct } from "./use-cases/archive-product.ts";

export const { archive: archiveProducts, restore: restoreProducts } = archivingActs({
  subject: "PRODUCT",
  table: "product",
  permission: "product:write",
  archive: archiveProduct,
  restore: restoreProduct,
  input: ({ subjectId, version }) => ({ productId: subjectId, expectedVersion: version }),
});

export const productBulkActs: readonly BulkAct[] = [archiveProducts, restoreProducts];
