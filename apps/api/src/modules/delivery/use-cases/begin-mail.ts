import { handOverMailInput } from "@softmanager/inputs";
import { textsIn } from "@softmanager/texts";
import { DocumentNotIssued, recordDispatch } from "../../documents/index.ts";
import type { Scope } from "../../../platform/scope.ts";
import { useCase } from "../../../platform/use-case.ts";
import { lockRecipient } from "../find-recipient.ts";
import { enqueueNext, noteOutcome } from "../mail/note-outcome.ts";
import { ownReasons } from "../mail/own-reasons.ts";
import type { EmailMessage } from "../model/email-message.ts";
import type { Beginning, EmailRecipient } from "../model/email-recipient.ts";

/**
 * Notes that a mail is about to be handed over, before a single byte leaves: whatever happens then, nobody takes it
 * for not sent. From now on the document can only be corrected.
 */
export const beginMail = useCase({
  name: "delivery.beginMail",
  permission: "system",
  input: handOverMailInput,
  problems: [],
  async run(scope, { recipientId }) {
    const { recipient, message } = await lockRecipient(scope, recipientId);
    const beginning = recipient.begin(scope.now);
    if (beginning === "TOO_EARLY") enqueueNext(scope, recipient);
    if (beginning === "WAS_INTERRUPTED") {
      await noteOutcome(scope, recipient, { outcome: "UNKNOWN", response: reasonsIn(message).interrupted });
    }
    const isHandedOver = beginning === "GO" && (await leavesTheHouse(scope, recipient, message));
    const taken: Beginning = beginning === "GO" && !isHandedOver ? "NOTHING_TO_DO" : beginning;
    return { recipientId, beginning: taken, attempt: recipient.attempts };
  },
});

/** A document cancelled in the meantime stays at home. A test goes to its sender only. */
async function leavesTheHouse(scope: Scope, recipient: EmailRecipient, message: EmailMessage): Promise<boolean> {
  if (message.isTest) return true;
  try {
    await recordDispatch(scope, { documentId: message.documentId, channel: "MAIL" });
    return true;
  } catch (error) {
    if (!(error instanceof DocumentNotIssued)) throw error;
    recipient.fail(reasonsIn(message).cancelled, scope.now);
    return false;
  }
}

function reasonsIn({ language }: EmailMessage) {
  return textsIn(ownReasons, language);
}
