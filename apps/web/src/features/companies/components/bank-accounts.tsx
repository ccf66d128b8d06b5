import { ActionIcon, Button } from "@mantine/core";
import {
  ConfirmDialog,
  FormSection,
  IconPencil,
  IconPlus,
  IconTrash,
  StatusChip,
  useNotify,
  useTexts,
} from "@softmanager/ui";
import { useState } from "react";
import { useCommand } from "../../../app/api/use-command.ts";
import { bankTexts } from "../company-texts.ts";
import { DeleteBankAccountDocument, type CompanyPartsFragment } from "../operations.generated.ts";
import { BankAccountDialog } from "./bank-account-dialog.tsx";
import classes from "./company.module.css";

export type BankAccount = CompanyPartsFragment["bankAccounts"][number];

interface BankAccountsProps {
  accounts: readonly BankAccount[];
  isReadOnly: boolean;
}

/** Where the company is paid. */
export function BankAccounts({ accounts, isReadOnly }: BankAccountsProps) {
  const text = useTexts(bankTexts);
  const [edited, setEdited] = useState<BankAccount | "new">();
  return (
    <FormSection title={text.accounts} description={text.accountsText}>
      <div>
        {accounts.length === 0 && <p className={classes.muted}>{text.none}</p>}
        <ul className={classes.accounts}>
          {accounts.map((account) => (
            <li key={account.id} className={classes.account}>
              <AccountText account={account} />
              {!isReadOnly && <AccountActions account={account} onEdit={() => setEdited(account)} />}
            </li>
          ))}
        </ul>
        {!isReadOnly && (
          <Button variant="default" leftSection={<IconPlus size={16} stroke={1.75} />} onClick={() => setEdited("new")}>
            {text.add}
          </Button>
        )}
      </div>
      {edited && (
        <BankAccountDialog account={edited === "new" ? undefined : edited} onClose={() => setEdited(undefined)} />
      )}
    </FormSection>
  );
}

function AccountText({ account: { iban, bankName, swift, currency, isDefault } }: { account: BankAccount }) {
  const text = useTexts(bankTexts);
  return (
    <div className={classes.accountText}>
      <span className={classes.iban}>{iban.replace(/(.{4})(?=.)/g, "$1 ")}</span>{" "}
      {isDefault && (
        <StatusChip tone="accent" isPlain>
          {text.isDefault}
        </StatusChip>
      )}
      <div>{[currency, bankName, swift].filter(Boolean).join(" · ")}</div>
    </div>
  );
}

function AccountActions({ account: { id, version, iban }, onEdit }: { account: BankAccount; onEdit: () => void }) {
  const text = useTexts(bankTexts);
  const notify = useNotify();
  const [isAsking, setAsking] = useState(false);
  const [remove, { busy }] = useCommand(DeleteBankAccountDocument);

  async function handleConfirm() {
    const result = await remove({ bankAccountId: id, expectedVersion: version });
    setAsking(false);
    if (result && result.__typename !== "Company") notify.problem(result.message);
  }

  return (
    <>
      <ActionIcon aria-label={text.edit({ iban })} onClick={onEdit}>
        <IconPencil size={16} stroke={1.75} />
      </ActionIcon>
      <ActionIcon aria-label={text.remove({ iban })} onClick={() => setAsking(true)}>
        <IconTrash size={16} stroke={1.75} />
      </ActionIcon>
      <ConfirmDialog
        opened={isAsking}
        onClose={() => setAsking(false)}
        title={text.removeTitle}
        confirmLabel={text.delete}
        onConfirm={() => void handleConfirm()}
        isBusy={busy}
        isDestructive
      >
        {text.removeText({ iban })}
      </ConfirmDialog>
    </>
  );
}
