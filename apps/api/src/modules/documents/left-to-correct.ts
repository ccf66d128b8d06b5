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

interface Asked {
  documentId: string;
  /** Locks the document, so that nobody corrects it meanwhile. */
  isLocked?: boolean;
  /** Corrections that are being issued in this transaction. */
  pending?: readonly Correction[];
  /** What documents that are being issued take of it as of an advance. */
  settling?: readonly Settled[];
  /** One that counts as never issued. */
  without?: string;
}

/** What corrections may still take back of a document; undefined where the company has no such document. */
export async function leftToCorrect({ db, companyId }: Asking, asked: Asked): Promise<Corrected | undefined> {
  const { documentId, isLocked = false, pending = [], settling = [], without } = asked;
  const row = await db
    .selectFrom("document")
    .where("companyId", "=", companyId)
    .where("id", "=", documentId)
    .select(["id", "kind", "state", "currency", "numberText", "issueDate", "content", "calculated"])
    .select("correctsDocumentId")
    .$if(isLocked, (query) => query.forUpdate())
    .executeTakeFirst();
  if (!row) return undefined;
  const content = row.content as unknown as DocumentContent;
  const calculated = row.calculated as unknown as CalculatedDocument;
  const issued = await correctionsOf({ db, companyId }, [documentId]);
  const own = [...issued, ...pending.filter((each) => each.correctsDocumentId === documentId)];
  const ids = own.map(({ id }) => id);
  const reversals = [
    ...(await correctionsOf({ db, companyId }, ids)),
    ...pending.filter((each) => ids.includes(each.correctsDocumentId)),
  ];
  const counted = ({ id }: Correction) => id !== without;
  const taken = takenBy(content, own.filter(counted), reversals.filter(counted));
  const settled = content.isAdvance ? await settledOf({ db, companyId }, { advanceId: documentId, without }) : [];
  const { kind, state, ...document } = row;
  return {
    ...document,
    kind: kind as DocumentKind,
    state: state as DocumentState,
    content,
    calculated,
    isCorrected: own.length > 0 || settled.some(({ taxable }) => taxable.isPositive()),
    left: leftOf(calculated, taken, [...settled, ...settling]),
  };
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
