import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import {
  DataTable,
  emptySelection,
  ErrorState,
  IconPlus,
  isPicked,
  ListToolbar,
  Page,
  PageHeader,
  QuickTabs,
  SearchField,
  useTexts,
} from "@softmanager/ui";
import { useGo, usePathTo, useSearchParams } from "../../../app/address.ts";
import { useFailureText } from "../../../app/api/use-failure-text.ts";
import { referenceOf } from "../../../app/api/error.ts";
import { usePages } from "../../../app/api/use-pages.ts";
import { useListSelection } from "../../../app/bulk/use-list-selection.ts";
import { useMatchCount } from "../../../app/bulk/use-match-count.ts";
import { useMay } from "../../../app/company.ts";
import { OpensWithView } from "../../../app/views/opens-with-view.tsx";
import { useColumns } from "../../../app/views/use-columns.ts";
import { useListPlace } from "../../../app/views/use-list-place.ts";
import { ViewsMenu } from "../../../app/views/views-menu.tsx";
import { CustomerBulkActions } from "../components/customer-bulk-actions.tsx";
import { useCustomerColumns, type CustomerRow } from "../components/customer-columns.tsx";
import { CustomerPeek } from "../components/customer-peek.tsx";
import { CustomerRowActions } from "../components/customer-row-actions.tsx";
import { EmptyCustomers } from "../components/empty-customers.tsx";
import { customerTexts } from "../customer-texts.ts";
import { customerTabs, listAddress, listQuestion, type ListAddress } from "../model/list-address.ts";
import {
  CustomerCountsDocument,
  CustomerMatchesDocument,
  CustomersDocument,
  type CustomersQuery,
} from "../operations.generated.ts";

const pick = (data: CustomersQuery) => data.customers;

/** Everybody the company sells to. */
export function CustomerListPage() {
  return (
    <OpensWithView list="CUSTOMERS" address={listAddress}>
      <CustomerList />
    </OpensWithView>
  );
}

function CustomerList() {
  const text = useTexts(customerTexts);
  const [address, change] = useSearchParams(listAddress);
  const question = listQuestion(address);
  const filter = question.filter ?? {};
  const { error, first, reload, ...list } = usePages(CustomersDocument, question, pick);
  const [selection, select] = useListSelection(address);
  const known = first?.customers.totalCount;
  const matches = useMatchCount({
    document: CustomerMatchesDocument,
    filter,
    selection,
    known,
    pick: ({ customers }) => customers.boundedCount,
  });
  const columns = useCustomerColumns();
  const columnSet = useColumns(columns, { shown: address.columns, onChange: (shown) => change({ columns: shown }) });
  const pathTo = usePathTo();
  const go = useGo();
  const place = useListPlace();
  const failureText = useFailureText();
  const mayWrite = useMay("customer:write");
  const isDescending = address.sort.startsWith("-");
  const peek = (row: CustomerRow | undefined) => change({ peek: row?.id });
  // An empty list brings the button itself.
  const teaches = !list.isLoading && !error && list.rows.length === 0 && address.tab === "ALL" && address.search === "";

  return (
    <Page title={text.customers} width="full">
      <PageHeader
        title={text.customers}
        action={mayWrite && !teaches && <NewCustomerButton isQuiet={isPicked(selection)} />}
      />
      <ListTabs address={address} onChange={(tab) => change({ tab: tab === "ALL" ? undefined : tab })} />
      <ListToolbar
        search={<SearchField label={text.search} value={address.search} onChange={(search) => change({ search })} />}
        views={<ViewsMenu list="CUSTOMERS" address={listAddress} />}
      />
      <DataTable
        {...list}
        label={text.customers}
        columns={columns}
        {...columnSet}
        rowId={({ id }) => id}
        rowLabel={({ name }) => name}
        rowHref={({ id }) => pathTo(`customers/${id}`)}
        onOpen={({ id }) => go(`customers/${id}`)}
        onPeek={peek}
        activeId={address.peek}
        rowActions={mayWrite ? (row) => <CustomerRowActions customer={row} /> : undefined}
        sort={{ column: "name", direction: isDescending ? "descending" : "ascending" }}
        onSortChange={({ direction }) => change({ sort: direction === "descending" ? "-name" : undefined })}
        totalCount={known ?? undefined}
        matchCount={matches}
        {...(mayWrite && { selection, onSelectionChange: select })}
        bulkActions={
          <CustomerBulkActions
            {...{ selection, matches, filter }}
            isOfArchived={address.tab === "ARCHIVED"}
            onBegun={() => select(emptySelection)}
          />
        }
        empty={<EmptyCustomers address={address} onChange={change} />}
        error={
          error ? (
            <ErrorState title={text.loadFailed} reference={referenceOf(error)} onRetry={reload}>
              {failureText(error)}
            </ErrorState>
          ) : undefined
        }
        memoryKey={place}
      />
      <Peek rows={list.rows} id={address.peek} onPeek={peek} />
    </Page>
  );
}

/** Quiet while the selected customers are the one thing to act on. */
function NewCustomerButton({ isQuiet }: { isQuiet: boolean }) {
  const text = useTexts(customerTexts);
  const go = useGo();
  return (
    <Button
      variant={isQuiet ? "default" : "filled"}
      leftSection={<IconPlus size={16} stroke={1.75} />}
      onClick={() => go("customers/new")}
    >
      {text.newCustomer}
    </Button>
  );
}

interface PeekProps {
  rows: readonly CustomerRow[];
  id: string | undefined;
  onPeek: (row: CustomerRow | undefined) => void;
}

function Peek({ rows, id, onPeek }: PeekProps) {
  const at = rows.findIndex((row) => row.id === id);
  const row = rows[at];
  if (!row) return null;
  const step = (by: -1 | 1) => {
    const next = rows[at + by];
    return next && (() => onPeek(next));
  };
  return <CustomerPeek row={row} onClose={() => onPeek(undefined)} onPrevious={step(-1)} onNext={step(1)} />;
}

function ListTabs({ address, onChange }: { address: ListAddress; onChange: (tab: string) => void }) {
  const text = useTexts(customerTexts);
  const { data, previousData } = useQuery(CustomerCountsDocument, {
    variables: { filter: { search: address.search || null } },
    fetchPolicy: "cache-and-network",
  });
  const counts = (data ?? previousData)?.customerCounts ?? [];
  const labels: Record<ListAddress["tab"], string> = {
    ALL: text.ALL,
    COMPANY: text.COMPANY_MANY,
    INDIVIDUAL: text.INDIVIDUAL_MANY,
    PUBLIC_BODY: text.PUBLIC_BODY_MANY,
    FOREIGN: text.FOREIGN_MANY,
    ARCHIVED: text.ARCHIVED,
  };
  return (
    <QuickTabs
      label={text.views}
      tabs={customerTabs.map((id) => {
        const known = counts.find(({ tab }) => tab === id);
        return { id, label: labels[id], count: known?.count, isMore: known && !known.isExact };
      })}
      value={address.tab}
      onChange={onChange}
    />
  );
}
