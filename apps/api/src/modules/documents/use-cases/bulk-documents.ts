import { bulkDocumentsInput, bulkIssueDraftsInput } from "@softmanager/inputs";
import { startOf } from "../../../platform/bulk/start-bulk-run.ts";
import { assertPermitted } from "../../../platform/permissions.ts";
import { discardDrafts, issueDrafts } from "../bulk-acts.ts";
import { documentsSelected as matching } from "../documents-selected.ts";

/** Issues every draft of a selection, in the background, the oldest first. */
export const bulkIssueDrafts = startOf(issueDrafts, {
  name: "documents.bulkIssueDrafts",
  input: bulkIssueDraftsInput,
  matching,
  choose({ actor }, { sendsMail }) {
    if (sendsMail) assertPermitted(actor, "document:send");
    return { sendsMail };
  },
});

/** Deletes every draft of a selection, in the background. */
export const bulkDiscardDrafts = startOf(discardDrafts, {
  name: "documents.bulkDiscardDrafts",
  input: bulkDocumentsInput,
  matching,
});
