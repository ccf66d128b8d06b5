import { maxBulkRows } from "@softmanager/inputs";
import { sql, type Expression, type Kysely, type SelectQueryBuilder } from "kysely";
import type { Database } from "./database.ts";
import { cursorOf, readCursor } from "./cursor.ts";
import { invalidArgument } from "./errors.ts";

/** How many rows a page may hold at most. */
export const maxPageSize = 100;
export const defaultPageSize = 50;

/** Matches up to here are counted; beyond, that there are more, or the planner's guess, is as good as anybody needs. */
export const countedExactly = 1000;

export interface PageRequest {
  first: number;
  /** Cursor of the row after which the page begins; null begins at the beginning. */
  after?: string | null;
}

/**
 * What a list is sorted by. Equal keys are told apart by the id, so that no row is shown twice or left out. The key is
 * never null, and its comparison is leakproof (text, uuid, dates, integers), else no index serves it under the policies.
 */
export interface SortKey {
  /** Names list, field and direction; a cursor of another list or order is refused. */
  name: string;
  by: Expression<unknown>;
  type: "text" | "date" | "timestamptz" | "integer";
  direction: "ASC" | "DESC";
  /** The row's id, when several tables have one. */
  id?: Expression<unknown>;
}

export interface Count {
  count: number;
  isExact: boolean;
}

export interface Page<Row> {
  edges: { node: Row; cursor: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  /** Counts on demand. */
  count(): Promise<Count>;
  /** Counts exactly up to what one bulk run takes; null beyond. */
  countForRun(): Promise<number | null>;
}

/** One page of a query: filtered and joined by the caller, sorted and cut here. The cost does not grow with the page. */
export async function pageOf<Tables extends keyof Database, Row extends { id: string }>(
  db: Kysely<Database>,
  query: SelectQueryBuilder<Database, Tables, Row>,
  page: PageRequest,
  key: SortKey,
): Promise<Page<Row>> {
  const { first, after } = page;
  const rows = await rowsOf(query, page, key)
    .execute()
    .catch((error: unknown) => refuseBadCursor(error, after));
  const edges = rows.slice(0, first).map(({ sortKey, ...row }) => {
    const node = row as unknown as Row;
    return { node, cursor: cursorOf(key.name, { value: sortKey, id: node.id }) };
  });
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: Boolean(after),
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    count: once(() => countOf(db, query)),
    countForRun: () => countForRun(db, query),
  };
}

/** The query for a page, and for one row more, which tells whether another page follows. */
export function rowsOf<Tables extends keyof Database, Row extends { id: string }>(
  query: SelectQueryBuilder<Database, Tables, Row>,
  { first, after }: PageRequest,
  key: SortKey,
) {
  if (!Number.isInteger(first) || first < 1 || first > maxPageSize) {
    throw invalidArgument("first", `\`first\` is a number from 1 to ${maxPageSize}.`, {
      limit: maxPageSize,
      asked: first,
    });
  }
  const id = key.id ?? sql.ref("id");
  const direction = key.direction === "ASC" ? "asc" : "desc";
  const start = after ? readCursor(key.name, after) : null;
  return query
    .select(sql<string>`(${key.by})::text`.as("sortKey"))
    .$if(start !== null, (begun) => begun.where(isBeyond({ key, id, start })))
    .orderBy(key.by, direction)
    .orderBy(id, direction)
    .limit(first + 1);
}

type Start = ReturnType<typeof readCursor>;

function isBeyond({ key, id, start }: { key: SortKey; id: Expression<unknown>; start: Start | null }) {
  const value = sql`cast(${start?.value} as ${sql.raw(key.type)})`;
  const beyond = sql.raw(key.direction === "ASC" ? ">" : "<");
  return sql<boolean>`(${key.by}, ${id}) ${beyond} (${value}, cast(${start?.id} as uuid))`;
}

/** A cursor whose value the database cannot read was not given out by us. */
function refuseBadCursor(error: unknown, after: string | null | undefined): never {
  const isUnreadable = String((error as { code?: unknown }).code ?? "").startsWith("22");
  if (after && isUnreadable) throw invalidArgument("after", "`after` is no cursor of this list.");
  throw error;
}

/** Asks at the first call, and gives the same answer to the others. */
export function once<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let answer: Promise<Answer> | undefined;
  return () => (answer ??= ask());
}

/** What a quick tab shows: how many, up to a thousand; where there are more, a thousand of them. */
export interface TabCount<Tab extends string> extends Count {
  tab: Tab;
}

/** Counts the rows of several queries in one statement, none further than the bound. */
export async function countsOf<Tab extends string>(
  db: Kysely<Database>,
  queries: Record<Tab, Expression<unknown>>,
): Promise<TabCount<Tab>[]> {
  const counts = Object.entries<Expression<unknown>>(queries).map(
    ([tab, rows]) => sql`select ${tab}::text as tab, count(*)::integer as counted
      from (select from (${rows}) as matches limit ${countedExactly + 1}) as counted`,
  );
  const { rows } = await sql<{ tab: Tab; counted: number }>`${sql.join(counts, sql` union all `)}`.execute(db);
  return rows.map(({ tab, counted }) => ({ tab, ...bounded(counted) }));
}

/** More than can be told at a glance are told as the bound. */
export function bounded(counted: number): Count {
  return { count: Math.min(counted, countedExactly), isExact: counted <= countedExactly };
}

/** Counts exactly up to what one bulk run takes; null beyond. */
export async function countForRun<Tables extends keyof Database, Row>(
  db: Kysely<Database>,
  query: SelectQueryBuilder<Database, Tables, Row>,
): Promise<number | null> {
  const counted = await countUpTo(db, query, maxBulkRows);
  return counted > maxBulkRows ? null : counted;
}

export async function countOf<Tables extends keyof Database, Row>(
  db: Kysely<Database>,
  query: SelectQueryBuilder<Database, Tables, Row>,
): Promise<Count> {
  const counted = await countUpTo(db, query, countedExactly);
  if (counted <= countedExactly) return { count: counted, isExact: true };
  const [explained] = await bare(query).explain<Record<string, [{ Plan: { "Plan Rows": number } }]>>("json");
  const [plan] = Object.values(explained ?? {}).flat();
  return { count: Math.max(counted, plan?.Plan["Plan Rows"] ?? 0), isExact: false };
}

/** How many rows match; one more than `most` says that there are more. */
async function countUpTo<Tables extends keyof Database, Row>(
  db: Kysely<Database>,
  query: SelectQueryBuilder<Database, Tables, Row>,
  most: number,
): Promise<number> {
  const { counted } = await db
    .selectFrom(
      bare(query)
        .limit(most + 1)
        .as("matches"),
    )
    .select(sql<number>`count(*)::int`.as("counted"))
    .executeTakeFirstOrThrow();
  return counted;
}

function bare<Tables extends keyof Database, Row>(query: SelectQueryBuilder<Database, Tables, Row>) {
  return query
    .clearSelect()
    .clearOrderBy()
    .select(sql<number>`1`.as("one"));
}
