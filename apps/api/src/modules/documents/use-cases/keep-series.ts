import { archiveSeriesInput, createSeriesInput, updateSeriesInput } from "@softmanager/inputs";
import { notFound } from "../../../platform/errors.ts";
import { VersionConflict } from "../../../platform/problems.ts";
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
  async run(scope, { idempotencyKey: _key, ...series }) {
    await assertPrefixFree(scope, series.prefix, null);
    if (series.isDefault) await dropDefault(scope, series.kind);
    const { id } = scope.em.create(Series, { companyId: scope.companyId, id: scope.newId(), ...series });
    return { seriesId: id };
  },
});

/** Changes a series; once numbers were taken its name stays and its numbers never go back. */
export const updateSeries = useCase({
  name: "documents.updateSeries",
  permission: "series:manage",
  subject: "series",
  input: updateSeriesInput,
  problems: [SeriesPrefixTaken, SeriesInUse],
  async run(scope, { seriesId, expectedVersion, ...changes }) {
    const series = await findSeriesAt(scope, seriesId, expectedVersion);
    const renames = changes.prefix !== series.prefix || changes.separator !== series.separator;
    const goesBack = changes.nextNumber < series.nextNumber;
    if (series.lastHash && (renames || goesBack)) throw new SeriesInUse(series.prefix);
    await assertPrefixFree(scope, changes.prefix, seriesId);
    if (changes.isDefault && !series.isDefault) await dropDefault(scope, series.kind);
    scope.em.assign(series, changes);
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

async function findSeriesAt(scope: Scope, seriesId: string, expectedVersion: number): Promise<Series> {
  const series = await scope.em.findOne(Series, { companyId: scope.companyId, id: seriesId });
  if (!series) throw notFound("Series");
  if (series.version !== expectedVersion) throw new VersionConflict(expectedVersion, series.version);
  return series;
}

async function assertPrefixFree(scope: Scope, prefix: string, exceptId: string | null): Promise<void> {
  const holder = await scope.em.findOne(Series, { companyId: scope.companyId, prefix });
  if (holder && holder.id !== exceptId) throw new SeriesPrefixTaken(prefix);
}

/** A kind has one default; the old one steps down before the new one stands up. */
async function dropDefault(scope: Scope, kind: Series["kind"]): Promise<void> {
  const former = await scope.em.findOne(Series, { companyId: scope.companyId, kind, isDefault: true });
  if (former) former.isDefault = false;
  await scope.em.flush();
}
