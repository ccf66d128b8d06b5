import type { DocumentKind } from "@softmanager/domain";
import type { Kysely } from "kysely";
import { membershipOf } from "../../platform/actor.ts";
import type { Database } from "../../platform/database.ts";
import type { Scope } from "../../platform/scope.ts";
import { kinds } from "./kinds.ts";
import { Series } from "./model/series.ts";
import { SeriesMissing, SeriesNotAllowed } from "./problems.ts";

/** Where a document's number will come from. */
export interface UsableSeries {
  id: string;
  prefix: string;
  workPointId: string | null;
}

interface Asking {
  db: Kysely<Database>;
  companyId: string;
  /** Who asks; null is the service itself, which every series is open to. */
  membershipId: string | null;
}

interface Wanted {
  kind: DocumentKind;
  seriesId?: string | null | undefined;
  /** Takes another one when it is closed or not for this person, instead of refusing. */
  isOnlyPreferred?: boolean;
}

/**
 * The series asked for, or else the kind's default, or its only one; where that one is for others alone, one that is open to
 * the person.
 */
export async function seriesFor(asking: Asking, { kind, seriesId, isOnlyPreferred }: Wanted): Promise<UsableSeries> {
  const open = await openSeries(asking, kind);
  const asked = open.find(({ id }) => id === seriesId);
  if (seriesId && !isOnlyPreferred && !asked) throw new SeriesMissing(kind);
  if (asked && (!isOnlyPreferred || mayUse(asked, asking))) return used(asked, asking);
  const byDefault = open.find(({ isDefault }) => isDefault) ?? (open.length === 1 ? open[0] : undefined);
  if (!byDefault) throw new SeriesMissing(kind);
  return used([byDefault, ...open].find((series) => mayUse(series, asking)) ?? byDefault, asking);
}

/** The same for the person who acts. */
export function findSeries(scope: Scope, wanted: Wanted): Promise<UsableSeries> {
  const { db, companyId, actor } = scope;
  return seriesFor({ db, companyId, membershipId: membershipOf(actor) }, wanted);
}

/** Refuses somebody whom the series is not for, before they wait for its number. */
export async function assertMayNumber({ db, companyId, actor }: Scope, seriesId: string): Promise<void> {
  const series = await selectSeries(db, companyId).where("id", "=", seriesId).executeTakeFirstOrThrow();
  used(series, { membershipId: membershipOf(actor) });
}

type SeriesRow = UsableSeries & { isDefault: boolean; allowedMembershipIds: string[] };

function openSeries({ db, companyId }: Asking, kind: DocumentKind): Promise<SeriesRow[]> {
  return selectSeries(db, companyId)
    .where("kind", "=", kind)
    .where("archivedAt", "is", null)
    .orderBy("prefix")
    .execute();
}

function selectSeries(db: Kysely<Database>, companyId: string) {
  return db
    .selectFrom("series")
    .where("companyId", "=", companyId)
    .select(["id", "prefix", "workPointId", "isDefault", "allowedMembershipIds"]);
}

/** Whether somebody may number documents from a series; nobody in particular named means everybody. */
export function mayUse(
  { allowedMembershipIds: allowed }: Pick<SeriesRow, "allowedMembershipIds">,
  { membershipId }: Pick<Asking, "membershipId">,
): boolean {
  return membershipId === null || allowed.length === 0 || allowed.includes(membershipId);
}

function used(series: SeriesRow, asking: Pick<Asking, "membershipId">): UsableSeries {
  if (!mayUse(series, asking)) throw new SeriesNotAllowed(series.prefix);
  const { id, prefix, workPointId } = series;
  return { id, prefix, workPointId };
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
