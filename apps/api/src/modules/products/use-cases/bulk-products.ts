import { bulkProductsInput } from "@softmanager/inputs";
import { startOf } from "../../../platform/bulk/start-bulk-run.ts";
import { archiveProducts, restoreProducts } from "../bulk-acts.ts";
import { productsSelected as matching } from "../products-of.ts";

const selecting = { input: bulkProductsInput, matching };

/** Archives every product of a selection, in the background. */
export const bulkArchiveProducts = startOf(archiveProducts, { name: "products.bulkArchiveProducts", ...selecting });

/** Brings every product of a selection back, in the background. */
export const bulkRestoreProducts = startOf(restoreProducts, { name: "products.bulkRestoreProducts", ...selecting });
