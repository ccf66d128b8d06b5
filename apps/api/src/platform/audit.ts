import type { ChangeSet, EventSubscriber, FlushEventArgs } from "@mikro-orm/core";
import { personOf, type Actor } from "./actor.ts";
import { databaseOf } from "./database.ts";
import type { Scope } from "./scope.ts";
import type { PlainOutput, UseCase } from "./use-case.ts";

/** What one act did to one row, field by field; secrets are named, never shown. */
export interface Change {
  type: string;
  id: string;
  change: "create" | "update" | "delete";
  before: Record<string, unknown>;
  after: Record<string, unknown>;
}

const concealed = "•••";

/** Collects the unit of work's changes, so that no use case has to remember to report them. */
export class ChangeCollector implements EventSubscriber {
  constructor(private readonly changes: Change[]) {}

  afterFlush({ uow }: FlushEventArgs): void {
    for (const set of uow.getChangeSets()) this.changes.push(changeOf(set));
  }
}

function changeOf(set: ChangeSet<object>): Change {
  const { meta, originalEntity = {}, payload, entity } = set;
  const hidden = new Set(meta.props.filter((prop) => prop.hidden).map((prop) => prop.name as string));
  const conceal = (values: Record<string, unknown>, keys: readonly string[]) =>
    Object.fromEntries(keys.map((key) => [key, hidden.has(key) ? concealed : (values[key] ?? null)]));
  const fields = Object.keys(payload).filter((key) => key !== "companyId");
  return {
    type: meta.className,
    id: String((entity as { id?: unknown }).id ?? ""),
    change: set.type === "create" ? "create" : set.type.startsWith("delete") ? "delete" : "update",
    before: set.type === "create" ? {} : conceal(originalEntity, fields),
    after: conceal(payload, fields),
  };
}

/** Writes the act's one audit row, in the act's own transaction. */
export async function recordAudit(
  scope: Scope,
  { name, subject, isPersonal }: Pick<UseCase, "name" | "subject" | "isPersonal">,
  output: PlainOutput,
): Promise<void> {
  const { actor } = scope;
  const row = {
    id: scope.newId(),
    at: scope.now,
    act: name,
    actorKind: actor.kind,
    actorId: "apiKeyId" in actor ? actor.apiKeyId : personOf(actor),
    actorName: nameOf(actor),
    changes: JSON.stringify(scope.changes),
    requestId: scope.requestId,
    address: scope.address,
  };
  const db = databaseOf(scope.em);
  const companyId = isPersonal ? null : scope.companyIdIfAny;
  if (companyId) {
    const subjectId = subject ? String(output[`${subject}Id`]) : null;
    const about = { companyId, subjectType: subject ?? null, subjectId };
    await db
      .insertInto("audit")
      .values({ ...row, ...about })
      .execute();
  } else {
    await db.insertInto("platformAudit").values(row).execute();
  }
}

function nameOf(actor: Actor): string {
  return "name" in actor ? actor.name : "";
}
