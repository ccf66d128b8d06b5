import { useQuery } from "@apollo/client/react";
import {
  DataTable,
  emptySelection,
  isPicked,
  ListToolbar,
  Page,
  PageHeader,
  QuickTabs,
  SearchField,
  useTexts,
} from "@softmanager/ui";
import { useGo, usePathTo, useSearchParams } from "../../../app/address.ts";
import { LoadFailure } from "../../../app/api/load-failure.tsx";
import { usePages } from "../../../app/api/use-pages.ts";
import { useListSelection } from "../../../app/bulk/use-list-selection.ts";
import { useMay } from "../../../app/company.ts";
import { countedTabs } from "../../../app/records/counted-tabs.ts";
import { peekedIn } from "../../../app/records/peeked.ts";
import { OpensWithView } from "../../../app/views/opens-with-view.tsx";
import { useColumns } from "../../../app/views/use-columns.ts";
import { useListPlace } from "../../../app/views/use-list-place.ts";
import { ViewsMenu } from "../../../app/views/views-menu.tsx";
import { CustomerBulkActions } from "../components/customer-bulk-actions.tsx";
import { useCustomerColumns, type CustomerRow } from "../components/customer-columns.tsx";
import { CustomerPeek } from "../components/customer-peek.tsx";
import { CustomerRowActions } from "../components/customer-row-actions.tsx";
import { EmptyCustomers, NewCustomerButton } from "../components/empty-customers.tsx";
import { customerTexts } from "../customer-texts.ts";
import { customerTabs, listAddress, listQuestion, type ListAddress } from "../model/list-address.ts";
import { useCustomerMatches } from "../model/use-customer-matches.ts";
import { CustomerCountsDocument, CustomersDocument, type CustomersQuery } from "../operations.generated.ts";

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
  const matches = useCustomerMatches(known, filter, selection);
  const columns = useCustomerColumns();
  const columnSet = useColumns(columns, { shown: address.columns, onChange: (shown) => change({ columns: shown }) });
  const pathTo = usePathTo();
  const go = useGo();
  const place = useListPlace();
  const mayWrite = useMay("customer:write");
  const peek = (row: CustomerRow | undefined) => change({ peek: row?.id });
  const peeked = peekedIn(list.rows, address.peek, peek);
  // An empty list brings the button itself.
  const teaches = !list.isLoading && !error && list.rows.length === 0 && address.tab === "ALL" && address.search === "";

  return (
    <Page title={text.customers} width="full">
      <PageHeader title={text.customers} action={!teaches && <NewCustomerButton isQuiet={isPicked(selection)} />} />
      <ListTabs address={address} onChange={(tab) => change({ tab: tab === "ALL" ? undefined : tab })} />
      <Toolbar address={address} onChange={change} />
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
        sort={{ column: "name", direction: address.sort.startsWith("-") ? "descending" : "ascending" }}
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
        error={error ? <LoadFailure error={error} title={text.loadFailed} onRetry={reload} /> : undefined}
        memoryKey={place}
      />
      {peeked && <CustomerPeek row={peeked.row} {...peeked.panel} />}
    </Page>
  );
}

interface ToolbarProps {
  address: ListAddress;
  onChange: (next: Record<string, string | undefined>) => void;
}

function Toolbar({ address, onChange }: ToolbarProps) {
  const text = useTexts(customerTexts);
  return (
    <ListToolbar
      search={<SearchField label={text.search} value={address.search} onChange={(search) => onChange({ search })} />}
      views={<ViewsMenu list="CUSTOMERS" address={listAddress} />}
    />
  );
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
      tabs={countedTabs(customerTabs, counts, labels)}
      value={address.tab}
      onChange={onChange}
    />
  );
}
