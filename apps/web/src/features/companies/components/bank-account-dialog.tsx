import { Button, Group, Modal } from "@mantine/core";
import { currencies } from "@softmanager/domain";
import { createBankAccountInput } from "@softmanager/inputs";
import { CheckboxField, SelectField, TextField, useField, useLanguage, useNotify, useTexts } from "@softmanager/ui";
import { useState } from "react";
import type { Control } from "react-hook-form";
import type { z } from "zod";
import { useCommand } from "../../../app/api/use-command.ts";
import { showIssues, useInputForm } from "../../../app/form.ts";
import { bankTexts, companyTexts } from "../company-texts.ts";
import { CreateBankAccountDocument, UpdateBankAccountDocument } from "../operations.generated.ts";
import type { BankAccount } from "./bank-accounts.tsx";
import classes from "./company.module.css";

interface BankAccountDialogProps {
  /** Undefined adds one. */
  account: BankAccount | undefined;
  onClose: () => void;
}

type AccountValues = z.input<typeof createBankAccountInput>;

/** Adds a bank account, or changes one. */
export function BankAccountDialog({ account, onClose }: BankAccountDialogProps) {
  const text = useTexts(bankTexts);
  const words = useTexts(companyTexts);
  const { form, save, busy } = useAccountChanges({ account, onClose });
  return (
    <Modal opened onClose={onClose} title={account ? text.editAccount : text.newAccount} size="32rem">
      <form
        className={classes.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <AccountFields control={form.control} />
        <Group justify="flex-end" gap="xs" mt="sm">
          <Button variant="default" onClick={onClose}>
            {words.cancel}
          </Button>
          <Button type="submit" loading={busy}>
            {words.save}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}

function AccountFields({ control }: { control: Control<AccountValues> }) {
  const text = useTexts(bankTexts);
  const { language } = useLanguage();
  const iban = useField(control, "iban");
  const bankName = useField(control, "bankName");
  const swift = useField(control, "swift");
  const currency = useField(control, "currency");
  const isDefault = useField(control, "isDefault");
  const options = currencies.map(({ code, name }) => ({ value: code, label: `${code} · ${name[language]}` }));
  return (
    <>
      <TextField label={text.iban} {...iban} required autoFocus autoComplete="off" />
      <TextField label={text.bankName} {...bankName} required autoComplete="off" />
      <div className={classes.pair}>
        <SelectField label={text.currency} {...currency} options={options} required />
        <TextField label={text.swift} {...swift} autoComplete="off" />
      </div>
      <CheckboxField label={text.makeDefault} {...isDefault} value={Boolean(isDefault.value)} />
    </>
  );
}

function useAccountChanges({ account, onClose }: BankAccountDialogProps) {
  const notify = useNotify();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const form = useInputForm<AccountValues>(createBankAccountInput, valuesOf(account));
  const [create, creating] = useCommand(CreateBankAccountDocument);
  const [update, updating] = useCommand(UpdateBankAccountDocument);

  const save = form.handleSubmit(async (values) => {
    const { idempotencyKey: _, ...fields } = values;
    const result = account
      ? await update({ ...fields, bankAccountId: account.id, expectedVersion: account.version })
      : await create({ ...fields, idempotencyKey });
    if (!result) return;
    if (result.__typename === "InvalidInput") showIssues(form, result.issues);
    else if (result.__typename === "DuplicateBankAccount")
      showIssues(form, [{ path: "iban", message: result.message }]);
    else if (result.__typename !== "Company") notify.problem(result.message);
    else onClose();
  });
  return { form, save, busy: creating.busy || updating.busy };
}

function valuesOf(account: BankAccount | undefined): AccountValues {
  const { iban = "", bankName = "", swift = "", currency = "RON", isDefault = false } = account ?? {};
  return { iban, bankName, swift, currency, isDefault };
}
