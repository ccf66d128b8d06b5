import type { DocumentKind, Language } from "@softmanager/domain";
import type { Kysely } from "kysely";
import type { Database } from "../../../platform/database.ts";
import type { MailWords } from "./mail-words.ts";

interface Which {
  companyId: string;
  kind: DocumentKind;
  language: Language;
}

/** The company's own words for the mails of a kind in a language, tokens and all; null where the usual ones stand. */
export async function wordingOf(db: Kysely<Database>, which: Which): Promise<MailWords | null> {
  const { companyId, kind, language } = which;
  const words = await db
    .selectFrom("mailWording")
    .where("companyId", "=", companyId)
    .where("kind", "=", kind)
    .where("language", "=", language)
    .select(["subject", "body"])
    .executeTakeFirst();
  return words ?? null;
}
