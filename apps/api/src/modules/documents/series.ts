import type { DocumentKind } from "@softmanager/domain";
import type { Scope } from "../../platform/scope.ts";
import { kinds } from "./kinds.ts";
import { Series } from "./model/series.ts";
import { SeriesMissing } from "./problems.ts";

/** The series asked for, or the kind's default; it must be of this kind and not archived. */
export async function findSeries(
  scope: Scope,
  { kind, seriesId }: { kind: DocumentKind; seriesId?: string | null | undefined },
): Promise<Series> {
  const own = { companyId: scope.companyId, kind, archivedAt: null };
  const series = await scope.em.findOne(Series, seriesId ? { ...own, id: seriesId } : { ...own, isDefault: true });
  if (!series) throw new SeriesMissing(kind);
  return series;
}

/** The series every company starts with, one per kind that can be written. */
export function createDefaultSeries(scope: Scope): void {
  for (const [kind, { seriesPrefix }] of Object.entries(kinds)) {
    scope.em.create(Series, {
      companyId: scope.companyId,
      id: scope.newId(),
      kind: kind as DocumentKind,
      prefix: seriesPrefix,
      separator: " ",
      padding: 4,
      nextNumber: 1,
      isDefault: true,
    });
  }
}
