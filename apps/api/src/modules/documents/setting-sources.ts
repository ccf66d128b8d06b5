import {
  type DocumentContent,
  type DocumentDefaults,
  type DocumentKind,
  type Language,
  type SettingSources,
} from "@softmanager/domain";
import type { Kysely } from "kysely";
import type { Database } from "../../platform/database.ts";
import { companyDefaults, defaultWorkPointOf } from "../companies/index.ts";
import { billingDetailsOf, type BillingDetails } from "../customers/index.ts";

interface Asking {
  db: Kysely<Database>;
  companyId: string;
}

/** A document, as far as it decides which settings apply to it. */
interface Occasion {
  kind: DocumentKind;
  customer: BillingDetails | null;
  /** The series it takes its number from. */
  series: { workPointId: string | null } | null;
  /** The series that a new document of the kind would take. */
  usualSeriesId: string | null;
  /** Who writes it; null for nobody in particular. */
  membershipId?: string | null;
  /** What the document says that it corrects. */
  corrected?: DocumentContent | null;
}

/** Everything that decides the defaults of a document. */
export async function settingSources({ db, companyId }: Asking, occasion: Occasion): Promise<SettingSources> {
  const { kind, customer, series, usualSeriesId: seriesId, corrected, membershipId } = occasion;
  const { language, currency, dueDateRule, priceMode, paymentMeansCode } = await companyDefaults(db, companyId);
  const workPointId = membershipId ? await defaultWorkPointOf(db, { companyId, membershipId }) : null;
  const levels: SettingSources["levels"] = {
    CORRECTED: corrected ? takenOver(corrected) : {},
    CUSTOMER: customer ? said(customer) : {},
    SERIES: series ? said({ workPointId: series.workPointId }) : {},
    PERSON: said({ workPointId }),
    COMPANY: { language, currency, dueDateRule, priceMode, paymentMeansCode, ...said({ seriesId }) },
  };
  return { kind, levels, mentions: await defaultMentions({ db, companyId }, kind) };
}

/** A correction speaks of the same money, in the same language and of the same place as what it corrects. */
function takenOver(content: DocumentContent): Partial<DocumentDefaults> {
  const { language, currency, priceMode, paymentMeansCode, workPointId } = content;
  return { language, currency, priceMode, paymentMeansCode, workPointId };
}

/** What is set of these, as opinions; null has none. */
function said({
  language,
  currency,
  dueDateRule,
  workPointId,
  seriesId,
}: Partial<Nullable>): Partial<DocumentDefaults> {
  return {
    ...(language && { language }),
    ...(currency && { currency }),
    ...(dueDateRule && { dueDateRule }),
    ...(workPointId && { workPointId }),
    ...(seriesId && { seriesId }),
  };
}

type Nullable = { [Key in keyof DocumentDefaults]: DocumentDefaults[Key] | null };

/** The sentences that documents of a kind begin with, per language. */
export async function defaultMentions(
  { db, companyId }: Asking,
  kind: DocumentKind,
): Promise<Record<Language, readonly string[]>> {
  const rows = await db
    .selectFrom("defaultMention")
    .where("companyId", "=", companyId)
    .where("kind", "=", kind)
    .orderBy("position")
    .orderBy("id")
    .select(["language", "text"])
    .execute();
  const inLanguage = (language: Language) => rows.filter((row) => row.language === language).map(({ text }) => text);
  return { ro: inLanguage("ro"), en: inLanguage("en") };
}

/** The customer that a draft names, or nobody. */
export async function customerOf({ db, companyId }: Asking, customerId: string | null): Promise<BillingDetails | null> {
  return customerId ? billingDetailsOf(db, { companyId, customerId }) : null;
}
