import type { EntityClass } from "@mikro-orm/core";
import { notFound } from "../../platform/errors.ts";
import { VersionConflict } from "../../platform/problems.ts";
import type { Scope } from "../../platform/scope.ts";

interface Versioned {
  companyId: string;
  id: string;
  version: number;
}

/** One of the company's own records, as the caller saw it. */
export async function findVersioned<Record extends Versioned>(
  { em, companyId }: Scope,
  entity: EntityClass<Record>,
  { id, expectedVersion }: { id: string; expectedVersion: number },
): Promise<Record> {
  const found = await em.findOne(entity as EntityClass<Versioned>, { companyId, id });
  if (!found) throw notFound(entity.name);
  if (found.version !== expectedVersion) throw new VersionConflict(expectedVersion, found.version);
  return found as Record;
}
