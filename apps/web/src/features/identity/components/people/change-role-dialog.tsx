import { changeRoleInput, companyRoles } from "@softmanager/inputs";
import { useNotify, useTexts } from "@softmanager/ui";
import type { z } from "zod";
import { useCommand } from "../../../../app/api/use-command.ts";
import { FormDialog } from "../../../../app/forms/form-dialog.tsx";
import { useRecordForm } from "../../../../app/forms/use-record-form.ts";
import { accountTexts } from "../../account-texts.ts";
import { peopleTexts } from "../../people-texts.ts";
import { ChangeRoleDocument, type MembershipPartsFragment } from "./operations.generated.ts";
import { RoleField } from "./role-field.tsx";

interface ChangeRoleDialogProps {
  membership: MembershipPartsFragment;
  name: string;
  onClose: () => void;
}

const schema = changeRoleInput.pick({ role: true });
type RoleValues = z.input<typeof schema>;

/** Gives a person another role; their very next step has its rights. */
export function ChangeRoleDialog({ membership, name, onClose }: ChangeRoleDialogProps) {
  const text = useTexts(peopleTexts);
  const words = useTexts(accountTexts);
  const notify = useNotify();
  const { id: membershipId, version: expectedVersion } = membership;
  const [change] = useCommand(ChangeRoleDocument);
  const { form, control, submit, ...state } = useRecordForm<RoleValues>({
    schema,
    values: { role: companyRoles.find((role) => role === membership.role) ?? "MEMBER" },
    save: ({ role }) => change({ membershipId, expectedVersion, role }),
    successes: ["Membership"],
    fields: { LastOwner: "role", OwnersOnly: "role" },
    source: "People",
    onSaved() {
      notify.success(text.roleChanged({ name, role: words[form.getValues("role")] }));
      onClose();
    },
  });
  return (
    <FormDialog title={text.changeRoleTitle({ name })} onClose={onClose} onSubmit={() => void submit()} {...state}>
      <RoleField control={control} />
    </FormDialog>
  );
}
