import type { Job } from "../../platform/job.ts";
import { run } from "../../platform/run.ts";
import { clearAway } from "./clear-away.ts";
import { handOver } from "./mail/hand-over.ts";
import { pdfOf } from "./pdf/archived-pdf.ts";
import { sendAfterIssue } from "./use-cases/send-after-issue.ts";

export const deliveryJobs: readonly Job[] = [
  clearAway,
  {
    name: "delivery.archivePdf",
    on: "DocumentIssued",
    retry: { limit: 10, delaySeconds: 2 },
    async run(request, payload) {
      await pdfOf(request, String(payload.subjectId));
    },
  },
  {
    name: "delivery.sendAfterIssue",
    on: "DocumentIssued",
    retry: { limit: 10, delaySeconds: 2 },
    async run(request, payload) {
      const { subjectId, sendsMail } = payload;
      await run(request, sendAfterIssue, {
        documentId: String(subjectId),
        sendsMail: (sendsMail ?? null) as boolean | null,
      });
    },
  },
  {
    name: "delivery.sendMail",
    retry: { limit: 10, delaySeconds: 5 },
    async run(request, payload) {
      await handOver(request, String(payload.recipientId));
    },
  },
];
