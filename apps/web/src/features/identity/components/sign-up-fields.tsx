import { vatStatuses } from "@softmanager/domain";
import { PasswordField, SelectField, TextField, useField, useTexts } from "@softmanager/ui";
import type { Control, FieldValues } from "react-hook-form";
import { AddressFields } from "../../../app/postal-address/address-fields.tsx";
import { identityTexts } from "../identity-texts.ts";
import type { SignUpValues, WithCompany } from "../model/sign-up-form.ts";
import { signUpTexts } from "../sign-up-texts.ts";
import classes from "./entry-card.module.css";

interface PartProps {
  control: Control<SignUpValues>;
}

/** The company, as the register told it or as somebody types it; in any form that keeps it under this name. */
export function CompanyFields<Values extends FieldValues & WithCompany>(form: { control: Control<Values> }) {
  const text = useTexts(signUpTexts);
  const control = form.control as unknown as Control<WithCompany>;
  const name = useField(control, "company.name");
  const tradeRegisterNumber = useField(control, "company.tradeRegisterNumber");
  const vatStatus = useField(control, "company.vatStatus");
  const phone = useField(control, "company.phone");
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{text.company}</legend>
      <TextField label={text.name} {...name} required autoComplete="organization" />
      <div className={classes.pair}>
        <TextField label={text.tradeRegisterNumber} {...tradeRegisterNumber} autoComplete="off" />
        <SelectField
          label={text.vatStatus}
          {...vatStatus}
          options={vatStatuses.map((value) => ({ value, label: text[value] }))}
          required
        />
      </div>
      <AddressFields control={control} path="company.address" isOwn />
      <TextField label={text.phone} {...phone} type="tel" required autoComplete="tel" />
    </fieldset>
  );
}

/** The person who signs up. */
export function PersonFields({ control }: PartProps) {
  const text = useTexts(signUpTexts);
  const words = useTexts(identityTexts);
  const familyName = useField(control, "person.familyName");
  const givenName = useField(control, "person.givenName");
  const email = useField(control, "person.email");
  const password = useField(control, "person.password");
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{text.person}</legend>
      <div className={classes.pair}>
        <TextField label={text.familyName} {...familyName} required autoComplete="family-name" />
        <TextField label={text.givenName} {...givenName} required autoComplete="given-name" />
      </div>
      <TextField
        label={text.email}
        {...email}
        type="email"
        required
        autoComplete="email"
        description={text.emailHelp}
      />
      <PasswordField
        label={text.password}
        {...password}
        required
        autoComplete="new-password"
        description={words.newPasswordHelp}
      />
      <NameFields control={control} />
    </fieldset>
  );
}

/** Names to sign in with in place of the e-mail; made up when left empty. */
function NameFields({ control }: PartProps) {
  const text = useTexts(signUpTexts);
  const accountName = useField(control, "company.accountName");
  const username = useField(control, "person.username");
  return (
    <details className={classes.details} open={Boolean(accountName.error ?? username.error) || undefined}>
      <summary>{text.more}</summary>
      <div className={classes.pair}>
        <TextField
          label={text.accountName}
          {...accountName}
          onChange={(typed) => accountName.onChange(typed || null)}
          description={text.accountNameHelp}
          autoComplete="off"
        />
        <TextField
          label={text.username}
          {...username}
          onChange={(typed) => username.onChange(typed || null)}
          description={text.usernameHelp}
          autoComplete="off"
        />
      </div>
    </details>
  );
}
