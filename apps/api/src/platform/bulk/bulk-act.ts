import type { Expression, Kysely } from "kysely";
import type { Database } from "../database.ts";
import type { Permission } from "../permissions.ts";
import type { Request } from "../request.ts";
import type { Ledger } from "./ledger.ts";

/** Whose records a run goes through, and what it does to each. */
export const bulkSubjects = ["CUSTOMER", "PRODUCT", "DOCUMENT"] as const;
export type BulkSubject = (typeof bulkSubjects)[number];
export const bulkVerbs = ["ARCHIVE", "RESTORE", "ISSUE", "DISCARD", "SEND"] as const;
export type BulkVerb = (typeof bulkVerbs)[number];

/** A record that a selection names, at its place in the run. */
export interface Match {
  id: string;
  /** What people call it: a name, a number. */
  label: string;
  version: number;
  /** Where it stands among them: what the query is ordered by, before the id. */
  place: string;
}

/** Matches as a query, so that ten thousand of them never travel. */
export type Matches = Expression<Match>;

/** A record of a run that waits for its turn. */
export interface WaitingRow {
  position: number;
  subjectId: string;
  /** As it was when somebody asked. */
  version: number;
}

/** What somebody chose for a whole run, beside its records; only the act itself knows what may stand here. */
export type Choices = Readonly<Record<string, unknown>>;

/** Rows of a run whose turn it is. */
export interface DueRows {
  rows: readonly WaitingRow[];
  choices: Choices;
  ledger: Ledger;
}

/**
 * What can be done to many records at once: how a module hands one of its acts to the worker. A run never does more
 * than its use case does to a single record, with the same permission, audit and refusals.
 */
export interface BulkAct {
  subject: BulkSubject;
  verb: BulkVerb;
  permission: Permission;
  /** What takes it back. */
  undoneBy?: BulkVerb;
  /** The versions that records have now; those that are gone are left out. */
  versionsOf(db: Kysely<Database>, ids: readonly string[]): Promise<readonly { id: string; version: number }[]>;
  /** Which of these are so already: they are skipped. */
  areSoAlready(db: Kysely<Database>, ids: readonly string[]): Promise<readonly string[]>;
  /** Does it to these rows as the person who asked, and tells the ledger what became of each. */
  perform(request: Request, due: DueRows): Promise<void>;
}
