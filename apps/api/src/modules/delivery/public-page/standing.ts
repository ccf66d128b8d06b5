import { daysBetween, decimal, formatAmount, type Language } from "@softmanager/domain";
import { textsIn } from "@softmanager/texts";
import type { Kysely } from "kysely";
import type { Database } from "../../../platform/database.ts";
import { pageTexts } from "./page-texts.ts";
import type { Standing } from "./page.tsx";

interface Asked {
  companyId: string;
  documentId: string;
  today: string;
  language: Language;
}

/** Whether the document is paid, as its customer may know it; null where nothing is owed because of it. */
export async function standingOf(db: Kysely<Database>, asked: Asked): Promise<Standing | null> {
  const { companyId, documentId, today, language } = asked;
  const owed = await db
    .selectFrom("documentBalance")
    .where("companyId", "=", companyId)
    .where("documentId", "=", documentId)
    .select(["payable", "balance", "dueDate", "currency"])
    .executeTakeFirst();
  if (!owed || !decimal(owed.payable).isPositive()) return null;
  const text = textsIn(pageTexts, language);
  const balance = decimal(owed.balance ?? "0");
  if (!balance.isPositive()) return { tone: "good", label: text.paid, left: null };
  const isPartlyPaid = !balance.equals(decimal(owed.payable));
  const left = isPartlyPaid
    ? `${formatAmount(balance.toFixed(2), { language })} ${currencyWord(owed.currency, language)}`
    : null;
  const days = owed.dueDate ? daysBetween(owed.dueDate, today) : 0;
  if (days > 0) return { tone: "late", label: text.overdue({ days }), left };
  return { tone: "open", label: isPartlyPaid ? text.partlyPaid : text.open, left };
}

function currencyWord(code: string, language: Language): string {
  return code === "RON" && language === "ro" ? "lei" : code;
}
