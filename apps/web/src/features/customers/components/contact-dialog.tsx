import { contactRoles, createContactInput, type ContactRole } from "@softmanager/inputs";
import { CheckboxField, TextField, useField, useTexts } from "@softmanager/ui";
import { useState } from "react";
import type { Control } from "react-hook-form";
import type { z } from "zod";
import { useCommand } from "../../../app/api/use-command.ts";
import { FormDialog } from "../../../app/forms/form-dialog.tsx";
import { useRecordForm } from "../../../app/forms/use-record-form.ts";
import { contactTexts } from "../customer-texts.ts";
import { CreateContactDocument, UpdateContactDocument, type ContactPartsFragment } from "../operations.generated.ts";
import classes from "./customers.module.css";

interface ContactDialogProps {
  customerId: string;
  /** Undefined adds one. */
  contact: ContactPartsFragment | undefined;
  onClose: () => void;
}

type ContactValues = z.input<typeof createContactInput>;

/** Adds a contact, or changes one. */
export function ContactDialog({ customerId, contact, onClose }: ContactDialogProps) {
  const text = useTexts(contactTexts);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [create] = useCommand(CreateContactDocument, { refetch: ["Customer"] });
  const [update] = useCommand(UpdateContactDocument, { refetch: ["Customer"] });
  const { control, submit, ...state } = useRecordForm<ContactValues>({
    schema: createContactInput,
    values: valuesOf(customerId, contact),
    save: ({ customerId: owner, ...values }) =>
      contact
        ? update({ ...values, contactId: contact.id, expectedVersion: contact.version })
        : create({ ...values, customerId: owner, idempotencyKey }),
    successes: ["Contact"],
    source: "Customer",
    onSaved: onClose,
  });
  return (
    <FormDialog
      title={contact ? text.editContact : text.newContact}
      onClose={onClose}
      onSubmit={() => void submit()}
      {...state}
    >
      <ContactFields control={control} />
    </FormDialog>
  );
}

function ContactFields({ control }: { control: Control<ContactValues> }) {
  const text = useTexts(contactTexts);
  const familyName = useField(control, "familyName");
  const givenName = useField(control, "givenName");
  const email = useField(control, "email");
  const mobile = useField(control, "mobile");
  const phone = useField(control, "phone");
  const roles = useField(control, "roles");
  const isPrimary = useField(control, "isPrimary");
  const chosen: readonly ContactRole[] = Array.isArray(roles.value) ? roles.value : [];

  function handleRole(role: ContactRole, isChosen: boolean) {
    roles.onChange(contactRoles.filter((known) => (known === role ? isChosen : chosen.includes(known))));
  }

  return (
    <>
      <div className={classes.pair}>
        <TextField label={text.familyName} {...familyName} required autoFocus autoComplete="off" />
        <TextField label={text.givenName} {...givenName} required autoComplete="off" />
      </div>
      <TextField label={text.email} {...email} type="email" autoComplete="off" />
      <div className={classes.pair}>
        <TextField label={text.mobile} {...mobile} type="tel" autoComplete="off" />
        <TextField label={text.phone} {...phone} type="tel" autoComplete="off" />
      </div>
      <fieldset className={classes.fieldset}>
        <legend className={classes.contactName}>{text.receives}</legend>
        {contactRoles.map((role) => (
          <CheckboxField
            key={role}
            label={text[role]}
            value={chosen.includes(role)}
            onChange={(isChosen) => handleRole(role, isChosen)}
          />
        ))}
      </fieldset>
      <CheckboxField label={text.primary} {...isPrimary} value={Boolean(isPrimary.value)} />
    </>
  );
}

function valuesOf(customerId: string, contact: ContactPartsFragment | undefined): ContactValues {
  const { givenName = "", familyName = "", email = "", phone = "", mobile = "" } = contact ?? {};
  const { roles = [], isPrimary = false } = contact ?? {};
  return { customerId, givenName, familyName, email, phone, mobile, roles: [...roles], isPrimary };
}
