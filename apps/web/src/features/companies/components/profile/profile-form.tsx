import { euidOf, isEuidOfAnother } from "@softmanager/domain";
import { DecimalField, FormSection, TextField, useField, useTexts } from "@softmanager/ui";
import { useWatch, type Control, type UseFormReturn } from "react-hook-form";
import { AddressFields } from "../../../../app/postal-address/address-fields.tsx";
import { companyTexts } from "../../company-texts.ts";
import type { ProfileValues } from "../../model/profile.ts";
import classes from "../company.module.css";

interface ProfileFormProps {
  id: string;
  form: UseFormReturn<ProfileValues>;
  fiscalCode: string;
  onSubmit: () => void;
  isReadOnly: boolean;
}

/** What the company tells of itself. */
export function ProfileForm({ id, form, fiscalCode, onSubmit, isReadOnly }: ProfileFormProps) {
  const text = useTexts(companyTexts);
  const { control } = form;
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
        <FormSection title={text.fiscal} description={text.fiscalText} columns={2}>
          <FiscalFields control={control} fiscalCode={fiscalCode} />
        </FormSection>
        <FormSection title={text.capital} description={text.capitalText} columns={3}>
          <CapitalFields control={control} />
        </FormSection>
        <FormSection title={text.address}>
          <AddressFields control={control} path="address" />
        </FormSection>
        <FormSection title={text.reach} description={text.reachText} columns={2}>
          <ReachFields control={control} />
        </FormSection>
      </fieldset>
    </form>
  );
}

interface PartProps {
  control: Control<ProfileValues>;
}

function FiscalFields({ control, fiscalCode }: PartProps & { fiscalCode: string }) {
  const text = useTexts(companyTexts);
  const name = useField(control, "name");
  const tradeRegisterNumber = useField(control, "tradeRegisterNumber");
  const euid = useField(control, "euid");
  const number = useWatch({ control, name: "tradeRegisterNumber" }) ?? "";
  const derived = euidOf(number);
  const described = derived && euid.value === "" ? text.euidDerived : text.euidText;
  return (
    <>
      <div className={classes.whole}>
        <TextField label={text.name} {...name} required autoComplete="off" />
      </div>
      <TextField label={text.fiscalCode} value={fiscalCode} onChange={() => undefined} disabled />
      <TextField label={text.tradeRegisterNumber} {...tradeRegisterNumber} autoComplete="off" />
      <TextField
        label={text.euid}
        {...euid}
        placeholder={derived ?? ""}
        description={
          isEuidOfAnother(euid.value, number) ? <span className={classes.doubt}>{text.euidOfAnother}</span> : described
        }
        autoComplete="off"
      />
    </>
  );
}

function CapitalFields({ control }: PartProps) {
  const text = useTexts(companyTexts);
  const registered = useField(control, "shareCapital.registered");
  const subscribed = useField(control, "shareCapital.subscribed");
  const paidUp = useField(control, "shareCapital.paidUp");
  return (
    <>
      <DecimalField label={text.registered} {...registered} minDecimals={2} suffix={text.lei} />
      <DecimalField label={text.subscribed} {...subscribed} minDecimals={2} suffix={text.lei} />
      <DecimalField label={text.paidUp} {...paidUp} minDecimals={2} suffix={text.lei} />
    </>
  );
}

function ReachFields({ control }: PartProps) {
  const text = useTexts(companyTexts);
  const email = useField(control, "email");
  const phone = useField(control, "phone");
  const website = useField(control, "website");
  const fax = useField(control, "fax");
  return (
    <>
      <TextField label={text.email} {...email} type="email" required />
      <TextField label={text.phone} {...phone} type="tel" />
      <TextField label={text.website} {...website} inputMode="url" />
      <TextField label={text.fax} {...fax} type="tel" />
    </>
  );
}
