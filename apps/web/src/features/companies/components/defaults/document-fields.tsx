import { currencies, languages, paymentMeansCodes, priceModes } from "@softmanager/domain";
import { FormSection, SelectField, useField, useLanguage, useTexts } from "@softmanager/ui";
import type { Control } from "react-hook-form";
import { DueDateRuleFields } from "../../../../app/due-date-rule/due-date-rule-fields.tsx";
import { WholeNumberField } from "../../../../app/forms/whole-number-field.tsx";
import { paymentMeansWords } from "../../../../app/payment-means-words.ts";
import type { DefaultsValues } from "../../model/defaults.ts";
import { defaultsTexts } from "./defaults-texts.ts";

interface DefaultsPartProps {
  control: Control<DefaultsValues>;
}

/** In which language, currency and prices a document begins, and how and how long its customer has to pay. */
export function DocumentFields({ control, today }: DefaultsPartProps & { today: string }) {
  const text = useTexts(defaultsTexts);
  const { language: spoken } = useLanguage();
  const language = useField(control, "language");
  const currency = useField(control, "currency");
  const priceMode = useField(control, "priceMode");
  const paymentMeans = useField(control, "paymentMeansCode");
  const means = useTexts(paymentMeansWords);
  const priceOptions = priceModes.map((value) => ({ value, label: text[value] }));
  const meansOptions = paymentMeansCodes.map((value) => ({ value, label: means[value] }));
  const languageOptions = languages.map((value) => ({ value, label: text[value] }));
  const currencyOptions = currencies.map(({ code, name }) => ({ value: code, label: `${code} · ${name[spoken]}` }));
  return (
    <FormSection title={text.documents} description={text.documentsText} columns={2}>
      <SelectField label={text.language} {...language} options={languageOptions} />
      <SelectField label={text.currency} {...currency} options={currencyOptions} />
      <SelectField label={text.prices} {...priceMode} options={priceOptions} description={text.pricesText} />
      <SelectField label={text.paymentMeans} {...paymentMeans} options={meansOptions} />
      <DueDateRuleFields control={control} today={today} />
    </FormSection>
  );
}

/** How long issuing can still be undone. */
export function IssuingFields({ control }: DefaultsPartProps) {
  const text = useTexts(defaultsTexts);
  const hold = useField(control, "issueHoldSeconds");
  return (
    <FormSection title={text.issuing} description={text.issuingText} columns={2}>
      <WholeNumberField
        label={`${text.hold}, ${text.seconds}`}
        {...hold}
        description={String(hold.value) === "0" ? text.holdNone : text.holdText}
      />
    </FormSection>
  );
}
