import { useQuery } from "@apollo/client/react";
import {
  DataTable,
  ErrorState,
  FilterBar,
  ListToolbar,
  Page,
  PageHeader,
  QuickTabs,
  SearchField,
  useTexts,
} from "@softmanager/ui";
import { useGo, usePathTo, useSearchParams } from "../../../app/address.ts";
import { referenceOf } from "../../../app/api/error.ts";
import { useFailureText } from "../../../app/api/use-failure-text.ts";
import { usePages } from "../../../app/api/use-pages.ts";
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
  const failureText = useFailureText();
  const peek = (row: PaymentRow | undefined) => change({ peek: row?.id });
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
      tabs={paymentTabs.map((id) => {
        const known = counts.find(({ tab }) => tab === id);
        return { id, label: text[id], count: known?.count, isMore: known && !known.isExact };
      })}
      value={address.tab}
      onChange={onChange}
    />
  );
}

interface PeekProps {
  rows: readonly PaymentRow[];
  id: string | undefined;
  onPeek: (row: PaymentRow | undefined) => void;
}

function Peek({ rows, id, onPeek }: PeekProps) {
  const at = rows.findIndex((row) => row.id === id);
  const payment = rows[at];
  if (!payment) return null;
  const step = (by: -1 | 1) => {
    const next = rows[at + by];
    return next && (() => onPeek(next));
  };
  return <PaymentPeek payment={payment} onClose={() => onPeek(undefined)} onPrevious={step(-1)} onNext={step(1)} />;
}
