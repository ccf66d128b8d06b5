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

/** The addresses in what was typed or pasted; of `Ana Pop <ana@firma.ro>` only what stands between the brackets. */
export function addressesIn(typed: string): string[] {
  const bare = typed.replaceAll(/"[^"]*"/g, "").replaceAll(/[^,;\n<>]*<([^<>]*)>/g, " $1 ");
  return bare.split(/[\s,;]+/).filter((part) => part !== "");
}

export type RecipientsFault = { code: "none" | "tooMany" } | { code: "invalid"; address: string };

/** What is wrong with the addresses: none, one that is none, or too many. */
export function faultInRecipients(typed: string): RecipientsFault | undefined {
  const addresses = addressesIn(typed);
  if (addresses.length === 0) return { code: "none" };
  if (addresses.length > maxRecipients) return { code: "tooMany" };
  const address = addresses.find((each) => !email.safeParse(each).success);
  return address === undefined ? undefined : { code: "invalid", address };
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
