import { currencies, displayIban } from "@softmanager/domain";
import { createBankAccountInput } from "@softmanager/inputs";
import { CheckboxField, SelectField, TextField, useField, useLanguage, useTexts } from "@softmanager/ui";
import { useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { z } from "zod";
import { useCommand } from "../../../../app/api/use-command.ts";
import { FormDialog } from "../../../../app/forms/form-dialog.tsx";
import { useRecordForm } from "../../../../app/forms/use-record-form.ts";
import { bankOfIban } from "../../model/bank-of-iban.ts";
import { CreateBankAccountDocument, UpdateBankAccountDocument } from "../../operations.generated.ts";
import classes from "../company.module.css";
import { accountTexts } from "./account-texts.ts";
import type { BankAccount } from "./account-card.tsx";

interface BankAccountDialogProps {
  /** Undefined adds one. */
  account: BankAccount | undefined;
  onClose: () => void;
}

type AccountValues = z.input<typeof createBankAccountInput>;

/** Adds a bank account, or changes one. */
export function BankAccountDialog({ account, onClose }: BankAccountDialogProps) {
  const text = useTexts(accountTexts);
  const { form, control: _, submit, ...state } = useAccountForm({ account, onClose });
  return (
    <FormDialog
      title={account ? text.editAccount : text.newAccount}
      onClose={onClose}
      onSubmit={() => void submit()}
      {...state}
    >
      <AccountFields form={form} />
    </FormDialog>
  );
}

function AccountFields({ form }: { form: UseFormReturn<AccountValues> }) {
  const text = useTexts(accountTexts);
  const { language } = useLanguage();
  const { control } = form;
  const iban = useField(control, "iban");
  const bankName = useField(control, "bankName");
  const swift = useField(control, "swift");
  const currency = useField(control, "currency");
  const isDefault = useField(control, "isDefault");
  const hasNoIban = iban.value !== "" && !/^[A-Z]{1,2}/i.test(iban.value);
  const options = currencies.map(({ code, name }) => ({ value: code, label: `${code} · ${name[language]}` }));

  /** Bank and SWIFT follow the IBAN for as long as nobody types others. */
  function handleIban(typed: string) {
    const [was, is] = [bankOfIban(iban.value), bankOfIban(typed)];
    iban.onChange(typed);
    if (was?.name === is?.name) return;
    if (bankName.value === (was?.name ?? "")) follow("bankName", is?.name);
    if (swift.value === (was?.swift ?? "")) follow("swift", is?.swift);
  }

  function follow(field: "bankName" | "swift", value = "") {
    form.setValue(field, value, { shouldDirty: true });
    if (value) form.clearErrors(field);
  }

  return (
    <>
      <TextField
        label={text.iban}
        {...iban}
        onChange={handleIban}
        required
        autoFocus
        autoComplete="off"
        description={text.ibanHelp}
      />
      <TextField label={text.bankName} {...bankName} required autoComplete="off" />
      <div className={classes.pair}>
        <SelectField label={text.currency} {...currency} options={options} required />
        <TextField
          label={text.swift}
          {...swift}
          autoComplete="off"
          {...(hasNoIban && { description: text.swiftHelp })}
        />
      </div>
      <CheckboxField
        label={text.makeDefault}
        {...isDefault}
        value={Boolean(isDefault.value)}
        description={text.makeDefaultText}
      />
    </>
  );
}

function useAccountForm({ account, onClose }: BankAccountDialogProps) {
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [create] = useCommand(CreateBankAccountDocument);
  const [update] = useCommand(UpdateBankAccountDocument);
  return useRecordForm<AccountValues>({
    schema: createBankAccountInput,
    values: valuesOf(account),
    save: ({ idempotencyKey: _key, ...fields }) =>
      account
        ? update({ ...fields, bankAccountId: account.id, expectedVersion: account.version })
        : create({ ...fields, idempotencyKey }),
    successes: ["Company"],
    fields: { DuplicateBankAccount: "iban" },
    source: "Company",
    onSaved: onClose,
  });
}

function valuesOf(account: BankAccount | undefined): AccountValues {
  const { iban = "", bankName = "", swift, currency = "RON", isDefault = false } = account ?? {};
  return { iban: displayIban(iban), bankName, swift: swift ?? "", currency, isDefault };
}
