import type { Job } from "../../platform/job.ts";
import { run } from "../../platform/run.ts";
import { issueHeldDocument } from "./use-cases/issue-held-document.ts";

export const documentJobs: readonly Job[] = [
  {
    name: "documents.issueHeldDocument",
    retry: { limit: 10, delaySeconds: 1 },
    async run(request, payload) {
      await run(request, issueHeldDocument, payload as { documentId: string; issueAt: string });
    },
  },
];
