import { bulkDocumentsInput } from "@softmanager/inputs";
import { documentsSelected as matching } from "../../documents/index.ts";
import { startOf } from "../../../platform/bulk/start-bulk-run.ts";
import { sendDocuments } from "../bulk-acts.ts";

/** Sends every document of a selection to its customer, in the background, the oldest first. */
export const bulkSendDocuments = startOf(sendDocuments, {
  name: "delivery.bulkSendDocuments",
  input: bulkDocumentsInput,
  matching,
});
