import { Button } from "@mantine/core";
import { TextField, UiLink, useField, useNotify, useTexts } from "@softmanager/ui";
import { useState } from "react";
import { useCarried } from "../../../app/address.ts";
import { useCommand } from "../../../app/api/use-command.ts";
import { showIssues, useInputForm } from "../../../app/form.ts";
import { EntryCard } from "../components/entry-card.tsx";
import classes from "../components/entry-card.module.css";
import { identityTexts } from "../identity-texts.ts";
import { RequestPasswordResetDocument } from "../operations.generated.ts";

const schema = async () => (await import("@softmanager/inputs/sign-in")).requestPasswordResetInput;

/** Asks for a link to choose another password. Says the same whether or not the address has an account. */
export function ForgotPasswordPage() {
  const text = useTexts(identityTexts);
  const notify = useNotify();
  const form = useInputForm(schema, { email: useCarried("email") ?? "" });
  const email = useField(form.control, "email");
  const [request, { busy }] = useCommand(RequestPasswordResetDocument);
  const [sentTo, setSentTo] = useState<string>();
  const back = (
    <UiLink href="/sign-in" carries={{ email: email.value }}>
      {text.backToSignIn}
    </UiLink>
  );

  const handleSubmit = form.handleSubmit(async (input) => {
    const result = await request(input);
    if (!result) return;
    if (result.__typename === "MailRequested") setSentTo(result.email);
    else if (result.__typename === "InvalidInput") showIssues(form, result.issues);
    else notify.problem(result.message);
  });

  if (sentTo) return <EntryCard title={text.linkSentTitle} lead={text.linkSentText({ email: sentTo })} foot={back} />;
  return (
    <EntryCard title={text.forgotTitle} lead={text.forgotText} foot={back}>
      <form className={classes.form} onSubmit={(event) => void handleSubmit(event)} noValidate>
        <TextField label={text.email} {...email} type="email" autoComplete="username" autoFocus />
        <Button type="submit" loading={busy} fullWidth>
          {text.sendLink}
        </Button>
      </form>
    </EntryCard>
  );
}
