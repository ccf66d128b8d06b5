import type { issueHeldDocumentInput } from "@softmanager/inputs";
import type { z } from "zod";
import type { Job } from "../../platform/job.ts";
import { run } from "../../platform/run.ts";
import { indexIssuedDocument } from "./use-cases/index-issued-document.ts";
import { issueHeldDocument } from "./use-cases/issue-held-document.ts";

export const documentJobs: readonly Job[] = [
  {
    name: "documents.issueHeldDocument",
    retry: { limit: 10, delaySeconds: 1 },
    async run(request, payload) {
      await run(request, issueHeldDocument, payload as z.input<typeof issueHeldDocumentInput>);
    },
  },
  {
    name: "documents.indexIssuedDocument",
    on: "DocumentIssued",
    async run(request, { subjectId }) {
      await run(request, indexIssuedDocument, { documentId: String(subjectId) });
    },
  },
];
