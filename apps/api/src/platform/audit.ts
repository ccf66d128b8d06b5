import type { ChangeSet, EventSubscriber, FlushEventArgs } from "@mikro-orm/core";
import { maskCnp, parseCnp } from "@softmanager/domain";
import { sql } from "kysely";
import { personOf } from "./actor.ts";
import { given, prepared } from "./prepared.ts";
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
    Object.fromEntries(keys.map((key) => [key, hidden.has(key) ? concealed : withoutCnp(values[key] ?? null)]));
  const fields = Object.keys(payload).filter((key) => key !== "companyId");
  return {
    type: meta.className,
    id: String((entity as { id?: unknown }).id ?? ""),
    change: set.type === "create" ? "create" : set.type.startsWith("delete") ? "delete" : "update",
    before: set.type === "create" ? {} : conceal(originalEntity, fields),
    after: conceal(payload, fields),
  };
}

/** Thirteen digits, as people write them: alone, in a sentence, or in a column that holds JSON. */
const codes = /(?<!\d)\d(?:[ -]?\d){12}(?!\d)/g;

/** Where somebody wrote a person's CNP, the trail has it as lists show it. */
function withoutCnp(value: unknown): unknown {
  if (typeof value === "string") return value.replace(codes, masked);
  if (Array.isArray(value)) return value.map(withoutCnp);
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withoutCnp(each)]));
}

function masked(code: string): string {
  const parsed = parseCnp(code);
  return parsed.ok ? maskCnp(parsed.digits) : code;
}

function isPlain(value: unknown): value is object {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

type AuditedAct = Pick<UseCase, "name" | "subject" | "isPersonal">;

/** Writes the act's audit row, in the act's own transaction; an act on several records leaves one on each. */
export async function recordAudit(scope: Scope, act: AuditedAct, output: PlainOutput): Promise<void> {
  const { db, actor, now, requestId, address } = scope;
  const actorId = "apiKeyId" in actor ? actor.apiKeyId : personOf(actor);
  const actorName = "name" in actor ? actor.name : "";
  const companyId = act.isPersonal ? null : scope.companyIdIfAny;
  const rows = recordsOf(scope, act, output).map((record) => ({ id: scope.newId(), ...record }));
  const by = sql`${now}::timestamptz, ${act.name}, ${actor.kind}, ${actorId}::uuid, ${actorName}, ${requestId}, ${address}`;
  const columns = { id: "uuid", changes: "jsonb", subject_id: "uuid" };
  if (companyId) {
    await prepared(
      db,
      sql`
      insert into audit (at, act, actor_kind, actor_id, actor_name, request_id, address, company_id, id, changes,
        subject_type, subject_id)
      select ${by}, ${companyId}::uuid, id, changes, ${act.subject ?? null}, subject_id from ${given(rows, columns)}`,
    );
  } else {
    await prepared(
      db,
      sql`
      insert into platform_audit (at, act, actor_kind, actor_id, actor_name, request_id, address, id, changes)
      select ${by}, id, changes from ${given(rows, columns)}`,
    );
  }
}

interface AuditedRecord {
  subject_id: string | null;
  changes: readonly Change[];
}

/** The records that the act is about: the output's `<subject>Id`, or each of its `<subject>Ids` with what changed of it. */
function recordsOf({ changes }: Scope, { subject }: AuditedAct, output: PlainOutput): AuditedRecord[] {
  if (!subject) return [{ subject_id: null, changes }];
  const ids = output[`${subject}Ids`];
  if (!Array.isArray(ids)) return [{ subject_id: String(output[`${subject}Id`]), changes }];
  const changesOf = Map.groupBy(changes, ({ id }) => id);
  return ids.map((id: string) => ({ subject_id: id, changes: changesOf.get(id) ?? [] }));
}
