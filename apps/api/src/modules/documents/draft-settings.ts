import type { DocumentContent, DocumentKind, DueDateRule, SettingSources } from "@softmanager/domain";
import { seriesFor } from "./series.ts";
import { customerOf, settingSources } from "./setting-sources.ts";
import type { Asking } from "./prefill.ts";
import { SeriesMissing, SeriesNotAllowed } from "./problems.ts";

/** A draft as it is shown, with what its defaults depend on. */
export interface DraftToExplain {
  id: string;
  kind: DocumentKind;
  content: DocumentContent;
  dueDateRule: DueDateRule | null;
  series: { id: string; workPointId: string | null };
}

interface Person extends Asking {
  membershipId: string | null;
}

/** Everything that decides the defaults of a draft. */
export async function sourcesOfDraft(
  person: Person,
  { id, kind, content, series }: DraftToExplain,
): Promise<SettingSources> {
  const customer = await customerOf(person, content.customerId);
  const corrected = kind === "CREDIT_NOTE" ? await correctedBy(person, id) : null;
  return settingSources(person, {
    kind,
    customer,
    series,
    corrected,
    membershipId: person.membershipId,
    usualSeriesId: await usualSeriesId(person, kind),
  });
}

async function usualSeriesId(person: Person, kind: DocumentKind): Promise<string | null> {
  try {
    return (await seriesFor(person, { kind })).id;
  } catch (error) {
    if (error instanceof SeriesMissing || error instanceof SeriesNotAllowed) return null;
    throw error;
  }
}

async function correctedBy({ db, companyId }: Asking, documentId: string): Promise<DocumentContent | null> {
  const original = await db
    .selectFrom("document")
    .innerJoin("document as original", (join) =>
      join
        .onRef("original.companyId", "=", "document.companyId")
        .onRef("original.id", "=", "document.correctsDocumentId"),
    )
    .where("document.companyId", "=", companyId)
    .where("document.id", "=", documentId)
    .select("original.content")
    .executeTakeFirst();
  return (original?.content as DocumentContent | undefined) ?? null;
}
