import { Button } from "@mantine/core";
import type { signInInput } from "@softmanager/inputs";
import { InlineBanner, PasswordField, TextField, UiLink, useField, useTexts } from "@softmanager/ui";
import { useState } from "react";
import type { z } from "zod";
import { useCommand } from "../../../app/api/use-command.ts";
import { showIssues, useInputForm } from "../../../app/form.ts";
import { identityTexts } from "../identity-texts.ts";
import type { Me } from "../model/use-me.ts";
import { SignInDocument } from "../operations.generated.ts";
import classes from "./entry-card.module.css";

interface SignInFormProps {
  onSignedIn: (me: Me) => void;
  /** Keeps what was read before: for signing in again over a page that is being worked on. */
  keepsWork?: boolean;
  /** The address, where it is known. */
  email?: string | undefined;
}

type SignInValues = z.input<typeof signInInput>;

// Neither is needed to show the form: both come while somebody types or waits for the answer.
const signInSchema = async () => (await import("@softmanager/inputs/sign-in")).signInInput;
const entering = async () => import("../model/enter.ts");

const nobody = { email: "", companySlug: "", username: "", password: "" };

/** E-mail and password; or, one press away, company, user name and password. */
export function SignInForm({ onSignedIn, keepsWork = false, email: known = "" }: SignInFormProps) {
  const text = useTexts(identityTexts);
  const form = useInputForm<SignInValues>(signInSchema, { ...nobody, email: known });
  const [signIn, { busy }] = useCommand(SignInDocument);
  const [isByName, setByName] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const isKnown = known !== "";
  const field = {
    email: useField(form.control, "email"),
    companySlug: useField(form.control, "companySlug"),
    username: useField(form.control, "username"),
    password: useField(form.control, "password"),
  };

  const handleSubmit = form.handleSubmit(async ({ email, companySlug, username, password }) => {
    setRefusal(undefined);
    const result = await signIn(isByName ? { companySlug, username, password } : { email, password });
    if (!result) return;
    if (result.__typename === "InvalidInput") showIssues(form, result.issues);
    else if (result.__typename !== "Me") setRefusal(result.message);
    else {
      const { enter, rememberMe } = await entering();
      if (keepsWork) rememberMe(result);
      else await enter(result);
      onSignedIn(result);
    }
  });

  function handleOtherWay() {
    form.reset({ ...nobody, password: form.getValues("password") });
    setByName(!isByName);
  }

  return (
    <form className={classes.form} onSubmit={(event) => void handleSubmit(event)} noValidate>
      {refusal && (
        <div className={classes.banner}>
          <InlineBanner tone="danger" title={refusal} />
        </div>
      )}
      {isByName ? (
        <>
          <TextField label={text.companySlug} {...field.companySlug} description={text.companySlugHelp} autoFocus />
          <TextField label={text.username} {...field.username} autoComplete="username" />
        </>
      ) : (
        <TextField label={text.email} {...field.email} type="email" autoComplete="username" autoFocus={!isKnown} />
      )}
      <PasswordField label={text.password} {...field.password} autoComplete="current-password" autoFocus={isKnown} />
      <Button type="submit" loading={busy} fullWidth>
        {text.enter}
      </Button>
      <div className={classes.row}>
        <button type="button" className={classes.link} onClick={handleOtherWay}>
          {isByName ? text.useEmail : text.useUsername}
        </button>
        {!keepsWork && <ForgottenLink email={field.email.value} />}
      </div>
    </form>
  );
}

function ForgottenLink({ email }: { email: string }) {
  const text = useTexts(identityTexts);
  return (
    <UiLink href="/forgot-password" carries={{ email }}>
      {text.forgot}
    </UiLink>
  );
}
