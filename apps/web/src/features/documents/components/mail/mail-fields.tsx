import { CheckboxField, SelectField, TextAreaField, TextField, useTexts } from "@softmanager/ui";
import { languageWords } from "../../document-words.ts";
import { faultInRecipients } from "../../model/mail.ts";
import classes from "./mail.module.css";
import { mailTexts } from "./mail-texts.ts";
import type { MailDraft } from "./use-mail-writing.ts";

/** What stands for a number that is not taken yet. */
const numberToken = "{number}";

/** The words of a mail, begun with the usual ones. */
export function MailFields({ mail }: { mail: MailDraft }) {
  const text = useTexts(mailTexts);
  const languages = useTexts(languageWords);
  const { writing, preview, change } = mail;
  const subject = writing.subject ?? preview?.writtenSubject ?? "";
  const options = [
    { value: "ro", label: languages.ro },
    { value: "en", label: languages.en },
  ];
  return (
    <>
      <div className={classes.subject}>
        <TextField
          label={text.subject}
          value={subject}
          onChange={(next) => change({ subject: next })}
          description={subject.includes(numberToken) ? text.numberComes({ token: numberToken }) : undefined}
          maxLength={200}
        />
        <SelectField
          label={text.language}
          value={writing.language}
          onChange={(language) => change({ language: language === "en" ? "en" : "ro" })}
          options={options}
        />
      </div>
      <TextAreaField
        label={text.body}
        value={writing.body ?? preview?.writtenBody ?? ""}
        onChange={(body) => change({ body })}
        rows={7}
        maxLength={5000}
      />
      <CheckboxField label={text.attachPdf} value={writing.attachPdf} onChange={(attachPdf) => change({ attachPdf })} />
      <CheckboxField
        label={text.includeLink}
        value={writing.includeLink}
        onChange={(includeLink) => change({ includeLink })}
      />
    </>
  );
}

/** What is wrong with the addresses as typed, in words. */
export function useRecipientsFault(): (typed: string) => string | undefined {
  const text = useTexts(mailTexts);
  return (typed) => {
    const fault = faultInRecipients(typed);
    return fault?.code === "invalid" ? text.invalid({ address: fault.address }) : fault && text[fault.code];
  };
}

/** Where the focus goes when nobody is named yet. */
export const recipientsId = "mail-recipients";

interface RecipientsFieldProps {
  mail: MailDraft;
  error: string | undefined;
  autoFocus?: boolean;
}

/** Whom it goes to; each address gets a mail of its own. */
export function RecipientsField({ mail, error, autoFocus = false }: RecipientsFieldProps) {
  const text = useTexts(mailTexts);
  return (
    <TextField
      label={text.to}
      id={recipientsId}
      value={mail.writing.recipients}
      onChange={(recipients) => mail.change({ recipients })}
      error={error}
      description={text.toHint}
      autoFocus={autoFocus}
      required
    />
  );
}
