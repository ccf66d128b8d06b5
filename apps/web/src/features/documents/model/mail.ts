import type { Language } from "@softmanager/domain";
import { email } from "@softmanager/inputs";
import type { MailInput, MailRecipientInput, MailWordsInput } from "../operations.generated.ts";

/** A mail while it is written. What is left null is said in the usual words. */
export interface MailWriting {
  /** Addresses as typed, divided by commas, semicolons or blanks. */
  recipients: string;
  language: Language;
  subject: string | null;
  body: string | null;
  attachPdf: boolean;
  includeLink: boolean;
}

/**
 * What whoever issues a document says of mailing it: the mail to send, or whether to follow the rules (null) or to leave
 * it at home (false).
 */
export type Mailing = { mail: MailInput } | { sendsMail: false | null };

/** As many as one document is sent to at once. */
const maxRecipients = 20;

export function addressesIn(typed: string): string[] {
  return typed.split(/[\s,;]+/).filter((part) => part !== "");
}

/** What is wrong with the addresses: none, one that is none, or too many. */
export function faultInRecipients(typed: string): "none" | "invalid" | "tooMany" | undefined {
  const addresses = addressesIn(typed);
  if (addresses.length === 0) return "none";
  if (addresses.length > maxRecipients) return "tooMany";
  return addresses.every((address) => email.safeParse(address).success) ? undefined : "invalid";
}

export function wordsOf({ language, subject, body, attachPdf, includeLink }: MailWriting): MailWordsInput {
  return { language, subject, body, attachPdf, includeLink };
}

/** The mail as the API takes it; a name known for an address goes with it. */
export function mailOf(writing: MailWriting, known: readonly MailRecipientInput[]): MailInput {
  const nameOf = (address: string) => known.find((recipient) => recipient.email === address)?.name ?? null;
  const recipients = addressesIn(writing.recipients).map((address) => ({ email: address, name: nameOf(address) }));
  return { ...wordsOf(writing), recipients };
}
