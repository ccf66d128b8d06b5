import { bulkRuns } from "../features/bulk-runs/routes.tsx";
import { companies } from "../features/companies/routes.tsx";
import { customers } from "../features/customers/routes.tsx";
import { documents } from "../features/documents/routes.tsx";
import { identity } from "../features/identity/routes.tsx";
import { products } from "../features/products/routes.tsx";
import { receivables } from "../features/receivables/routes.tsx";
import { reporting } from "../features/reporting/routes.tsx";
import { site } from "../features/site/routes.tsx";
import type { Feature } from "./feature.ts";

/** Every feature of the product, by hand: deleting one means deleting its folder and its line here. */
export const features: readonly Feature[] = [
  site,
  identity,
  reporting,
  documents,
  receivables,
  customers,
  products,
  companies,
  bulkRuns,
];
