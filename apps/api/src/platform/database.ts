import type { EntityManager } from "@mikro-orm/postgresql";
import { CamelCasePlugin, sql, type Kysely } from "kysely";
import type { DB } from "./database.generated.ts";

/** The tables as the migrations leave them, in camelCase; generated from the catalogue. */
export type Database = DB;

const camelCase = new CamelCasePlugin({ maintainNestedObjectKeys: true });

/** Explicit SQL on the entity manager's current transaction. */
export function databaseOf(em: EntityManager): Kysely<Database> {
  return em.getKysely<Database>().withPlugin(camelCase);
}

/**
 * A column as a key of a JSON object (`jsonArrayFrom`, `jsonObjectFrom`). What is inside JSON keeps its names both ways:
 * a plain alias would arrive in snake_case.
 */
export function jsonKey<Value, Key extends string>(column: string, key: Key) {
  return sql<Value>`${sql.ref(column)}`.as<Key>(sql.raw(`"${key}"`));
}

/** Was a row not deleted because others point to it? Its foreign keys know, whichever module they belong to. */
export function isStillReferenced(error: unknown): boolean {
  return (error as { code?: unknown }).code === "23503";
}
