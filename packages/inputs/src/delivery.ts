import { languages } from "@softmanager/domain";
import { z } from "zod";
import { issueDocumentInput } from "./documents/acts.ts";
import { email, id, idempotencyKey, optionalEmail } from "./fields/identity.ts";
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

export const createPublicLinkInput = z.object({
  documentId: id,
  /** Days until it stops working; a link that is live keeps its own. */
  expiresInDays: z.int().min(1).max(3650).nullish(),
  idempotencyKey,
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
  attachPdf: z.boolean().default(true),
  includeLink: z.boolean().default(true),
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

export const issueAndSendDocumentInput = issueDocumentInput.extend({ mail: mailInput });

/** What the job carries that hands a mail to the server. */
export const handOverMailInput = z.object({ recipientId: id });

/** What became of one attempt; the attempt's number tells it from another. */
export const settleMailInput = z.object({
  recipientId: id,
  attempt: z.int().min(1),
  outcome: z.enum(["ACCEPTED", "REFUSED", "DEFERRED", "UNKNOWN"]),
  response: z.string(),
});

export const sendAfterIssueInput = z.object({ documentId: id });
