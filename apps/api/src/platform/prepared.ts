import { createHash } from "node:crypto";
import { sql, type CompiledQuery, type Kysely, type QueryExecutorProvider, type RawBuilder } from "kysely";
import type { Database } from "./database.ts";

interface Statement<Row> {
  compile(provider: QueryExecutorProvider): CompiledQuery<Row>;
}

/**
 * The rows of a statement that each connection parses and plans once instead of every time: for the few that the busiest
 * acts repeat all day. Its text must always be the same, and it names the columns it answers with.
 */
export async function prepared<Row>(db: Kysely<Database>, statement: Statement<Row>): Promise<Row[]> {
  const { rows } = await db.executeQuery(named(statement.compile(db)));
  return rows;
}

/** The driver hands the text on as it is, and the database's client takes a name along with it. */
export function named<Row>(query: CompiledQuery<Row>): CompiledQuery<Row> {
  const name = createHash("sha256").update(query.sql).digest("base64url").slice(0, 32);
  return { ...query, sql: { name, text: query.sql } as unknown as string };
}

/**
 * Rows of one statement as a single parameter, under the name `given`: `from ${given(rows, { id: "uuid" })}`. The members
 * are named as the columns; those that are missing are null.
 */
export function given(rows: readonly object[], columns: Readonly<Record<string, string>>): RawBuilder<unknown> {
  const declared = Object.entries(columns).map(([name, type]) => `${name} ${type}`);
  return sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (${sql.raw(declared.join(", "))})`;
}
