import { sql } from "kysely";
import type { Fact } from "./fact.ts";
import { given, prepared } from "./prepared.ts";
import type { Waiting } from "./queue.ts";
import type { Enqueued, Scope } from "./scope.ts";

/** Writes the announced facts and starts the jobs that wait for them, all in the act's transaction. */
export async function writeOutbox(scope: Scope): Promise<void> {
  const told = scope.facts.map((fact) => ({ ...fact, outboxId: scope.newId() }));
  if (told.length > 0) await recordFacts(scope, told);
  const enqueued = [...told.flatMap((fact) => jobsOn(scope, fact)), ...scope.enqueued];
  if (enqueued.length > 0) await scope.services.queue.send(scope.em, ...enqueued.map((job) => waiting(scope, job)));
}

interface Told extends Fact {
  outboxId: string;
}

async function recordFacts({ db, companyId, now, requestId }: Scope, told: readonly Told[]): Promise<void> {
  const facts = told.map(({ outboxId: id, name, version, subjectType, subjectId, payload }, position) => {
    return { id, name, version, subject_type: subjectType, subject_id: subjectId, payload, position };
  });
  const columns = { id: "uuid", name: "text", version: "int", subject_type: "text", subject_id: "uuid" };
  await prepared(
    db,
    sql`
    insert into outbox (company_id, id, name, version, subject_type, subject_id, sequence, payload, occurred_at, request_id)
    select ${companyId}::uuid, id, name, version, subject_type, subject_id,
           coalesce((select max(o.sequence) from outbox o
                      where o.company_id = ${companyId}::uuid and o.subject_type = given.subject_type
                        and o.subject_id = given.subject_id), 0)
             + row_number() over (partition by subject_type, subject_id order by position),
           payload, ${now}::timestamptz, ${requestId}
      from ${given(facts, { ...columns, payload: "jsonb", position: "int" })}`,
  );
}

function jobsOn({ services }: Scope, { name, payload, subjectId, outboxId }: Told): Enqueued[] {
  const subscribers = services.jobs.filter((job) => job.on === name);
  return subscribers.map((job) => ({ name: job.name, payload: { ...payload, subjectId, outboxId } }));
}

function waiting({ companyIdIfAny: companyId, requestId }: Scope, job: Enqueued): Waiting {
  return { ...job, companyId, requestId };
}
