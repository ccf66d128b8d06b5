import { inviteMemberInput } from "@softmanager/inputs";
import { TextField, useField, useNotify, useTexts } from "@softmanager/ui";
import { useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { z } from "zod";
import { useCommand } from "../../../../app/api/use-command.ts";
import { FormDialog } from "../../../../app/forms/form-dialog.tsx";
import { useRecordForm } from "../../../../app/forms/use-record-form.ts";
import { usernameOf } from "../../model/username-of.ts";
import { peopleTexts } from "../../people-texts.ts";
import { InviteMemberDocument } from "./operations.generated.ts";
import classes from "./people.module.css";
import { RoleField } from "./role-field.tsx";

type InviteValues = z.input<typeof inviteMemberInput>;

const nobody: InviteValues = { givenName: "", familyName: "", email: "", username: "", role: "MEMBER" };

/** Asks somebody into the company; a link is mailed to them. */
export function InviteDialog({ onClose }: { onClose: () => void }) {
  const text = useTexts(peopleTexts);
  const notify = useNotify();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [invite] = useCommand(InviteMemberDocument, { refetch: ["People"] });
  const {
    form,
    control: _,
    submit,
    ...state
  } = useRecordForm<InviteValues>({
    schema: inviteMemberInput,
    values: nobody,
    save: (values) => invite({ ...values, idempotencyKey }),
    successes: ["Invitation"],
    fields: { UsernameTaken: "username", AlreadyMember: "email", OwnersOnly: "role" },
    source: "People",
    onSaved() {
      notify.success(text.invited({ email: form.getValues("email") }));
      onClose();
    },
  });
  return (
    <FormDialog
      title={text.inviteTitle}
      onClose={onClose}
      onSubmit={() => void submit()}
      submitLabel={text.sendInvitation}
      {...state}
    >
      <InviteFields form={form} />
    </FormDialog>
  );
}

function InviteFields({ form }: { form: UseFormReturn<InviteValues> }) {
  const text = useTexts(peopleTexts);
  const { control } = form;
  const familyName = useField(control, "familyName");
  const givenName = useField(control, "givenName");
  const email = useField(control, "email");
  const username = useField(control, "username");

  /** The user name follows the address for as long as nobody types another. */
  function handleEmail(typed: string) {
    const isFollowing = username.value === usernameOf(email.value);
    email.onChange(typed);
    if (!isFollowing) return;
    form.setValue("username", usernameOf(typed), { shouldDirty: true, shouldValidate: form.formState.isSubmitted });
  }

  return (
    <>
      <div className={classes.pair}>
        <TextField label={text.familyName} {...familyName} required autoFocus autoComplete="off" />
        <TextField label={text.givenName} {...givenName} required autoComplete="off" />
      </div>
      <TextField
        label={text.email}
        {...email}
        onChange={handleEmail}
        type="email"
        required
        description={text.emailHelp}
        autoComplete="off"
      />
      <TextField label={text.username} {...username} required description={text.usernameHelp} autoComplete="off" />
      <RoleField control={control} />
    </>
  );
}
