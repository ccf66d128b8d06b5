import { showsVatColumns, type DocumentContent, type Seller, type TemplateChoice } from "@softmanager/domain";
import type { Kysely } from "kysely";
import type { Database } from "../../../platform/database.ts";
import { companyDefaults, type Issuer } from "../../companies/index.ts";

interface Choosing {
  companyId: string;
  seller: Seller;
  content: DocumentContent;
}

/** The look a document is issued with; frozen with it. */
export async function templateFor(
  db: Kysely<Database>,
  { companyId, seller, content }: Choosing,
): Promise<TemplateChoice> {
  const { accentColor } = await companyDefaults(db, companyId);
  return templateOf({ seller, accentColor }, content);
}

/** The same, once the company is known. */
export function templateOf({ seller, accentColor }: Issuer, content: DocumentContent): TemplateChoice {
  return { name: "classic", version: 1, accentColor, showVatColumns: showsVatColumns(seller, content) };
}
