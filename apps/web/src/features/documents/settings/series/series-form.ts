import { createSeriesInput } from "@softmanager/inputs";
import { useState } from "react";
import type { z } from "zod";
import { useCommand } from "../../../../app/api/use-command.ts";
import { useRecordForm } from "../../../../app/forms/use-record-form.ts";
import type { WrittenKind } from "../kinds.ts";
import { CreateSeriesDocument, UpdateSeriesDocument, type SeriesPartsFragment } from "../operations.generated.ts";

export type SeriesValues = z.input<typeof createSeriesInput>;

interface SeriesFormOptions {
  /** Undefined adds one. */
  series: SeriesPartsFragment | undefined;
  kind: WrittenKind;
  onClose: () => void;
}

/** A series while it is set up; what the server refuses stands beside the field that explains it. */
export function useSeriesForm({ series, kind, onClose }: SeriesFormOptions) {
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [create] = useCommand(CreateSeriesDocument, { refetch: ["SeriesSettings"] });
  const [update] = useCommand(UpdateSeriesDocument, { refetch: ["SeriesSettings"] });
  return useRecordForm<SeriesValues>({
    schema: createSeriesInput,
    values: valuesOf(series, kind),
    save: ({ idempotencyKey: _key, kind: chosen, ...fields }) =>
      series
        ? update({ ...fields, seriesId: series.id, expectedVersion: series.version })
        : create({ ...fields, kind: chosen, idempotencyKey }),
    successes: ["Series"],
    fields: { SeriesPrefixTaken: "prefix", SeriesInUse: "nextNumber" },
    source: "SeriesSettings",
    onSaved: onClose,
  });
}

function valuesOf(series: SeriesPartsFragment | undefined, kind: WrittenKind): SeriesValues {
  if (!series) {
    const numbers = { kind, prefix: "", separator: " ", padding: 4, nextNumber: 1, isDefault: false } as const;
    return { ...numbers, reset: "NEVER", workPointId: null, allowedMembershipIds: [] };
  }
  const { prefix, separator, padding, nextNumber, isDefault, reset, workPointId, allowedMembershipIds } = series;
  return {
    kind: series.kind,
    prefix,
    separator: separator as SeriesValues["separator"],
    padding,
    nextNumber,
    isDefault,
    reset,
    workPointId,
    allowedMembershipIds,
  };
}
