import { settleMailInput } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { lockRecipient } from "../find-recipient.ts";
import { noteOutcome } from "../mail/note-outcome.ts";

/** Notes what the mail server said of an attempt, and plans the next one if there is to be one. */
export const settleMail = useCase({
  name: "delivery.settleMail",
  permission: "system",
  input: settleMailInput,
  problems: [],
  async run(scope, { recipientId, attempt, outcome, response }) {
    const { recipient } = await lockRecipient(scope, recipientId);
    if (recipient.awaits(attempt)) await noteOutcome(scope, recipient, { outcome, response });
    return { recipientId };
  },
});
