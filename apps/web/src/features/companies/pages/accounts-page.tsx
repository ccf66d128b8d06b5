import { useTexts } from "@softmanager/ui";
import { RecordsSkeleton } from "../../../app/records/records-skeleton.tsx";
import { accountTexts } from "../components/accounts/account-texts.ts";
import { BankAccounts } from "../components/accounts/bank-accounts.tsx";
import { CompanySource } from "../components/company-source.tsx";

/** Where the company is paid. */
export function AccountsPage() {
  const text = useTexts(accountTexts);
  return (
    <CompanySource title={text.accounts} description={text.accountsText} skeleton={<RecordsSkeleton />}>
      {(company) => <BankAccounts company={company} />}
    </CompanySource>
  );
}
