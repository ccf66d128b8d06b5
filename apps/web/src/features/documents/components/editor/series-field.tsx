import { useQuery } from "@apollo/client/react";
import { SelectField, useTexts } from "@softmanager/ui";
import { SeriesOfDraftsDocument } from "../../operations.generated.ts";
import { fieldId } from "../../model/field-id.ts";
import { useSession, useWatched } from "../../model/use-session.ts";
import { editorTexts } from "./editor-texts.ts";

/** Where the number will come from, and what it would be now: a hint, nothing is reserved. */
export function SeriesField() {
  const text = useTexts(editorTexts);
  const session = useSession();
  const chosen = useWatched(session.series, (series) => series);
  const { data } = useQuery(SeriesOfDraftsDocument, { fetchPolicy: "cache-and-network" });
  const open = data?.series.filter(({ kind, archivedAt }) => kind === session.kind && archivedAt === null) ?? [];
  const known = open.some(({ id }) => id === chosen.id) ? open : [chosen, ...open];
  const shown = known.find(({ id }) => id === chosen.id) ?? chosen;
  return (
    <SelectField
      label={text.series}
      id={fieldId("series")}
      value={chosen.id}
      onChange={(id) => {
        const next = known.find((series) => series.id === id);
        if (next) session.series.set({ id, prefix: next.prefix, nextNumberText: next.nextNumberText });
      }}
      options={known.map(({ id, prefix }) => ({ value: id, label: prefix }))}
      description={text.nextNumber({ number: shown.nextNumberText })}
    />
  );
}
