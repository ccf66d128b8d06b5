import { Button } from "@mantine/core";
import { InlineBanner, TextField, useField, useLanguage, useTexts } from "@softmanager/ui";
import { useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { useCommand } from "../../../app/api/use-command.ts";
import { showIssues, useInputForm } from "../../../app/form.ts";
import { enter } from "../model/enter.ts";
import { blankSignUp, signUpForm, type SignUpValues } from "../model/sign-up-form.ts";
import type { Me } from "../model/use-me.ts";
import { useRegistrationLookUp } from "../model/use-registration-look-up.ts";
import { SignUpDocument } from "../operations.generated.ts";
import { signUpTexts } from "../sign-up-texts.ts";
import { AcceptanceFields } from "./acceptance-fields.tsx";
import classes from "./entry-card.module.css";
import { CompanyFields, PersonFields } from "./sign-up-fields.tsx";

/** One code first; what the register tells about it, the person and the texts to accept follow below. */
export function SignUpForm({ onSignedUp }: { onSignedUp: (me: Me) => void }) {
  const text = useTexts(signUpTexts);
  const [isOpen, setOpen] = useState(false);
  const { form, save, busy, refusal } = useSignUp(onSignedUp);
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

interface CodeFieldProps {
  form: UseFormReturn<SignUpValues>;
  /** Nothing else has been asked yet. */
  isAlone: boolean;
  onNext: () => void;
}

function CodeField({ form, isAlone, onNext }: CodeFieldProps) {
  const text = useTexts(signUpTexts);
  const code = useField(form.control, "company.fiscalCode");
  const { lookUp, isAsking, told } = useRegistrationLookUp(form);

  async function handleNext() {
    // Only the code is judged here: the rest has not been asked yet.
    const isRight = await form.trigger("company.fiscalCode", { shouldFocus: true });
    if (!isRight) return;
    await lookUp();
    onNext();
  }

  return (
    <>
      <TextField
        label={text.fiscalCode}
        {...code}
        required
        autoFocus
        autoComplete="off"
        description={told ?? text.fiscalCodeHelp}
      />
      {isAlone && (
        <>
          <Button type="submit" fullWidth loading={isAsking} onClick={() => void handleNext()}>
            {text.next}
          </Button>
          <div className={classes.row}>
            <button type="button" className={classes.link} onClick={onNext}>
              {text.byHand}
            </button>
          </div>
        </>
      )}
    </>
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
