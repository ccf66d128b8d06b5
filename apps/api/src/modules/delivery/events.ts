import type { Fact } from "../../platform/fact.ts";

/** A mail with a document is to be handed to the mail server; what became of it follows per recipient. */
export function mailQueued({ documentId, ...payload }: { documentId: string; mailId: string; isTest: boolean }): Fact {
  return { name: "MailQueued", version: 1, subjectType: "document", subjectId: documentId, payload };
}

/** The server took over, refused, or left unknown a mail to one recipient; `state` is what is known now. */
export function mailSettled({
  documentId,
  ...payload
}: {
  documentId: string;
  mailId: string;
  recipientId: string;
  state: string;
}): Fact {
  return { name: "MailSettled", version: 1, subjectType: "document", subjectId: documentId, payload };
}
