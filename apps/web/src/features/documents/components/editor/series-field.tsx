import { useQuery } from "@apollo/client/react";
import { SelectField, useTexts } from "@softmanager/ui";
import { SeriesOfDraftsDocument } from "../../operations.generated.ts";
import { fieldId } from "../../model/field-id.ts";
import type { DraftSeries } from "../../model/draft-terms.ts";
import { useSession, useWatched } from "../../model/use-session.ts";
import { editorTexts } from "./editor-texts.ts";
import classes from "./editor.module.css";
import { useOrigin } from "./use-draft-field.ts";

/** Where the number will come from, and what it would be now: a hint, nothing is reserved. */
export function SeriesField() {
  const text = useTexts(editorTexts);
  const session = useSession();
  const chosen = useWatched(session.series, (series) => series);
  const { data } = useQuery(SeriesOfDraftsDocument, { fetchPolicy: "cache-and-network" });
  const usable = data?.series.filter((s) => s.kind === session.kind && s.archivedAt === null && s.isUsable) ?? [];
  const open = usable.map(({ printedPrefix: prefix, id, nextNumberText, workPointId }): DraftSeries => {
    return { id, prefix, nextNumberText, workPointId };
  });
  const known = open.some(({ id }) => id === chosen.id) ? open : [chosen, ...open];
  const shown = known.find(({ id }) => id === chosen.id) ?? chosen;

  /** A work point that nobody chose otherwise follows its series. */
  function handleChange(id: string) {
    const next = known.find((series) => series.id === id);
    if (!next) return;
    const { workPointId } = next;
    session.following.under({ SERIES: workPointId ? { workPointId } : undefined }, () =>
      session.store.change((draft) => ({ ...draft })),
    );
    session.series.set(next);
  }

  return (
    <SelectField
      label={text.series}
      id={fieldId("series")}
      {...useOrigin("seriesId")}
      value={chosen.id}
      onChange={handleChange}
      options={known.map(({ id, prefix }) => ({ value: id, label: prefix }))}
      description={<span className={classes.nextNumber}>{text.nextNumber({ number: shown.nextNumberText })}</span>}
    />
  );
}
