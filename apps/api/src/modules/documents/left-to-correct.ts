import type { CalculatedDocument, DocumentContent, DocumentKind, DocumentState } from "@softmanager/domain";
import type { Kysely } from "kysely";
import type { Database } from "../../platform/database.ts";
import type { Original } from "./model/correction.ts";
import { leftOf, positionsOf, type Left, type Settled, type Taken } from "./model/left.ts";
import { settledOf } from "./settled-of.ts";

/** An issued document, whether something corrects it, and what is left of it. */
export interface Corrected extends Original {
  id: string;
  kind: DocumentKind;
  state: DocumentState;
  currency: string;
  correctsDocumentId: string | null;
  /** Whether an issued document corrects it, or takes it back as an advance. */
  isCorrected: boolean;
  left: Left;
}

/** A document that corrects another one, with its figures. */
export interface Correction {
  id: string;
  correctsDocumentId: string;
  figures: CalculatedDocument;
}

interface Asking {
  db: Kysely<Database>;
  companyId: string;
}

interface Circumstances {
  /** Locks the documents, so that nobody corrects them meanwhile. */
  isLocked?: boolean;
  /** Corrections that are being issued in this transaction. */
  pending?: readonly Correction[];
  /** By advance: what documents that are being issued take of it. */
  settling?: ReadonlyMap<string, readonly Settled[]>;
  /** One that counts as never issued. */
  without?: string;
}

interface Asked extends Circumstances {
  documentId: string;
}

interface AskedOfMany extends Circumstances {
  documentIds: readonly string[];
}

/** What corrections may still take back of a document; undefined where the company has no such document. */
export async function leftToCorrect(asking: Asking, asked: Asked): Promise<Corrected | undefined> {
  const { documentId, ...circumstances } = asked;
  const [found] = await leftOfEach(asking, { documentIds: [documentId], ...circumstances });
  return found;
}

/** The same of each of these that the company has, with as many queries as of one; in no particular order. */
export async function leftOfEach(asking: Asking, asked: AskedOfMany): Promise<Corrected[]> {
  const { documentIds, isLocked = false, pending = [], settling, without } = asked;
  if (documentIds.length === 0) return [];
  const rows = await documentsOf(asking, { documentIds, isLocked });
  const known = [...(await correctionsOf(asking, documentIds)), ...pending];
  const corrections = Map.groupBy(known, ({ correctsDocumentId }) => correctsDocumentId);
  const own = documentIds.flatMap((id) => corrections.get(id) ?? []).map(({ id }) => id);
  const reversing = [...(await correctionsOf(asking, own)), ...pending];
  const reversals = Map.groupBy(reversing, ({ correctsDocumentId }) => correctsDocumentId);
  const advanceIds = rows.filter(({ content }) => content.isAdvance).map(({ id }) => id);
  const settled = await settledOf(asking, { advanceIds, without });
  return rows.map((row) => {
    const corrects = corrections.get(row.id) ?? [];
    const counted = ({ id }: Correction) => id !== without;
    const backs = corrects.flatMap(({ id }) => reversals.get(id) ?? []);
    const taken = takenBy(row.content, corrects.filter(counted), backs.filter(counted));
    const settlements = settled.get(row.id) ?? [];
    return {
      ...row,
      isCorrected: corrects.length > 0 || settlements.some(({ taxable }) => taxable.isPositive()),
      left: leftOf(row.calculated, taken, [...settlements, ...(settling?.get(row.id) ?? [])]),
    };
  });
}

async function documentsOf(
  { db, companyId }: Asking,
  { documentIds, isLocked }: { documentIds: readonly string[]; isLocked: boolean },
) {
  const rows = await db
    .selectFrom("document")
    .where("companyId", "=", companyId)
    .where("id", "in", [...documentIds])
    .orderBy("id")
    .select(["id", "kind", "state", "currency", "numberText", "issueDate", "content", "calculated"])
    .select("correctsDocumentId")
    .$if(isLocked, (query) => query.forUpdate())
    .execute();
  return rows.map(({ kind, state, content, calculated, ...row }) => ({
    ...row,
    kind: kind as DocumentKind,
    state: state as DocumentState,
    content: content as unknown as DocumentContent,
    calculated: calculated as unknown as CalculatedDocument,
  }));
}

/** What was taken, and what of it was given back because the credit note itself was a mistake. */
function takenBy(
  original: DocumentContent,
  corrections: readonly Correction[],
  reversals: readonly Correction[],
): Taken[] {
  return corrections.flatMap(({ id, figures }) => {
    const positions = positionsOf(figures.lines, original.lines);
    const givenBack = reversals
      .filter((each) => each.correctsDocumentId === id)
      .map((reversal): Taken => {
        const through = positionsOf(reversal.figures.lines, figures.lines);
        return {
          figures: reversal.figures,
          positions: through.map((position) => (position === null ? null : (positions[position - 1] ?? null))),
          isGivenBack: true,
        };
      });
    return [{ figures, positions }, ...givenBack];
  });
}

async function correctionsOf({ db, companyId }: Asking, documentIds: readonly string[]): Promise<Correction[]> {
  if (documentIds.length === 0) return [];
  const rows = await db
    .selectFrom("document")
    .where("companyId", "=", companyId)
    .where("correctsDocumentId", "in", [...documentIds])
    .where("state", "=", "ISSUED")
    .orderBy("id")
    .select(["id", "correctsDocumentId", "calculated"])
    .execute();
  return rows.map(({ id, correctsDocumentId, calculated }) => ({
    id,
    correctsDocumentId: correctsDocumentId ?? "",
    figures: calculated as unknown as CalculatedDocument,
  }));
}
