import { useQuery } from "@apollo/client/react";
import { DataTable, FilterBar, ListToolbar, Page, PageHeader, QuickTabs, SearchField, useTexts } from "@softmanager/ui";
import { useGo, usePathTo, useSearchParams } from "../../../app/address.ts";
import { LoadFailure } from "../../../app/api/load-failure.tsx";
import { usePages } from "../../../app/api/use-pages.ts";
import { countedTabs } from "../../../app/records/counted-tabs.ts";
import { peekedIn } from "../../../app/records/peeked.ts";
import { OpensWithView } from "../../../app/views/opens-with-view.tsx";
import { useColumns } from "../../../app/views/use-columns.ts";
import { useListPlace } from "../../../app/views/use-list-place.ts";
import { ViewsMenu } from "../../../app/views/views-menu.tsx";
import { EmptyPayments, NewPaymentButton } from "../components/empty-payments.tsx";
import { usePaymentColumns } from "../components/payment-columns.tsx";
import { PaymentPeek } from "../components/payment-peek.tsx";
import { usePaymentFilters } from "../components/use-payment-filters.ts";
import {
  filterBesideTab,
  filterOf,
  isNarrowed,
  listAddress,
  orderOf,
  paymentTabs,
  type ListAddress,
} from "../model/list-address.ts";
import type { PaymentRow } from "../model/live.ts";
import { PaymentCountsDocument, PaymentsDocument, type PaymentsQuery } from "../operations.generated.ts";
import { paymentListTexts } from "../payment-texts.ts";

const pick = (data: PaymentsQuery) => data.payments;

/** Everything customers paid, newest first. */
export function PaymentListPage() {
  return (
    <OpensWithView list="PAYMENTS" address={listAddress}>
      <PaymentList />
    </OpensWithView>
  );
}

function PaymentList() {
  const text = useTexts(paymentListTexts);
  const [address, change] = useSearchParams(listAddress);
  const variables = { filter: filterOf(address), orderBy: orderOf(address) };
  const { error, first, reload, ...list } = usePages(PaymentsDocument, variables, pick);
  const columns = usePaymentColumns({ isAboutCredit: address.tab === "CREDIT" });
  const columnSet = useColumns(columns, { shown: address.columns, onChange: (shown) => change({ columns: shown }) });
  const pathTo = usePathTo();
  const go = useGo();
  const place = useListPlace();
  const peek = (row: PaymentRow | undefined) => change({ peek: row?.id });
  const peeked = peekedIn(list.rows, address.peek, peek);
  // An empty list brings the button itself.
  const teaches = !list.isLoading && !error && list.rows.length === 0 && address.tab === "ALL" && !isNarrowed(address);

  return (
    <Page title={text.payments} width="full">
      <PageHeader title={text.payments} action={!teaches && <NewPaymentButton customerId={address.customer} />} />
      <ListTabs address={address} onChange={(tab) => change({ tab: tab === "ALL" ? undefined : tab })} />
      <Toolbar address={address} onChange={change} />
      <DataTable
        {...list}
        label={text.payments}
        columns={columns}
        {...columnSet}
        rowId={({ id }) => id}
        rowLabel={({ customer, receivedOn }) => customer?.name ?? receivedOn}
        rowHref={({ id }) => pathTo(`payments/${id}`)}
        onOpen={({ id }) => go(`payments/${id}`)}
        onPeek={peek}
        activeId={address.peek}
        sort={{ column: "date", direction: address.sort === "date" ? "ascending" : "descending" }}
        onSortChange={({ direction }) => change({ sort: direction === "ascending" ? "date" : undefined })}
        totalCount={first?.payments.totalCount ?? undefined}
        empty={<EmptyPayments address={address} onChange={change} />}
        error={error ? <LoadFailure error={error} title={text.loadFailed} onRetry={reload} /> : undefined}
        memoryKey={place}
      />
      {peeked && <PaymentPeek payment={peeked.row} {...peeked.panel} />}
    </Page>
  );
}

interface ToolbarProps {
  address: ListAddress;
  onChange: (next: Record<string, string | undefined>) => void;
}

function Toolbar({ address, onChange }: ToolbarProps) {
  const text = useTexts(paymentListTexts);
  return (
    <ListToolbar
      search={
        <SearchField
          label={text.search}
          value={address.search}
          onChange={(search) => onChange({ search: search || undefined })}
        />
      }
      filters={<FilterBar filters={usePaymentFilters(address)} values={address} onChange={onChange} />}
      views={<ViewsMenu list="PAYMENTS" address={listAddress} />}
    />
  );
}

function ListTabs({ address, onChange }: { address: ListAddress; onChange: (tab: string) => void }) {
  const text = useTexts(paymentListTexts);
  const { data, previousData } = useQuery(PaymentCountsDocument, {
    variables: { filter: filterBesideTab(address) },
    fetchPolicy: "cache-and-network",
  });
  const counts = (data ?? previousData)?.paymentCounts ?? [];
  return (
    <QuickTabs
      label={text.views}
      tabs={countedTabs(paymentTabs, counts, text)}
      value={address.tab}
      onChange={onChange}
    />
  );
}
