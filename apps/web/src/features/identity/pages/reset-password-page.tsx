import { Button } from "@mantine/core";
import { PasswordField, UiLink, useField, useNotify, useTexts } from "@softmanager/ui";
import { useState } from "react";
import { useGo } from "../../../app/address.ts";
import { useCommand } from "../../../app/api/use-command.ts";
import { showIssues, useInputForm } from "../../../app/form.ts";
import { EntryCard } from "../components/entry-card.tsx";
import classes from "../components/entry-card.module.css";
import { identityTexts } from "../identity-texts.ts";
import { linkToken } from "../model/link-token.ts";
import { ResetPasswordDocument } from "../operations.generated.ts";

const schema = async () => (await import("@softmanager/inputs/sign-in")).resetPasswordInput;

/** Where the mailed link leads: chooses another password. */
export function ResetPasswordPage() {
  const text = useTexts(identityTexts);
  const [token] = useState(() => linkToken(window.location.hash));
  const [problem, setProblem] = useState(token ? undefined : text.linkIncomplete);
  const askAgain = <UiLink href="/forgot-password">{text.askAgain}</UiLink>;
  if (!token || problem) return <EntryCard title={text.linkBroken} lead={problem} foot={askAgain} />;
  return (
    <EntryCard title={text.resetTitle}>
      <NewPasswordForm token={token} onBroken={setProblem} />
    </EntryCard>
  );
}

function NewPasswordForm({ token, onBroken }: { token: string; onBroken: (why: string) => void }) {
  const text = useTexts(identityTexts);
  const notify = useNotify();
  const go = useGo();
  const form = useInputForm(schema, { token, password: "" });
  const password = useField(form.control, "password");
  const [reset, { busy }] = useCommand(ResetPasswordDocument);

  const handleSubmit = form.handleSubmit(async (input) => {
    const result = await reset(input);
    if (!result) return;
    if (result.__typename === "InvalidInput") showIssues(form, result.issues);
    else if (result.__typename !== "PasswordReset") onBroken(result.message);
    else {
      notify.success(text.passwordSaved);
      go("/sign-in", { replace: true });
    }
  });

  return (
    <form className={classes.form} onSubmit={(event) => void handleSubmit(event)} noValidate>
      <PasswordField
        label={text.newPassword}
        {...password}
        description={text.newPasswordHelp}
        autoComplete="new-password"
        autoFocus
      />
      <Button type="submit" loading={busy} fullWidth>
        {text.savePassword}
      </Button>
    </form>
  );
}
