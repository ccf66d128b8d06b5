import type { Job } from "../../platform/job.ts";
import { pdfOf } from "./pdf/archived-pdf.ts";

export const deliveryJobs: readonly Job[] = [
  {
    name: "delivery.archivePdf",
    on: "DocumentIssued",
    retry: { limit: 10, delaySeconds: 2 },
    async run(request, payload) {
      await pdfOf(request, String(payload.subjectId));
    },
  },
];
