import type { MailChoice } from "@softmanager/inputs";
import type { Kysely } from "kysely";
import type { Database } from "../../../platform/database.ts";

/** Whether a document is mailed once it is issued, and whose rule says so. */
export interface RuleInForce {
  sendsOnIssue: boolean;
  origin: "COMPANY" | "CUSTOMER";
}

interface Whose {
  companyId: string;
  /** Null for a buyer without a card. */
  customerId: string | null;
}

/** The customer's own rule, or else the company's; a company that never said so sends nothing by itself. */
export async function mailRuleFor(db: Kysely<Database>, { companyId, customerId }: Whose): Promise<RuleInForce> {
  const choice = customerId ? (await customerRule(db, { companyId, customerId }))?.choice : null;
  if (choice && choice !== "AS_COMPANY") return { sendsOnIssue: choice === "ALWAYS", origin: "CUSTOMER" };
  return { sendsOnIssue: (await companyRule(db, companyId))?.sendsOnIssue ?? false, origin: "COMPANY" };
}

export function companyRule(db: Kysely<Database>, companyId: string) {
  return db
    .selectFrom("mailRule")
    .where("companyId", "=", companyId)
    .select(["sendsOnIssue", "version"])
    .executeTakeFirst();
}

export async function customerRule(
  db: Kysely<Database>,
  { companyId, customerId }: { companyId: string; customerId: string },
): Promise<{ choice: MailChoice; version: number } | null> {
  const rule = await db
    .selectFrom("customerMailRule")
    .where("companyId", "=", companyId)
    .where("customerId", "=", customerId)
    .select(["choice", "version"])
    .executeTakeFirst();
  return rule ? { choice: rule.choice as MailChoice, version: rule.version } : null;
}
