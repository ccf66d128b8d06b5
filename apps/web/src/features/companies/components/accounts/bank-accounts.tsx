import { Button } from "@mantine/core";
import { EmptyState, IconBuildingBank, IconPlus, Page, PageHeader, useTexts } from "@softmanager/ui";
import { useState } from "react";
import { useMay } from "../../../../app/company.ts";
import { RecordList } from "../../../../app/records/record-card.tsx";
import type { Company } from "../company-source.tsx";
import { AccountCard } from "./account-card.tsx";
import { accountTexts } from "./account-texts.ts";
import { BankAccountDialog } from "./bank-account-dialog.tsx";

/** Where the company is paid; each account is saved on its own. */
export function BankAccounts({ company: { bankAccounts } }: { company: Company }) {
  const text = useTexts(accountTexts);
  const mayChange = useMay("company:update");
  const [editedId, setEditedId] = useState<string>();
  const add = mayChange && (
    <Button leftSection={<IconPlus size={16} stroke={1.75} />} onClick={() => setEditedId("new")}>
      {text.add}
    </Button>
  );
  return (
    <Page title={text.accounts}>
      <PageHeader title={text.accounts} description={text.accountsText} action={bankAccounts.length > 0 && add} />
      {bankAccounts.length === 0 && (
        <EmptyState icon={IconBuildingBank} title={text.emptyTitle} action={add}>
          {text.emptyText}
        </EmptyState>
      )}
      <RecordList>
        {bankAccounts.map((account) => (
          <AccountCard
            key={account.id}
            account={account}
            isReadOnly={!mayChange}
            onEdit={() => setEditedId(account.id)}
          />
        ))}
      </RecordList>
      {editedId && (
        <BankAccountDialog
          account={bankAccounts.find(({ id }) => id === editedId)}
          onClose={() => setEditedId(undefined)}
        />
      )}
    </Page>
  );
}
