import type { EntityManager } from "@mikro-orm/postgresql";
import type { Kysely } from "kysely";
import { companyOf, personOf, type Actor } from "./actor.ts";
import { databaseOf, type Database } from "./database.ts";
import type { Request } from "./request.ts";
import type { Services } from "./services.ts";

/** Variables the policies read; set with `set_config(…, true)` when the transaction begins, gone when it ends. */
function variablesOf(actor: Actor): Record<string, string> {
  const companyId = companyOf(actor);
  const personId = personOf(actor);
  return {
    ...(companyId ? { "app.company_id": companyId } : {}),
    ...(personId ? { "app.person_id": personId } : {}),
  };
}

/** An entity manager whose transactions belong to the actor's company and person, and to nobody else's. */
export function entityManagerFor(request: Request): EntityManager {
  return request.services.orm.em.fork({ freshEventManager: true, session: { variables: variablesOf(request.actor) } });
}

/** Housekeeping of the service in one company: a transaction that belongs to it, and to nobody in particular. */
export function inCompany<Done>(
  { orm }: Pick<Services, "orm">,
  companyId: string,
  work: (db: Kysely<Database>) => Promise<Done>,
): Promise<Done> {
  const em = orm.em.fork({ session: { variables: { "app.company_id": companyId } } });
  return em.transactional((tx) => work(databaseOf(tx)));
}

/** Every company there is, for housekeeping that goes through them one by one, since nobody sees the rows of all. */
export async function everyCompany({ orm }: Pick<Services, "orm">): Promise<string[]> {
  const rows = await databaseOf(orm.em.fork()).selectFrom("companyDirectory").select("companyId").execute();
  return rows.map(({ companyId }) => companyId);
}

/**
 * Runs the rest of a transaction inside another company. Only for acts that found a company (sign-up) or write to
 * the operator's own books, both within one transaction.
 */
export async function enterCompany(em: EntityManager, companyId: string): Promise<void> {
  await em.flush();
  await em.execute("select set_config('app.company_id', ?, true)", [companyId]);
}
