import { Button } from "@mantine/core";
import { newPassword } from "@softmanager/inputs";
import { PasswordField, useField, useTexts } from "@softmanager/ui";
import { z } from "zod";
import { showIssues, useInputForm } from "../../../../app/form.ts";
import { identityTexts } from "../../identity-texts.ts";
import { invitationTexts } from "../../invitation-texts.ts";
import { accepting } from "../../model/sign-up-form.ts";
import { AcceptanceFields } from "../acceptance-fields.tsx";
import classes from "../entry-card.module.css";
import type { Accept } from "./use-acceptance.ts";

const schema = z.object({ password: newPassword, acceptances: accepting(["TERMS"]) });
type NewMemberValues = z.input<typeof schema>;

/** Somebody without an account: a password, the terms, and they are in. */
export function NewMemberForm({ onAccept, busy }: { onAccept: Accept; busy: boolean }) {
  const text = useTexts(invitationTexts);
  const words = useTexts(identityTexts);
  const form = useInputForm<NewMemberValues>(schema, { password: "", acceptances: [] });
  const password = useField(form.control, "password");

  const handleSubmit = form.handleSubmit(async (values) => {
    const issues = await onAccept(values);
    if (issues) showIssues(form, issues);
  });

  return (
    <form className={classes.form} noValidate onSubmit={(event) => void handleSubmit(event)}>
      <PasswordField
        label={words.password}
        {...password}
        required
        description={words.newPasswordHelp}
        autoComplete="new-password"
        autoFocus
      />
      <AcceptanceFields control={form.control} documents={["TERMS"]} />
      <Button type="submit" loading={busy} fullWidth>
        {text.join}
      </Button>
    </form>
  );
}
