import { bulkDocumentsInput } from "@softmanager/inputs";
import { startOf } from "../../../platform/bulk/start-bulk-run.ts";
import { discardDrafts, issueDrafts } from "../bulk-acts.ts";
import { documentsSelected as matching } from "../documents-selected.ts";

const selecting = { input: bulkDocumentsInput, matching };

/** Issues every draft of a selection, in the background, the oldest first. */
export const bulkIssueDrafts = startOf(issueDrafts, { name: "documents.bulkIssueDrafts", ...selecting });

/** Deletes every draft of a selection, in the background. */
export const bulkDiscardDrafts = startOf(discardDrafts, { name: "documents.bulkDiscardDrafts", ...selecting });
