import { sql } from "kysely";
import type { Fact } from "./fact.ts";
import type { Scope } from "./scope.ts";

/** Writes the announced facts and starts the jobs that wait for them, all in the act's transaction. */
export async function writeOutbox(scope: Scope): Promise<void> {
  for (const fact of scope.facts) {
    const outboxId = await recordFact(scope, fact);
    const subscribers = scope.services.jobs.filter((job) => job.on === fact.name);
    for (const job of subscribers) {
      await send(scope, { name: job.name, payload: { ...fact.payload, subjectId: fact.subjectId, outboxId } });
    }
  }
  for (const job of scope.enqueued) await send(scope, job);
}

async function recordFact(scope: Scope, fact: Fact): Promise<string> {
  const id = scope.newId();
  const { companyId } = scope;
  await scope.db
    .insertInto("outbox")
    .values((from) => ({
      companyId,
      id,
      name: fact.name,
      version: fact.version,
      subjectType: fact.subjectType,
      subjectId: fact.subjectId,
      sequence: from
        .selectFrom("outbox")
        .where("companyId", "=", companyId)
        .where("subjectType", "=", fact.subjectType)
        .where("subjectId", "=", fact.subjectId)
        .select(sql<number>`coalesce(max(sequence), 0) + 1`.as("next")),
      payload: JSON.stringify(fact.payload),
      occurredAt: scope.now,
      requestId: scope.requestId,
    }))
    .execute();
  return id;
}

async function send(scope: Scope, job: { name: string; payload: Record<string, unknown>; delaySeconds?: number }) {
  const { companyIdIfAny: companyId, requestId, em } = scope;
  await scope.services.queue.send(em, { ...job, companyId, requestId });
}
