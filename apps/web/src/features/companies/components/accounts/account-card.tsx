import { displayIban } from "@softmanager/domain";
import { IconPencil, IconStar, IconTrash, StatusChip, useNotify, useTexts } from "@softmanager/ui";
import { useCommand } from "../../../../app/api/use-command.ts";
import { RecordAct } from "../../../../app/records/record-act.tsx";
import { RecordCard } from "../../../../app/records/record-card.tsx";
import {
  CreateBankAccountDocument,
  DeleteBankAccountDocument,
  UpdateBankAccountDocument,
  type CompanyPartsFragment,
} from "../../operations.generated.ts";
import { accountTexts } from "./account-texts.ts";

export type BankAccount = CompanyPartsFragment["bankAccounts"][number];

interface AccountCardProps {
  account: BankAccount;
  isReadOnly: boolean;
  onEdit: () => void;
}

/** One account, with what can be done to it. */
export function AccountCard({ account, isReadOnly, onEdit }: AccountCardProps) {
  const text = useTexts(accountTexts);
  const { iban, bankName, swift, currency, isDefault } = account;
  return (
    <RecordCard
      title={
        <>
          {displayIban(iban)}
          {isDefault && <StatusChip tone="accent">{text.isDefault({ currency })}</StatusChip>}
        </>
      }
      facts={[currency, bankName, swift]}
      acts={!isReadOnly && <AccountActs account={account} onEdit={onEdit} />}
    />
  );
}

function AccountActs({ account, onEdit }: Pick<AccountCardProps, "account" | "onEdit">) {
  const text = useTexts(accountTexts);
  const { remove, makeDefault } = useAccountActs(account);
  const { currency, isDefault } = account;
  const iban = displayIban(account.iban);
  return (
    <>
      {!isDefault && (
        <RecordAct icon={IconStar} label={text.setDefault({ iban, currency })} onClick={() => void makeDefault()} />
      )}
      <RecordAct icon={IconPencil} label={text.edit({ iban })} onClick={onEdit} />
      <RecordAct icon={IconTrash} label={text.remove({ iban })} onClick={() => void remove()} />
    </>
  );
}

/** Deleting is done at once: documents hold copies, so adding the same account again undoes it wholly. */
function useAccountActs({ id, version, bankName, iban, swift, currency, isDefault }: BankAccount) {
  const text = useTexts(accountTexts);
  const notify = useNotify();
  const [runDelete] = useCommand(DeleteBankAccountDocument);
  const [create] = useCommand(CreateBankAccountDocument);
  const [update] = useCommand(UpdateBankAccountDocument);
  const fields = { bankName, iban, swift: swift ?? null, currency };

  async function restore() {
    const result = await create({ ...fields, isDefault });
    if (result && result.__typename !== "Company") notify.problem(result.message);
  }

  async function remove() {
    const result = await runDelete({ bankAccountId: id, expectedVersion: version });
    if (result?.__typename !== "Company") return result && notify.problem(result.message);
    const heir = isDefault && result.bankAccounts.find((each) => each.isDefault && each.currency === currency);
    const gone = displayIban(iban);
    const message = heir
      ? text.removedDefault({ iban: gone, heir: displayIban(heir.iban), currency })
      : text.removed({ iban: gone });
    return notify.undo({ message, onUndo: () => void restore() });
  }

  async function makeDefault() {
    const result = await update({ ...fields, isDefault: true, bankAccountId: id, expectedVersion: version });
    if (result && result.__typename !== "Company") notify.problem(result.message);
  }

  return { remove, makeDefault };
}
