import { customerBulkActs } from "./modules/customers/index.ts";
import { deliveryBulkActs } from "./modules/delivery/index.ts";
import { documentBulkActs } from "./modules/documents/index.ts";
import { productBulkActs } from "./modules/products/index.ts";
import type { BulkAct } from "./platform/bulk/bulk-act.ts";

/** Everything that can be done to many records at once, module by module. */
export const bulkActs: readonly BulkAct[] = [
  ...customerBulkActs,
  ...productBulkActs,
  ...documentBulkActs,
  ...deliveryBulkActs,
];
