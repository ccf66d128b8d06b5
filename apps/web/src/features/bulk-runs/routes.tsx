import type { Feature } from "../../app/feature.ts";

/** What came of acts on many records at once. */
export const bulkRuns: Feature = {
  name: "bulk-runs",
  pages: [
    {
      at: "company",
      path: "bulk-runs/$bulkRunId",
      load: () => import("./pages/bulk-run-page.tsx").then((page) => page.BulkRunPage),
    },
  ],
};
