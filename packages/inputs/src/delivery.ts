import { languages, unknownTokens, type MailToken } from "@softmanager/domain";
import { z } from "zod";
import { issueDocumentInput } from "./documents/acts.ts";
import { documentKind } from "./documents/content.ts";
import { optionalLocalDate } from "./fields/date.ts";
import { email, expectedVersion, id, idempotencyKey, optionalEmail } from "./fields/identity.ts";
import { refuse } from "./fields/refuse.ts";
import { optionalText, text } from "./fields/text.ts";

/** What the job writes down after it archived a file. */
export const keepPdfInput = z.object({
  documentId: id,
  language: z.enum(languages),
  isCopy: z.boolean(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  sizeBytes: z.int().min(1),
  rendererVersion: z.int().min(1),
});

/** When a link stops working: some days from now, at the end of a day, or never; at most one of them. */
const linkExpiry = {
  expiresInDays: z.int().min(1).max(3650).nullish(),
  expiresOn: optionalLocalDate,
  neverExpires: z.boolean().nullish(),
};

interface LinkExpiry {
  expiresInDays?: number | null | undefined;
  expiresOn?: string | null | undefined;
  neverExpires?: boolean | null | undefined;
}

function expiriesIn({ expiresInDays, expiresOn, neverExpires }: LinkExpiry): number {
  return [expiresInDays, expiresOn, neverExpires].filter(Boolean).length;
}

/** Nothing said is a year; a link that is live keeps its own. */
export const createPublicLinkInput = z
  .object({ documentId: id, ...linkExpiry, idempotencyKey })
  .superRefine((input, context) => {
    if (expiriesIn(input) > 1) refuse(context, "LEAVE_EMPTY", {}, ["expiresOn"]);
  });

export const changePublicLinkExpiryInput = z
  .object({ linkId: id, expectedVersion, ...linkExpiry })
  .superRefine((input, context) => {
    const said = expiriesIn(input);
    if (said !== 1) refuse(context, said === 0 ? "REQUIRED" : "LEAVE_EMPTY", {}, ["expiresOn"]);
  });

export const revokePublicLinkInput = z.object({ linkId: id });

/** What the public page writes down about a visit. */
export const noteLinkViewInput = z.object({ linkId: id, documentId: id, kind: z.enum(["VIEW", "DOWNLOAD"]) });

/** As many people as one mail goes to. */
export const maxMailRecipients = 20;

/** What a person writes in a mail; left out, the language is the document's and the words are the usual ones. */
export const mailWordsInput = z.object({
  language: z.enum(languages).nullish(),
  /** `{number}` stands for the document's number, which a draft does not have yet. */
  subject: optionalText({ max: 200 }),
  body: optionalText({ max: 5000, multiline: true }),
  attachPdf: z
    .boolean()
    .nullish()
    .transform((attach) => attach ?? true),
  includeLink: z
    .boolean()
    .nullish()
    .transform((include) => include ?? true),
});

export const mailRecipientInput = z.object({ email, name: optionalText({ max: 100 }) });

const mailInput = mailWordsInput.extend({
  recipients: z
    .array(mailRecipientInput)
    .max(maxMailRecipients)
    .superRefine((recipients, context) => {
      if (recipients.length === 0) refuse(context, "REQUIRED");
    }),
});

export const sendDocumentInput = mailInput.extend({ documentId: id, idempotencyKey });

export const sendTestMailInput = mailWordsInput.extend({ documentId: id, idempotencyKey });

export const resendMailInput = z.object({
  recipientId: id,
  /** Another address, when the first was wrong. */
  email: optionalEmail,
  idempotencyKey,
});

/** Notifications may bring the whole mail back, its PDF included. */
export const longestBounce = 1_500_000;

export const recordBounceInput = z.object({
  /** The raw mail, headers included. */
  message: z.string().min(1).max(longestBounce),
  idempotencyKey,
});

/** What a person tells of a mail that came back: the server's words, or the whole notification. */
export const markBouncedInput = z.object({
  recipientId: id,
  message: text({ max: longestBounce, multiline: true }),
  idempotencyKey,
});

export const issueAndSendDocumentInput = issueDocumentInput.omit({ sendsMail: true }).extend({ mail: mailInput });

/** What the job carries that hands a mail to the server. */
export const handOverMailInput = z.object({ recipientId: id });

/** What became of one attempt; the attempt's number tells it from another. */
export const settleMailInput = z.object({
  recipientId: id,
  attempt: z.int().min(1),
  outcome: z.enum(["ACCEPTED", "REFUSED", "DEFERRED", "UNKNOWN"]),
  response: z.string(),
});

/** What the job carries that sends a document once it is issued: what whoever issued it said of mailing it. */
export const sendAfterIssueInput = z.object({ documentId: id, sendsMail: z.boolean().nullish() });

export const sendAsUsualInput = z.object({ documentId: id });

/** What a customer's card says of mailing documents once they are issued. */
export const mailChoices = ["AS_COMPANY", "ALWAYS", "NEVER"] as const;
export type MailChoice = (typeof mailChoices)[number];

/** Of what there is at most one; 0 while there is none. */
const versionIfAny = z.int().min(0).max(2_147_483_647);

export const setMailRuleInput = z.object({ sendsOnIssue: z.boolean(), expectedVersion: versionIfAny });

export const setCustomerMailRuleInput = z.object({
  customerId: id,
  choice: z.enum(mailChoices),
  expectedVersion: versionIfAny,
});

/** What a subject may leave open: an address in it would be of no use. */
export const subjectTokens = [
  "number",
  "total",
  "due date",
  "customer",
  "company",
] as const satisfies readonly MailToken[];

/** Words with tokens in braces; one that there is not is refused and named. */
export const mailWordingWords = z.object({
  subject: text({ max: 200 }).superRefine((words, context) => refuseUnknown(words, context, subjectTokens)),
  body: text({ max: 5000, multiline: true }).superRefine((words, context) => refuseUnknown(words, context)),
});

const wordingFields = { kind: documentKind, language: z.enum(languages) };

export const setMailWordingInput = mailWordingWords.extend({ ...wordingFields, expectedVersion: versionIfAny });

export const resetMailWordingInput = z.object({ ...wordingFields, expectedVersion });

function refuseUnknown(words: string, context: z.core.$RefinementCtx, known?: readonly MailToken[]): void {
  const [name] = unknownTokens(words, known);
  if (name !== undefined) refuse(context, "UNKNOWN_TOKEN", { token: `{${name}}` });
}
