import { useApolloClient } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { changePasswordInput } from "@softmanager/inputs";
import { FormSection, PasswordField, useField, useNotify, useTexts } from "@softmanager/ui";
import { useCommand } from "../../../../app/api/use-command.ts";
import { showIssues, useInputForm } from "../../../../app/form.ts";
import { accountPageTexts } from "../../account-page-texts.ts";
import { identityTexts } from "../../identity-texts.ts";
import { ChangePasswordDocument } from "../../operations.generated.ts";
import classes from "./account.module.css";

/** Another password, for which the present one must be known. */
export function PasswordSection() {
  const text = useTexts(accountPageTexts);
  const words = useTexts(identityTexts);
  const { control, save, busy } = usePasswordForm();
  const currentPassword = useField(control, "currentPassword");
  const newPassword = useField(control, "newPassword");
  return (
    <FormSection title={text.password} description={text.passwordText}>
      <form noValidate onSubmit={(event) => void save(event)}>
        <div className={classes.single}>
          <PasswordField label={text.currentPassword} {...currentPassword} required autoComplete="current-password" />
          <PasswordField
            label={words.newPassword}
            {...newPassword}
            required
            description={words.newPasswordHelp}
            autoComplete="new-password"
          />
        </div>
        <div className={classes.actions}>
          <Button type="submit" variant="default" loading={busy}>
            {text.changePassword}
          </Button>
        </div>
      </form>
    </FormSection>
  );
}

function usePasswordForm() {
  const text = useTexts(accountPageTexts);
  const notify = useNotify();
  const client = useApolloClient();
  const form = useInputForm(changePasswordInput, { currentPassword: "", newPassword: "" });
  const [change, { busy }] = useCommand(ChangePasswordDocument);

  const save = form.handleSubmit(async (values) => {
    const result = await change(values);
    if (!result) return;
    if (result.__typename === "InvalidInput") showIssues(form, result.issues);
    else if (result.__typename !== "Me") notify.problem(result.message);
    else {
      form.reset();
      notify.success(text.passwordChanged);
      await client.refetchQueries({ include: ["Sessions"] });
    }
  });
  return { control: form.control, save, busy };
}
