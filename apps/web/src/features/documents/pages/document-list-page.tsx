import { useQuery } from "@apollo/client/react";
import {
  DataTable,
  emptySelection,
  isPicked,
  FilterBar,
  ListToolbar,
  Page,
  PageHeader,
  QuickTabs,
  SearchField,
  useTexts,
} from "@softmanager/ui";
import { useEffect } from "react";
import { useGo, useHere, usePathTo, useSearchParams } from "../../../app/address.ts";
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
import { DocumentBulkActions } from "../components/list/document-bulk-actions.tsx";
import { useDocumentColumns, type DocumentRow } from "../components/list/document-columns.tsx";
import { DocumentPeek } from "../components/list/document-peek.tsx";
import { DocumentRowActions } from "../components/list/document-row-actions.tsx";
import { EmptyDocuments, NewInvoiceButton } from "../components/list/empty-documents.tsx";
import { ListSums } from "../components/list/list-sums.tsx";
import { listTexts } from "../components/list/list-texts.ts";
import { useDocumentFilters } from "../components/list/use-document-filters.ts";
import { useDocumentMatches } from "../components/list/use-document-matches.ts";
import { useRowActs } from "../components/list/use-row-acts.ts";
import { useRowPayment } from "../components/list/use-row-payment.tsx";
import { rememberList } from "../model/last-list.ts";
import {
  filterBesideTab,
  filterOf,
  isNarrowed,
  listAddress,
  orderOf,
  tabs,
  type ListAddress,
} from "../model/list-address.ts";
import { DocumentCountsDocument, DocumentListDocument, type DocumentListQuery } from "../operations.generated.ts";

const pick = (data: DocumentListQuery) => data.documents;
const pageSize = 50;

/** Everything the company has written, from the first draft to what is overdue. */
export function DocumentListPage() {
  return (
    <OpensWithView list="DOCUMENTS" address={listAddress}>
      <DocumentList />
    </OpensWithView>
  );
}

function DocumentList() {
  const text = useTexts(listTexts);
  const [address, change] = useSearchParams(listAddress);
  const filter = filterOf(address);
  const variables = { first: pageSize, filter, orderBy: orderOf(address) };
  const { error, first, reload, ...list } = usePages(DocumentListDocument, variables, pick);
  const [selection, setSelection] = useListSelection(address);
  const matches = useDocumentMatches(first, filter, selection);
  const columns = useDocumentColumns();
  const columnSet = useColumns(columns, { shown: address.columns, onChange: (shown) => change({ columns: shown }) });
  const letGo = () => setSelection(emptySelection);
  const acts = useRowActs(reload);
  const { dialog, ...payments } = useRowPayment(reload);
  const mayWrite = useMay("document:write");
  const opening = useOpening();
  const place = useListPlace();
  const peeked = peekedIn(list.rows, address.peek, (row) => change({ peek: row?.id }));

  // An empty list brings the button itself.
  const teaches =
    !list.isLoading &&
    !error &&
    list.rows.length === 0 &&
    ["ALL", "DRAFTS"].includes(address.tab) &&
    !isNarrowed(address);

  return (
    <Page title={text.documents} width="full">
      <PageHeader title={text.documents} action={!teaches && <NewInvoiceButton isQuiet={isPicked(selection)} />} />
      <ListTabs
        address={address}
        onChange={(tab) => change({ tab: tab === "ALL" ? undefined : tab, state: undefined, payment: undefined })}
      />
      <Toolbar address={address} onChange={change} />
      <DataTable
        {...list}
        label={text.documents}
        columns={columns}
        {...columnSet}
        rowId={({ id }) => id}
        rowLabel={({ number, buyerName }) => number ?? buyerName}
        {...opening}
        onPeek={({ id }) => change({ peek: id })}
        activeId={peeked?.row.id}
        rowKeys={[{ keys: "p", label: text.recordPayment, run: payments.pay, isFor: payments.isOwed }]}
        rowActions={mayWrite ? (row) => <DocumentRowActions {...{ row, acts, payments }} /> : undefined}
        selection={selection}
        onSelectionChange={setSelection}
        bulkActions={<DocumentBulkActions {...{ selection, matches, filter, rows: list.rows }} onBegun={letGo} />}
        totalCount={first?.documents.totalCount ?? undefined}
        matchCount={matches}
        sort={{ column: "date", direction: address.sort === "date" ? "ascending" : "descending" }}
        onSortChange={({ direction }) => change({ sort: direction === "ascending" ? "date" : undefined })}
        empty={<EmptyDocuments address={address} onChange={change} />}
        error={error ? <LoadFailure error={error} title={text.loadFailed} onRetry={reload} /> : undefined}
        footer={<ListSums {...{ selection, filter }} rows={list.rows} />}
        memoryKey={place}
      />
      {peeked && <DocumentPeek row={peeked.row} {...peeked.panel} payments={payments} />}
      {dialog}
    </Page>
  );
}

/** The way from a row to its document; the way back leads to the list as it stands. */
function useOpening() {
  const pathTo = usePathTo();
  const go = useGo();
  const here = useHere();
  useEffect(() => rememberList(here), [here]);
  return {
    rowHref: (row: DocumentRow) => pathTo(addressOf(row)),
    onOpen: (row: DocumentRow) => go(addressOf(row)),
  };
}

/** A draft opens where it is written. */
function addressOf({ id, state }: DocumentRow): string {
  return state === "DRAFT" ? `documents/${id}/edit` : `documents/${id}`;
}

interface ToolbarProps {
  address: ListAddress;
  onChange: (next: Record<string, string | undefined>) => void;
}

function Toolbar({ address, onChange }: ToolbarProps) {
  const text = useTexts(listTexts);
  return (
    <ListToolbar
      search={
        <SearchField
          label={text.search}
          placeholder={text.searchBy}
          value={address.search}
          onChange={(search) => onChange({ search: search || undefined })}
        />
      }
      filters={<FilterBar filters={useDocumentFilters(address)} values={address} onChange={onChange} />}
      views={<ViewsMenu list="DOCUMENTS" address={listAddress} />}
    />
  );
}

function ListTabs({ address, onChange }: { address: ListAddress; onChange: (tab: string) => void }) {
  const text = useTexts(listTexts);
  const { data, previousData } = useQuery(DocumentCountsDocument, {
    variables: { filter: filterBesideTab(address) },
    fetchPolicy: "cache-and-network",
  });
  const counts = (data ?? previousData)?.documentCounts ?? [];
  return (
    <QuickTabs
      label={text.views}
      tabs={countedTabs(tabs, counts, text).map((tab) => ({ ...tab, isUrgent: tab.id === "OVERDUE" }))}
      value={address.tab}
      onChange={onChange}
    />
  );
}
