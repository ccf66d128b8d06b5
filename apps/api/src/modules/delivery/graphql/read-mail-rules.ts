import { documentSelection, maxBulkRows } from "@softmanager/inputs";
import { sql } from "kysely";
import { documentsOfSelection } from "../../documents/index.ts";
import { notFound } from "../../../platform/errors.ts";
import { batched } from "../../../platform/graphql/batched.ts";
import { company, db, type GraphQLContext } from "../../../platform/graphql/context.ts";
import { civilDate } from "../../../platform/request.ts";
import { readArgument } from "../../../platform/read-argument.ts";
import { companyRule, customerRule, mailRuleFor, type RuleInForce } from "../mail/mail-rule-for.ts";
import { addressesReached } from "../mail/reached.ts";
import { recipientsOf } from "../mail/recipients-for.ts";
import type { CustomerMailRuleType, MailingReview, MailRuleType } from "./mail-rule.type.ts";

export async function readMailRule(context: GraphQLContext): Promise<MailRuleType> {
  const id = company(context);
  const rule = await companyRule(await db(context), id);
  return { id, sendsOnIssue: rule?.sendsOnIssue ?? false, version: rule?.version ?? 0 };
}

export async function readCustomerMailRule(context: GraphQLContext, customerId: string): Promise<CustomerMailRuleType> {
  const database = await db(context);
  const of = { companyId: company(context), customerId };
  const customer = await database
    .selectFrom("customer")
    .where("companyId", "=", of.companyId)
    .where("id", "=", customerId)
    .select("id")
    .executeTakeFirst();
  if (!customer) throw notFound("Customer");
  const { choice, version } = (await customerRule(database, of)) ?? { choice: "AS_COMPANY", version: 0 };
  const { sendsOnIssue } = await mailRuleFor(database, of);
  return { id: customerId, choice, sendsOnIssue, version };
}

/** The rule in force for a document. */
export const ruleForDocument = batched<RuleInForce>(
  async (context, documentIds) => {
    const rows = await (
      await db(context)
    )
      .selectFrom("document")
      .where("companyId", "=", company(context))
      .where("id", "in", [...documentIds])
      .select(["id", sendsOnIssue.as("sendsOnIssue"), customerDecides.as("customerDecides")])
      .execute();
    return new Map(rows.map((row) => [row.id, ruleIn(row)]));
  },
  () => ({ sendsOnIssue: false, origin: "COMPANY" }),
);

function ruleIn(row: { sendsOnIssue: boolean; customerDecides: boolean }): RuleInForce {
  return { sendsOnIssue: row.sendsOnIssue, origin: row.customerDecides ? "CUSTOMER" : "COMPANY" };
}

/** What would be mailed of a selection: its drafts if they were issued by the rules, its issued documents if asked. */
export async function reviewMailing(context: GraphQLContext, given: object): Promise<MailingReview> {
  const selection = readArgument("selection", given, { schema: documentSelection, language: context.language });
  const companyId = company(context);
  const database = await db(context);
  const about = { companyId, today: civilDate(context), selection };
  const selected = await (
    await documentsOfSelection(database, about)
  )
    .where("document.state", "in", ["DRAFT", "ISSUED"])
    .limit(maxBulkRows)
    .select(["document.id", "document.state", sendsOnIssue.as("sendsOnIssue")])
    .execute();
  const documentIds = selected.map(({ id }) => id);
  const recipients = await recipientsOf(database, { companyId, documentIds });
  const reached = documentIds.length > 0 ? await addressesReached(database, { companyId, documentIds }) : new Map();
  const review = { onIssue: 0, onIssueAddressless: 0, toSend: 0, addressless: 0, sent: 0 };
  for (const { id, state, sendsOnIssue: isRuled } of selected) {
    const people = recipients.get(id) ?? [];
    const isSent = people.length > 0 && people.every(({ email }) => reached.get(id)?.has(email.toLowerCase()));
    if (state === "DRAFT" && isRuled) review[people.length > 0 ? "onIssue" : "onIssueAddressless"] += 1;
    if (state === "ISSUED") review[isSent ? "sent" : people.length > 0 ? "toSend" : "addressless"] += 1;
  }
  return review;
}

/** The rule in force for a document, as `mailRuleFor` finds it for one. */
const sendsOnIssue = sql<boolean>`coalesce(
  (select case r.choice when 'ALWAYS' then true when 'NEVER' then false end from customer_mail_rule r
    where r.company_id = document.company_id and r.customer_id = document.customer_id),
  (select r.sends_on_issue from mail_rule r where r.company_id = document.company_id),
  false)`;

const customerDecides = sql<boolean>`exists (select 1 from customer_mail_rule r
  where r.company_id = document.company_id and r.customer_id = document.customer_id and r.choice <> 'AS_COMPANY')`;
