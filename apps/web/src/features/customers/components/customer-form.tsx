import { currencies } from "@softmanager/domain";
import { FormSection, SelectField, TextAreaField, TextField, useField, useLanguage, useTexts } from "@softmanager/ui";
import type { UseFormReturn } from "react-hook-form";
import { today } from "../../../app/clock.ts";
import { DueDateRuleFields } from "../../../app/due-date-rule/due-date-rule-fields.tsx";
import { AddressFields } from "../../../app/postal-address/address-fields.tsx";
import { customerFormTexts } from "../customer-texts.ts";
import type { CustomerValues } from "../model/values.ts";
import { IdentityFields } from "./identity-fields.tsx";
import classes from "./customers.module.css";

interface CustomerFormProps {
  id: string;
  form: UseFormReturn<CustomerValues>;
  /** The customer whose card it is; a new one has none yet. */
  customerId?: string;
  onSubmit: () => void;
  /** For members who may only look. */
  isReadOnly?: boolean;
}

/** A customer's card, for a new one and for changes alike. */
export function CustomerForm({ id, form, customerId, onSubmit, isReadOnly = false }: CustomerFormProps) {
  const text = useTexts(customerFormTexts);
  return (
    <form
      id={id}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <fieldset disabled={isReadOnly} className={classes.fieldset}>
        <FormSection title={text.identity} description={text.identityText} columns={2}>
          <IdentityFields form={form} customerId={customerId} />
        </FormSection>
        <FormSection title={text.address}>
          <AddressFields control={form.control} path="address" />
        </FormSection>
        <FormSection title={text.reach} columns={2}>
          <ReachFields form={form} />
        </FormSection>
        <FormSection title={text.bank} columns={2}>
          <BankFields form={form} />
        </FormSection>
        <FormSection title={text.terms} description={text.termsText} columns={2}>
          <TermsFields form={form} />
        </FormSection>
      </fieldset>
    </form>
  );
}

type PartProps = Pick<CustomerFormProps, "form">;

function ReachFields({ form: { control } }: PartProps) {
  const text = useTexts(customerFormTexts);
  const email = useField(control, "email");
  const phone = useField(control, "phone");
  const website = useField(control, "website");
  const fax = useField(control, "fax");
  return (
    <>
      <TextField label={text.email} {...email} type="email" description={text.emailHelp} autoComplete="off" />
      <TextField label={text.phone} {...phone} type="tel" autoComplete="off" />
      <TextField label={text.website} {...website} inputMode="url" autoComplete="off" />
      <TextField label={text.fax} {...fax} type="tel" autoComplete="off" />
    </>
  );
}

function BankFields({ form: { control } }: PartProps) {
  const text = useTexts(customerFormTexts);
  const iban = useField(control, "iban");
  const bankName = useField(control, "bankName");
  return (
    <>
      <TextField label={text.iban} {...iban} autoComplete="off" />
      <TextField label={text.bankName} {...bankName} autoComplete="off" />
    </>
  );
}

function TermsFields({ form: { control } }: PartProps) {
  const text = useTexts(customerFormTexts);
  const { language: spoken } = useLanguage();
  const language = useField(control, "language");
  const currency = useField(control, "currency");
  const notes = useField(control, "notes");
  const languageOptions = (["ro", "en"] as const).map((value) => ({ value, label: text[value] }));
  const currencyOptions = currencies.map(({ code, name }) => ({ value: code, label: `${code} · ${name[spoken]}` }));
  return (
    <>
      <SelectField
        label={text.language}
        {...language}
        onChange={(value) => language.onChange(value || null)}
        options={languageOptions}
        emptyLabel={text.asCompany}
      />
      <SelectField label={text.currency} {...currency} options={currencyOptions} emptyLabel={text.asCompany} />
      <DueDateRuleFields control={control} emptyLabel={text.asCompany} today={today()} />
      <div className={classes.whole}>
        <TextAreaField label={text.notes} {...notes} description={text.notesHelp} />
      </div>
    </>
  );
}
