import type { EntityManager } from "@mikro-orm/postgresql";
import type { Kysely } from "kysely";
import { databaseOf, type Database } from "./database.ts";
import { isOutage } from "./outages.ts";
import type { Request } from "./request.ts";
import { entityManagerFor } from "./tenancy.ts";

/**
 * The read-only transaction of one request: begun by the first read, ended with the request. Everything a query
 * shows comes from one moment, inside one company.
 */
export class Reader {
  private begun: Promise<EntityManager> | null = null;

  constructor(private readonly request: Request) {}

  async db(): Promise<Kysely<Database>> {
    this.begun ??= this.begin();
    return databaseOf(await this.begun);
  }

  /** Ends the transaction, if one was begun. A mutation ends it too, so that its selection sees what it wrote. */
  async end(): Promise<void> {
    const begun = this.begun;
    this.begun = null;
    const em = await begun?.catch(() => null);
    await em?.rollback().catch(goneAnyway);
  }

  private async begin(): Promise<EntityManager> {
    const em = entityManagerFor(this.request);
    await em.begin({ readOnly: true });
    return em;
  }
}

/** A transaction whose connection broke has ended with it. */
function goneAnyway(error: unknown): void {
  if (!isOutage(error)) throw error;
}

/** Reads within a transaction of its own, for jobs and pages outside GraphQL. */
export async function read<Output>(request: Request, work: (db: Kysely<Database>) => Promise<Output>): Promise<Output> {
  const reader = new Reader(request);
  try {
    return await work(await reader.db());
  } finally {
    await reader.end();
  }
}
