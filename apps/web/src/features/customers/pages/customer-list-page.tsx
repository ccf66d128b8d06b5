import { Button } from "@mantine/core";
import { DataTable, ErrorState, IconPlus, Page, PageHeader, QuickTabs, SearchField, useTexts } from "@softmanager/ui";
import { useGo, useHere, usePathTo, useSearchParams } from "../../../app/address.ts";
import { useFailureText } from "../../../app/api/use-failure-text.ts";
import { referenceOf } from "../../../app/api/error.ts";
import { usePages } from "../../../app/api/use-pages.ts";
import { useMay } from "../../../app/company.ts";
import { useCustomerColumns } from "../components/customer-columns.tsx";
import { CustomerRowActions } from "../components/customer-row-actions.tsx";
import { EmptyCustomers } from "../components/empty-customers.tsx";
import classes from "../components/customers.module.css";
import { customerTexts } from "../customer-texts.ts";
import { customerViews, listAddress, listQuestion, type ListAddress } from "../model/list-address.ts";
import { CustomersDocument, type CustomersQuery } from "../operations.generated.ts";

const pick = (data: CustomersQuery) => data.customers;

/** Everybody the company sells to. */
export function CustomerListPage() {
  const text = useTexts(customerTexts);
  const [address, change] = useSearchParams(listAddress);
  const { error, first, reload, ...list } = usePages(CustomersDocument, listQuestion(address), pick);
  const views = useViews();
  const columns = useCustomerColumns();
  const pathTo = usePathTo();
  const go = useGo();
  const here = useHere();
  const failureText = useFailureText();
  const mayWrite = useMay("customer:write");
  const isDescending = address.sort.startsWith("-");

  return (
    <Page title={text.customers} width="full">
      <PageHeader title={text.customers} action={mayWrite && <NewCustomerButton />} />
      <div className={classes.toolbar}>
        <QuickTabs label={text.views} tabs={views} value={address.view} onChange={(view) => change({ view })} />
        <SearchField label={text.search} value={address.search} onChange={(search) => change({ search })} />
      </div>
      <DataTable
        {...list}
        label={text.customers}
        columns={columns}
        rowId={({ id }) => id}
        rowLabel={({ name }) => name}
        rowHref={({ id }) => pathTo(`customers/${id}`)}
        onOpen={({ id }) => go(`customers/${id}`)}
        rowActions={mayWrite ? (row) => <CustomerRowActions customer={row} /> : undefined}
        sort={{ column: "name", direction: isDescending ? "descending" : "ascending" }}
        onSortChange={({ direction }) => change({ sort: direction === "descending" ? "-name" : undefined })}
        totalCount={first?.customers.totalCount ?? undefined}
        empty={<EmptyCustomers address={address} />}
        error={
          error ? (
            <ErrorState title={text.loadFailed} reference={referenceOf(error)} onRetry={reload}>
              {failureText(error)}
            </ErrorState>
          ) : undefined
        }
        memoryKey={here}
      />
    </Page>
  );
}

function NewCustomerButton() {
  const text = useTexts(customerTexts);
  const go = useGo();
  return (
    <Button leftSection={<IconPlus size={16} stroke={1.75} />} onClick={() => go("customers/new")}>
      {text.newCustomer}
    </Button>
  );
}

function useViews() {
  const text = useTexts(customerTexts);
  const labels: Record<ListAddress["view"], string> = {
    all: text.all,
    COMPANY: text.COMPANY_MANY,
    INDIVIDUAL: text.INDIVIDUAL_MANY,
    PUBLIC_BODY: text.PUBLIC_BODY_MANY,
    FOREIGN: text.FOREIGN_MANY,
    archived: text.archivedMany,
  };
  return customerViews.map((id) => ({ id, label: labels[id] }));
}
