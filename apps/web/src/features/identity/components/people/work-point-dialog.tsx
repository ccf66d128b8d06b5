import { useQuery } from "@apollo/client/react";
import { setDefaultWorkPointInput } from "@softmanager/inputs";
import { SelectField, useField, useNotify, useTexts } from "@softmanager/ui";
import type { z } from "zod";
import { useCommand } from "../../../../app/api/use-command.ts";
import { FormDialog } from "../../../../app/forms/form-dialog.tsx";
import { useRecordForm } from "../../../../app/forms/use-record-form.ts";
import { peopleTexts } from "../../people-texts.ts";
import {
  SetDefaultWorkPointDocument,
  WorkPointsOfPeopleDocument,
  type MembershipPartsFragment,
} from "./operations.generated.ts";

interface WorkPointDialogProps {
  membership: MembershipPartsFragment;
  name: string;
  onClose: () => void;
}

const schema = setDefaultWorkPointInput.pick({ workPointId: true });
type WorkPointValues = z.input<typeof schema>;

/** Where a person works: the work point that their new documents begin with. */
export function WorkPointDialog({ membership, name, onClose }: WorkPointDialogProps) {
  const text = useTexts(peopleTexts);
  const notify = useNotify();
  const { id: membershipId, version: expectedVersion, defaultWorkPointId } = membership;
  const [set] = useCommand(SetDefaultWorkPointDocument);
  const {
    form: _,
    control,
    submit,
    ...state
  } = useRecordForm<WorkPointValues>({
    schema,
    values: { workPointId: defaultWorkPointId },
    save: ({ workPointId }) => set({ membershipId, expectedVersion, workPointId }),
    successes: ["Membership"],
    source: "People",
    onSaved() {
      notify.success(text.workPointSet({ name }));
      onClose();
    },
  });
  const workPoint = useField(control, "workPointId");
  return (
    <FormDialog title={text.workPointTitle({ name })} onClose={onClose} onSubmit={() => void submit()} {...state}>
      <SelectField
        label={text.workPoint}
        {...workPoint}
        value={workPoint.value ?? ""}
        onChange={(id) => workPoint.onChange(id || null)}
        options={[{ value: "", label: text.noWorkPoint }, ...useWorkPoints(defaultWorkPointId)]}
        description={text.workPointHelp}
      />
    </FormDialog>
  );
}

/** Those in use, and the one that is set. */
function useWorkPoints(setId: string | null) {
  const { data } = useQuery(WorkPointsOfPeopleDocument, { fetchPolicy: "cache-and-network" });
  const workPoints = data?.company.workPoints ?? [];
  return workPoints
    .filter(({ id, isArchived }) => !isArchived || id === setId)
    .map(({ id, name }) => ({ value: id, label: name }));
}
