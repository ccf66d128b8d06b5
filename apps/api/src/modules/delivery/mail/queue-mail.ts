import type { Language } from "@softmanager/domain";
import { saidBy } from "../../documents/index.ts";
import { membershipOf } from "../../../platform/actor.ts";
import type { Scope } from "../../../platform/scope.ts";
import { mailQueued } from "../events.ts";
import { EmailMessage } from "../model/email-message.ts";
import { EmailRecipient } from "../model/email-recipient.ts";
import { viewOf } from "../pdf/draw.ts";
import { ensureLink } from "../public-page/ensure-link.ts";
import { bringsLink, filledWords, wordsOf, type WrittenWords } from "./mail-words.ts";
import type { Recipient } from "./recipients-for.ts";
import { smtpIdOf } from "./smtp-id.ts";
import { senderOf } from "./sender-of.ts";
import { wordingOf } from "./wording-of.ts";

/** What a person asked to be sent. */
export interface MailWish extends WrittenWords {
  language?: Language | null | undefined;
  attachPdf: boolean;
  includeLink: boolean;
}

/** What is sent when nobody writes anything. */
export const usualMail: MailWish = { subject: null, body: null, attachPdf: true, includeLink: true };

interface Queueing {
  documentId: string;
  wish: MailWish;
  recipients: readonly Recipient[];
  isTest: boolean;
  /** Whoever asked, when that was not the one who acts now. */
  requestedBy?: string | null;
}

/** Writes the mail and starts one job per recipient, all with the act that asked for it. Gives the mail's key. */
export async function queueMail(scope: Scope, queueing: Queueing): Promise<string> {
  const { documentId, wish, isTest } = queueing;
  const { companyId, em, services, now } = scope;
  const said = await saidBy(scope, documentId);
  const language = wish.language ?? said.snapshot.content.language;
  const view = viewOf(said, language);
  const own = await wordingOf(scope.db, { companyId, kind: said.kind, language });
  const words = filledWords(wordsOf(wish, { said, view, own }), { said, view });
  if ((wish.includeLink || bringsLink(words)) && !isTest) await ensureLink(scope, { documentId });
  const message = em.create(EmailMessage, {
    companyId,
    id: scope.newId(),
    documentId,
    isTest,
    language,
    ...(await senderOf(scope.db, services.config, companyId)),
    ...words,
    attachPdf: wish.attachPdf,
    includeLink: wish.includeLink,
    createdAt: now,
    createdBy: queueing.requestedBy === undefined ? membershipOf(scope.actor) : queueing.requestedBy,
  });
  await em.flush();
  for (const recipient of distinct(queueing.recipients)) queueFor(scope, message, recipient);
  scope.announce(mailQueued({ documentId, mailId: message.id, isTest }));
  return message.id;
}

interface Resending {
  /** Kept where the first copy may have arrived, so that a second shows as the same. */
  smtpId?: string;
  resentFromId?: string;
}

/** Adds somebody a message goes to, and starts the job that hands it over. */
export function queueFor(scope: Scope, message: EmailMessage, recipient: Recipient, resending: Resending = {}): string {
  const id = scope.newId();
  const [, domain = "localhost"] = message.fromAddress.split("@");
  scope.em.create(EmailRecipient, {
    companyId: scope.companyId,
    id,
    messageId: message.id,
    name: recipient.name ?? "",
    email: recipient.email,
    smtpId: resending.smtpId ?? smtpIdOf({ recipientId: id, companyId: scope.companyId, domain }),
    state: "QUEUED",
    attempts: 0,
    nextAttemptAt: scope.now,
    hasRetriedUnknown: false,
    resentFromId: resending.resentFromId ?? null,
    createdAt: scope.now,
    changedAt: scope.now,
  });
  scope.enqueue({ name: "delivery.sendMail", payload: { recipientId: id } });
  return id;
}

/** One mail per address, however often it was named. */
function distinct(recipients: readonly Recipient[]): Recipient[] {
  return [...new Map(recipients.map((recipient) => [recipient.email, recipient])).values()];
}
