import { addDays, currencies, languages } from "@softmanager/domain";
import { FormSection, formatDate, SelectField, TextField, useField, useLanguage, useTexts } from "@softmanager/ui";
import type { Control } from "react-hook-form";
import { wholeNumber, type DefaultsValues } from "../../model/defaults.ts";
import { defaultsTexts } from "./defaults-texts.ts";

interface DefaultsPartProps {
  control: Control<DefaultsValues>;
}

/** In which language and currency a document begins, and how long its customer has to pay. */
export function DocumentFields({ control, today }: DefaultsPartProps & { today: string }) {
  const text = useTexts(defaultsTexts);
  const { language: spoken } = useLanguage();
  const language = useField(control, "language");
  const currency = useField(control, "currency");
  const dueInDays = useField(control, "dueInDays");
  const days = Number(dueInDays.value);
  const isDays = Number.isSafeInteger(days) && days >= 0 && days <= 3650;
  const languageOptions = languages.map((value) => ({ value, label: text[value] }));
  const currencyOptions = currencies.map(({ code, name }) => ({ value: code, label: `${code} · ${name[spoken]}` }));
  return (
    <FormSection title={text.documents} description={text.documentsText} columns={2}>
      <SelectField label={text.language} {...language} options={languageOptions} />
      <SelectField label={text.currency} {...currency} options={currencyOptions} />
      <TextField
        label={text.dueInDays}
        {...dueInDays}
        value={String(dueInDays.value)}
        onChange={(typed) => dueInDays.onChange(wholeNumber(typed))}
        inputMode="numeric"
        description={isDays && text.dueText({ date: formatDate(addDays(today, days)) })}
        required
        autoComplete="off"
      />
    </FormSection>
  );
}

/** How long issuing can still be undone. */
export function IssuingFields({ control }: DefaultsPartProps) {
  const text = useTexts(defaultsTexts);
  const hold = useField(control, "issueHoldSeconds");
  return (
    <FormSection title={text.issuing} description={text.issuingText} columns={2}>
      <TextField
        label={`${text.hold}, ${text.seconds}`}
        {...hold}
        value={String(hold.value)}
        onChange={(typed) => hold.onChange(wholeNumber(typed))}
        inputMode="numeric"
        description={String(hold.value) === "0" ? text.holdNone : text.holdText}
        required
        autoComplete="off"
      />
    </FormSection>
  );
}
