import { bulkCustomersInput } from "@softmanager/inputs";
import { startOf } from "../../../platform/bulk/start-bulk-run.ts";
import { archiveCustomers, restoreCustomers } from "../bulk-acts.ts";
import { customersSelected as matching } from "../customers-of.ts";

const selecting = { input: bulkCustomersInput, matching };

/** Archives every customer of a selection, in the background. */
export const bulkArchiveCustomers = startOf(archiveCustomers, { name: "customers.bulkArchiveCustomers", ...selecting });

/** Brings every customer of a selection back, in the background. */
export const bulkRestoreCustomers = startOf(restoreCustomers, { name: "customers.bulkRestoreCustomers", ...selecting });
