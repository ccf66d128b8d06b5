import { useQuery } from "@apollo/client/react";
import { SelectField, useTexts } from "@softmanager/ui";
import { useDraft, useSession } from "../../model/use-session.ts";
import { WorkPointsOfDraftsDocument } from "../../operations.generated.ts";
import { editorTexts } from "./editor-texts.ts";
import { useDraftField } from "./use-draft-field.ts";

/** The place the document is issued from, printed on it by choice: the series' own, another, or none. */
export function WorkPointField() {
  const text = useTexts(editorTexts);
  const { store } = useSession();
  const field = useDraftField("workPointId");
  const options = useWorkPoints().map(({ id, name }) => ({ value: id, label: name }));
  return (
    <SelectField
      label={text.workPoint}
      {...field}
      onChange={(id) => store.set({ workPointId: id || null })}
      options={[{ value: "", label: text.noWorkPoint }, ...options]}
    />
  );
}

/** The work points that a document can be issued from; none where the company prints none. */
export function useWorkPoints() {
  const chosen = useDraft((draft) => draft.workPointId);
  const { data } = useQuery(WorkPointsOfDraftsDocument, { fetchPolicy: "cache-and-network" });
  const { workPoints = [], sellerBlock } = data?.company ?? {};
  return workPoints.filter(({ id, isArchived }) => id === chosen || (sellerBlock?.workPoint && !isArchived));
}
