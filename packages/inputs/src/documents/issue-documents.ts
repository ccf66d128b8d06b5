import { z } from "zod";
import { expectedVersion, id, idempotencyKey } from "../fields/identity.ts";
import { refuse } from "../fields/refuse.ts";

/** As many documents as one call may issue: they are one transaction. */
export const maxIssuedTogether = 100;

export const issueDocumentsInput = z.object({
  /** In the order in which they take their numbers. */
  documents: z
    .array(z.object({ documentId: id, expectedVersion: expectedVersion.nullish() }))
    .min(1)
    .max(maxIssuedTogether)
    .superRefine((documents, context) => {
      const seen = new Set<string>();
      for (const [index, { documentId }] of documents.entries()) {
        if (seen.has(documentId)) refuse(context, "ALREADY_USED", {}, [index, "documentId"]);
        seen.add(documentId);
      }
    }),
  /** Whether they are mailed; absent leaves it to each customer's rule, or the company's. */
  sendsMail: z.boolean().nullish(),
  idempotencyKey,
});
