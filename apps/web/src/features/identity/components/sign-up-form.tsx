import { Button } from "@mantine/core";
import { InlineBanner, useLanguage, useTexts } from "@softmanager/ui";
import { useEffect, useState } from "react";
import { useCommand } from "../../../app/api/use-command.ts";
import { showIssues, useInputForm } from "../../../app/form.ts";
import { enter } from "../model/enter.ts";
import { companyFields, firstEmpty } from "../model/first-empty.ts";
import { blankSignUp, signUpForm, type SignUpValues } from "../model/sign-up-form.ts";
import type { Me } from "../model/use-me.ts";
import { SignUpDocument } from "../operations.generated.ts";
import { signUpTexts } from "../sign-up-texts.ts";
import { AcceptanceFields } from "./acceptance-fields.tsx";
import { CodeField } from "./code-field.tsx";
import classes from "./entry-card.module.css";
import { CompanyFields, PersonFields } from "./sign-up-fields.tsx";

/** One code first; what the register tells about it, the person and the texts to accept follow below. */
export function SignUpForm({ onSignedUp }: { onSignedUp: (me: Me) => void }) {
  const text = useTexts(signUpTexts);
  const [isOpen, setOpen] = useState(false);
  const { form, save, busy, refusal } = useSignUp(onSignedUp);
  useEffect(() => {
    if (isOpen) form.setFocus(firstEmpty(form.getValues(), [...companyFields, "person.familyName"]));
  }, [isOpen, form]);
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isOpen) void save();
      }}
    >
      <CodeField form={form} isAlone={!isOpen} onNext={() => setOpen(true)} />
      {isOpen && (
        <>
          <CompanyFields control={form.control} />
          <PersonFields control={form.control} />
          <AcceptanceFields control={form.control} />
          {refusal && <InlineBanner tone="danger" title={refusal} />}
          <Button type="submit" loading={busy} fullWidth>
            {text.create}
          </Button>
        </>
      )}
    </form>
  );
}

function useSignUp(onSignedUp: (me: Me) => void) {
  const { language } = useLanguage();
  const form = useInputForm<SignUpValues>(signUpForm, blankSignUp(language));
  const [signUp, { busy }] = useCommand(SignUpDocument);
  const [refusal, setRefusal] = useState<string>();

  const save = form.handleSubmit(async ({ person, ...rest }) => {
    setRefusal(undefined);
    const result = await signUp({ ...rest, person: { ...person, language } });
    if (!result) return;
    if (result.__typename === "InvalidInput") showIssues(form, result.issues);
    else if (result.__typename === "EmailAlreadyRegistered") showIssues(form, [{ path: "person.email", ...result }]);
    else if (result.__typename !== "Me") setRefusal(result.message);
    else {
      await enter(result);
      onSignedUp(result);
    }
  });
  return { form, save, busy, refusal };
}
