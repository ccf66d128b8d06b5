import { Button } from "@mantine/core";
import { InlineBanner, TextField, useField, useTexts } from "@softmanager/ui";
import type { FieldValues, UseFormReturn } from "react-hook-form";
import type { WithCompany } from "../model/sign-up-form.ts";
import { useRegistrationLookUp } from "../model/use-registration-look-up.ts";
import { signUpTexts } from "../sign-up-texts.ts";
import classes from "./entry-card.module.css";

interface CodeFieldProps<Values extends FieldValues & WithCompany> {
  form: UseFormReturn<Values>;
  /** Nothing else has been asked yet. */
  isAlone: boolean;
  onNext: () => void;
}

/** The fiscal code, which comes first: the register tells the rest. */
export function CodeField<Values extends FieldValues & WithCompany>(props: CodeFieldProps<Values>) {
  const { isAlone, onNext } = props;
  const form = props.form as unknown as UseFormReturn<WithCompany>;
  const text = useTexts(signUpTexts);
  const code = useField(form.control, "company.fiscalCode");
  const { lookUp, isAsking, told } = useRegistrationLookUp(form);
  const isAnswered = told?.fiscalCode === code.value;

  async function handleLookUp() {
    // Only the code is judged here: the rest has not been asked yet.
    const isRight = await form.trigger("company.fiscalCode", { shouldFocus: true });
    if (!isRight) return;
    await lookUp();
    if (isAlone) onNext();
  }

  return (
    <>
      <TextField
        label={text.fiscalCode}
        {...code}
        required
        autoFocus
        autoComplete="off"
        description={isAnswered && told.isFound ? told.message : text.fiscalCodeHelp}
      />
      {isAnswered && !told.isFound && <InlineBanner tone="info" title={told.message} />}
      {isAlone && (
        <Button type="submit" fullWidth loading={isAsking} onClick={() => void handleLookUp()}>
          {text.next}
        </Button>
      )}
      {!isAnswered && (
        <div className={isAlone ? classes.row : undefined}>
          <button
            type="button"
            className={classes.link}
            disabled={isAsking}
            onClick={isAlone ? onNext : () => void handleLookUp()}
          >
            {isAlone ? text.byHand : text.askRegister}
          </button>
        </div>
      )}
    </>
  );
}
