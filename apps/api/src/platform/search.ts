import { foldText } from "@softmanager/domain";
import { sql, type Kysely, type RawBuilder } from "kysely";
import type { Database } from "./database.ts";
import type { Scope } from "./scope.ts";

/** What can be found by words. A kind's entries are written by the module that owns the records. */
export const searchKinds = ["CUSTOMER", "PRODUCT", "DOCUMENT", "PAYMENT"] as const;
export type SearchKind = (typeof searchKinds)[number];

export interface SearchKey {
  kind: SearchKind;
  id: string;
}

export interface SearchEntry extends SearchKey {
  /** What a result is called, for example the customer's name. */
  label: string;
  /** What tells it apart from its namesakes, for example code and city. */
  detail?: string | null;
  /** Everything it is found by; blanks and nulls are left out. Personal numbers do not belong here. */
  terms: readonly (string | null | undefined)[];
  isArchived?: boolean;
  /** Where it stands in a list by date, ISO date; absent where it is listed otherwise. */
  listedOn?: string | null;
}

export interface SearchMatch extends SearchKey {
  label: string;
  detail: string | null;
}

const maxWords = 8;
const maxWordLength = 60;

/** Writes what a record is found by, in the transaction that changes the record. */
export async function indexForSearch(scope: Scope, entry: SearchEntry): Promise<void> {
  const { kind, id, label, detail = null, terms, isArchived = false, listedOn = null } = entry;
  const found = { label, detail, textFolded: foldedForIndex(terms), isArchived, listedOn };
  await scope.db
    .insertInto("searchEntry")
    .values({ companyId: scope.companyId, kind, id, ...found, usedAt: scope.now })
    .onConflict((conflict) => conflict.columns(["companyId", "kind", "id"]).doUpdateSet(found))
    .execute();
}

/**
 * Brings records to the front of quick searches, when they are picked. Their order is a hint: one that somebody else
 * brings forward at this moment is left to them, so nobody waits for it.
 */
export async function noteUses(
  scope: Scope,
  { kind, ids }: { kind: SearchKind; ids: readonly string[] },
): Promise<void> {
  if (ids.length === 0) return;
  const { companyId, now: usedAt } = scope;
  await scope.db
    .updateTable("searchEntry")
    .set({ usedAt })
    .where("companyId", "=", companyId)
    .where("kind", "=", kind)
    .where("id", "in", (from) =>
      from
        .selectFrom("searchEntry")
        .where("companyId", "=", companyId)
        .where("kind", "=", kind)
        .where("id", "in", [...ids])
        .select("id")
        .forNoKeyUpdate()
        .skipLocked(),
    )
    .execute();
}

export async function removeFromSearch(scope: Scope, { kind, id }: SearchKey): Promise<void> {
  await scope.db
    .deleteFrom("searchEntry")
    .where("companyId", "=", scope.companyId)
    .where("kind", "=", kind)
    .where("id", "=", id)
    .execute();
}

/** The best matches of a text, those used last first; without words, simply those used last. */
export async function search(
  db: Kysely<Database>,
  { kinds, text, first }: { kinds: readonly SearchKind[]; text: string; first: number },
): Promise<SearchMatch[]> {
  const { rows } = await sql<SearchMatch>`
    select kind, id, label, detail from ${found({ kinds, text, withArchived: false, first })}`.execute(db);
  return rows;
}

interface PlaceInList {
  kind: SearchKind;
  text: string;
  /** The place after which to begin; null begins at the beginning. */
  after: { listedOn: string; id: string } | null;
  oldestFirst: boolean;
  first: number;
}

/** The first matches of a text in a list by date, archived ones too; only their ids. */
export async function matchesByPlace(db: Kysely<Database>, of: PlaceInList): Promise<string[]> {
  const { kind, text, after, oldestFirst, first } = of;
  const { rows } = await sql<{ id: string }>`select id from app.search_by_place(${kind}, ${wordsOf(text)}::text[],
    ${after?.listedOn ?? null}::date, ${after?.id ?? null}::uuid, ${oldestFirst}, ${first})`.execute(db);
  return rows.map(({ id }) => id);
}

/** Up to so many matches are looked at one by one; more are told apart while a list is read in its own order. */
const fewMatches = 1000;

/** What a text finds among the records of a kind; archived ones too. */
export interface Finds {
  /** Is it more than a thousand? */
  areMany: boolean;
  /** True of the rows whose id, in this column, belongs to a match. */
  isFound(idColumn: string): RawBuilder<boolean>;
}

/**
 * A rare word costs its few matches, a common one no more than the rows on the way to a full page: so a list asks first how
 * many there are.
 */
export async function findsOf(
  db: Kysely<Database>,
  { kind, text }: { kind: SearchKind; text: string },
): Promise<Finds> {
  const asked = found({ kinds: [kind], text, withArchived: true, first: fewMatches + 1 });
  const { rows } = await sql<{ id: string }>`select id from ${asked}`.execute(db);
  const ids = rows.map(({ id }) => id);
  const areMany = ids.length > fewMatches;
  const words = wordsOf(text);
  return {
    areMany,
    isFound: (column) =>
      areMany ? bearsWords({ kind, column, words }) : sql<boolean>`${sql.ref(column)} = any (${ids}::uuid[])`,
  };
}

/** A question asked of each row as it is met: a value of its own, which the planner cannot turn into a join. */
function bearsWords({ kind, column, words }: { kind: SearchKind; column: string; words: string[] }) {
  const bears = words.map((word) => sql`strpos(e.text_folded, ${word.length < 3 ? ` ${word}` : word}) > 0`);
  return sql<boolean>`coalesce((select ${sql.join([sql`true`, ...bears], sql` and `)} from search_entry e
    where e.kind = ${kind} and e.id = ${sql.ref(column)}), false)`;
}

function found(of: { kinds: readonly SearchKind[]; text: string; withArchived: boolean; first: number }) {
  const words = wordsOf(of.text);
  return sql`app.search(${[...of.kinds]}::text[], ${words}::text[], ${of.withArchived}::boolean, ${of.first}::integer)`;
}

/** Words as the index keeps them, without the punctuation around them, and without what no database takes. */
function wordsOf(text: string): string[] {
  const words = foldText(text.toWellFormed().replace(/\p{Cc}/gu, " "))
    .split(" ")
    .slice(0, maxWords);
  return words.map((word) => trimmed(word).slice(0, maxWordLength)).filter(Boolean);
}

function trimmed(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "") || word;
}

/** A blank in front marks where words begin; `S.R.L.` is found as `srl` too, and `ana-maria` as `anamaria`. */
function foldedForIndex(terms: SearchEntry["terms"]): string {
  const folded = foldText(terms.filter(Boolean).join(" "));
  const joined = folded.replace(/[^\p{L}\p{N}\s]/gu, "");
  return ` ${joined === folded ? folded : `${folded} ${joined}`}`;
}
