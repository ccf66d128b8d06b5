import { LockMode } from "@mikro-orm/core";
import { canReadAlike, yearOf } from "@softmanager/domain";
import { archiveSeriesInput, createSeriesInput, issueAt, updateSeriesInput } from "@softmanager/inputs";
import { notFound } from "../../../platform/errors.ts";
import { InvalidInput, VersionConflict } from "../../../platform/problems.ts";
import type { Scope } from "../../../platform/scope.ts";
import { useCase } from "../../../platform/use-case.ts";
import { Series } from "../model/series.ts";
import { SeriesInUse, SeriesPrefixTaken } from "../problems.ts";

/** Adds a series; the next number lets a company go on where another program stopped. */
export const createSeries = useCase({
  name: "documents.createSeries",
  permission: "series:manage",
  subject: "series",
  input: createSeriesInput,
  problems: [SeriesPrefixTaken],
  async run(scope, { idempotencyKey: _key, reset, ...fields }) {
    const { workPointId = null, allowedMembershipIds } = fields;
    await assertPrefixFree(scope, fields.prefix, null);
    await assertLinks(scope, fields);
    if (fields.isDefault) await dropDefault(scope, fields.kind);
    const made = { ...fields, workPointId, allowedMembershipIds: allowedMembershipIds ?? [] };
    const series = scope.em.create(Series, { companyId: scope.companyId, id: scope.newId(), ...made });
    series.countBy(reset ?? "NEVER", yearOf(scope.today));
    return { seriesId: series.id };
  },
});

/** Changes a series; once numbers were taken its name and way of counting stay and its numbers never go back. */
export const updateSeries = useCase({
  name: "documents.updateSeries",
  permission: "series:manage",
  subject: "series",
  input: updateSeriesInput,
  problems: [SeriesPrefixTaken, SeriesInUse],
  async run(scope, { seriesId, expectedVersion, reset, workPointId, allowedMembershipIds, ...given }) {
    const series = await findSeriesAt(scope, seriesId, expectedVersion);
    const year = yearOf(scope.today);
    const changes = {
      prefix: given.prefix,
      separator: given.separator ?? series.separator,
      padding: given.padding ?? series.padding,
      isDefault: given.isDefault ?? series.isDefault,
    };
    const nextNumber = given.nextNumber ?? series.numberIn(year);
    const recounts = (reset ?? series.reset) !== series.reset;
    const renames = changes.prefix !== series.prefix || changes.separator !== series.separator;
    const goesBack = nextNumber < series.numberIn(year);
    if (series.lastHash && (renames || recounts || goesBack)) throw new SeriesInUse(series.prefix);
    await assertPrefixFree(scope, changes.prefix, seriesId);
    await assertLinks(scope, { workPointId, allowedMembershipIds });
    if (changes.isDefault && !series.isDefault) await dropDefault(scope, series.kind);
    scope.em.assign(series, {
      ...changes,
      ...(workPointId !== undefined && { workPointId }),
      ...(allowedMembershipIds && { allowedMembershipIds }),
    });
    if (reset) series.countBy(reset, year);
    series.goOn({ nextNumber, year });
    return { seriesId };
  },
});

/** Closes a series: it keeps its documents and takes no new ones. */
export const archiveSeries = useCase({
  name: "documents.archiveSeries",
  permission: "series:manage",
  subject: "series",
  input: archiveSeriesInput,
  problems: [],
  async run(scope, { seriesId, expectedVersion }) {
    const series = await findSeriesAt(scope, seriesId, expectedVersion);
    series.archivedAt = scope.now;
    series.isDefault = false;
    return { seriesId };
  },
});

/** Opens a closed series again. */
export const restoreSeries = useCase({
  name: "documents.restoreSeries",
  permission: "series:manage",
  subject: "series",
  input: archiveSeriesInput,
  problems: [],
  async run(scope, { seriesId, expectedVersion }) {
    const series = await findSeriesAt(scope, seriesId, expectedVersion);
    series.archivedAt = null;
    return { seriesId };
  },
});

/** Locked against whoever takes a number meanwhile: numbers are no part of the version. */
async function findSeriesAt(scope: Scope, seriesId: string, expectedVersion: number): Promise<Series> {
  const key = { companyId: scope.companyId, id: seriesId };
  const series = await scope.em.findOne(Series, key, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!series) throw notFound("Series");
  if (series.version !== expectedVersion) throw new VersionConflict(expectedVersion, series.version);
  return series;
}

/** No two series of a company ever print the same number, in whatever year. */
async function assertPrefixFree(scope: Scope, prefix: string, exceptId: string | null): Promise<void> {
  const all = await scope.em.find(Series, { companyId: scope.companyId });
  const holder = all.find((series) => series.id !== exceptId && canReadAlike(series.prefix, prefix));
  if (holder) throw new SeriesPrefixTaken(holder.prefix);
}

interface Links {
  workPointId?: string | null | undefined;
  allowedMembershipIds?: readonly string[] | null | undefined;
}

/** The work point and the people must be the company's own. */
async function assertLinks(scope: Scope, { workPointId, allowedMembershipIds }: Links): Promise<void> {
  const members = allowedMembershipIds ?? [];
  const isUnknownPlace = workPointId && !(await areOwn(scope, "workPoint", [workPointId]));
  const areUnknownPeople = members.length > 0 && !(await areOwn(scope, "membership", members));
  const paths = [isUnknownPlace && "workPointId", areUnknownPeople && "allowedMembershipIds"].filter(Boolean);
  const issues = paths.map((path) => issueAt(String(path), { code: "UNKNOWN_RECORD", language: scope.language }));
  if (issues.length > 0) throw new InvalidInput(issues);
}

async function areOwn(scope: Scope, table: "workPoint" | "membership", ids: readonly string[]): Promise<boolean> {
  const found = await scope.db
    .selectFrom(table)
    .where("companyId", "=", scope.companyId)
    .where("id", "in", [...ids])
    .select("id")
    .execute();
  return found.length === new Set(ids).size;
}

/** A kind has one default; the old one steps down before the new one stands up. */
async function dropDefault(scope: Scope, kind: Series["kind"]): Promise<void> {
  const byDefault = { companyId: scope.companyId, kind, isDefault: true };
  const former = await scope.em.findOne(Series, byDefault, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (former) former.isDefault = false;
  await scope.em.flush();
}
