import { sendAfterIssueInput } from "@softmanager/inputs";
import { notFound } from "../../../platform/errors.ts";
import type { Scope } from "../../../platform/scope.ts";
import { useCase } from "../../../platform/use-case.ts";
import { lockIssued } from "../lock-issued.ts";
import { mailRuleFor } from "../mail/mail-rule-for.ts";
import { queueMail, usualMail, type MailWish } from "../mail/queue-mail.ts";
import { recipientsFor, type Recipient } from "../mail/recipients-for.ts";
import { DocumentNotDeliverable } from "../problems.ts";

/**
 * Sends a document once it is issued: as somebody wrote it when issuing, or in the usual words to the usual people where
 * the request, the customer's rule or the company's says so. Once, however often the job comes.
 */
export const sendAfterIssue = useCase({
  name: "delivery.sendAfterIssue",
  permission: "system",
  subject: "document",
  input: sendAfterIssueInput,
  problems: [],
  async run(scope, { documentId, sendsMail = null }) {
    const wish = await takeWish(scope, documentId);
    const mailId = wish ? await fulfil(scope, documentId, wish) : await sendByItself(scope, { documentId, sendsMail });
    return { documentId, mailId };
  },
});

type Wish = NonNullable<Awaited<ReturnType<typeof takeWish>>>;

async function fulfil(scope: Scope, documentId: string, { mail, requestedBy }: Wish): Promise<string | null> {
  if (!(await isStillIssued(scope, documentId))) return null;
  const { recipients, ...wish } = mail as unknown as MailWish & { recipients: Recipient[] };
  return queueMail(scope, { documentId, wish, recipients, isTest: false, requestedBy });
}

interface Asked {
  documentId: string;
  /** What whoever issued it said; null left it to the rules. */
  sendsMail: boolean | null;
}

async function sendByItself(scope: Scope, { documentId, sendsMail }: Asked): Promise<string | null> {
  const { companyId, db } = scope;
  const { sends, origin } = await decide(scope, { documentId, sendsMail });
  if (!sends || !(await isStillIssued(scope, documentId)) || (await isDecided(scope, documentId))) return null;
  const recipients = await recipientsFor(db, { companyId, documentId });
  const about = { documentId, wish: usualMail, recipients, isTest: false, requestedBy: null };
  const mailId = recipients.length > 0 ? await queueMail(scope, about) : null;
  await db
    .insertInto("automaticMail")
    .values({ companyId, documentId, decidedAt: scope.now, origin, mailId })
    .execute();
  return mailId;
}

async function decide(scope: Scope, { documentId, sendsMail }: Asked) {
  if (sendsMail !== null) return { sends: sendsMail, origin: "REQUEST" };
  const { companyId, db } = scope;
  const document = await db
    .selectFrom("document")
    .where("companyId", "=", companyId)
    .where("id", "=", documentId)
    .select("customerId")
    .executeTakeFirst();
  if (!document) throw notFound("Document");
  const { sendsOnIssue: sends, origin } = await mailRuleFor(db, { companyId, ...document });
  return { sends, origin };
}

/** Locks it; a document that was cancelled in the meantime stays at home. */
async function isStillIssued(scope: Scope, documentId: string): Promise<boolean> {
  try {
    await lockIssued(scope, documentId);
    return true;
  } catch (error) {
    if (error instanceof DocumentNotDeliverable) return false;
    throw error;
  }
}

/** Was it sent by an earlier run of the job, as wished or by itself? */
async function isDecided({ db, companyId }: Scope, documentId: string): Promise<boolean> {
  const of = { companyId, documentId };
  const decided = await db
    .selectFrom("automaticMail")
    .where((row) => row.and(of))
    .select("documentId")
    .union(
      db
        .selectFrom("sendAfterIssue")
        .where((row) => row.and(of))
        .where("sentAt", "is not", null)
        .select("documentId"),
    )
    .executeTakeFirst();
  return decided !== undefined;
}

function takeWish(scope: Scope, documentId: string) {
  const { companyId, now: sentAt } = scope;
  return scope.db
    .updateTable("sendAfterIssue")
    .from("document")
    .set({ sentAt })
    .whereRef("document.companyId", "=", "sendAfterIssue.companyId")
    .whereRef("document.id", "=", "sendAfterIssue.documentId")
    .whereRef("document.version", "=", "sendAfterIssue.documentVersion")
    .where("sendAfterIssue.companyId", "=", companyId)
    .where("sendAfterIssue.documentId", "=", documentId)
    .where("sendAfterIssue.sentAt", "is", null)
    .returning(["sendAfterIssue.mail", "sendAfterIssue.requestedBy"])
    .executeTakeFirst();
}
