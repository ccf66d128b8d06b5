import { useNotify, useTexts } from "@softmanager/ui";
import { useCommand } from "../../../../app/api/use-command.ts";
import {
  ArchiveSeriesDocument,
  RestoreSeriesDocument,
  UpdateSeriesDocument,
  type SeriesPartsFragment,
} from "../operations.generated.ts";
import { seriesTexts } from "./series-texts.ts";

const refetch = { refetch: ["SeriesSettings"] };

/** Closes a series, opens it again, or makes it its kind's default; each at once, with the way back beside it. */
export function useSeriesActs(series: SeriesPartsFragment) {
  const text = useTexts(seriesTexts);
  const notify = useNotify();
  const [runArchive] = useCommand(ArchiveSeriesDocument, refetch);
  const [runRestore] = useCommand(RestoreSeriesDocument, refetch);
  const [update] = useCommand(UpdateSeriesDocument, refetch);
  const { id, prefix, separator, padding, nextNumber, isDefault } = series;

  async function makeDefault(expectedVersion = series.version) {
    const fields = { prefix, separator, padding, nextNumber, isDefault: true };
    const result = await update({ ...fields, seriesId: id, expectedVersion });
    if (result && result.__typename !== "Series") notify.problem(result.message);
  }

  async function reopen() {
    const result = await runRestore({ seriesId: id, expectedVersion: series.version });
    if (result?.__typename !== "Series") return result && notify.problem(result.message);
    return notify.success(text.wasReopened({ prefix }));
  }

  /** Closed ones are no default; what was one before becomes it again. */
  async function undoClose(expectedVersion: number) {
    const result = await runRestore({ seriesId: id, expectedVersion });
    if (result?.__typename !== "Series") return result && notify.problem(result.message);
    return isDefault && makeDefault(result.version);
  }

  async function close() {
    const result = await runArchive({ seriesId: id, expectedVersion: series.version });
    if (result?.__typename !== "Series") return result && notify.problem(result.message);
    return notify.undo({ message: text.wasClosed({ prefix }), onUndo: () => void undoClose(result.version) });
  }

  return { close, reopen, makeDefault };
}
