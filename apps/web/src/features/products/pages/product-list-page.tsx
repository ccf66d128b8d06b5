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
import { EmptyProducts, NewProductButton } from "../components/empty-products.tsx";
import { ProductBulkActions } from "../components/product-bulk-actions.tsx";
import { useProductColumns, type ProductRow } from "../components/product-columns.tsx";
import { ProductPeek } from "../components/product-peek.tsx";
import { ProductRowActions } from "../components/product-row-actions.tsx";
import { useProductFilters } from "../components/use-product-filters.ts";
import {
  filterBesideTab,
  filterOf,
  isNarrowed,
  listAddress,
  orderOf,
  productTabs,
  type ListAddress,
} from "../model/list-address.ts";
import { productTexts } from "../product-texts.ts";
import { useProductMatches } from "../model/use-product-matches.ts";
import { ProductCountsDocument, ProductsDocument, type ProductsQuery } from "../operations.generated.ts";

const pick = (data: ProductsQuery) => data.products;

/** Everything the company sells. */
export function ProductListPage() {
  return (
    <OpensWithView list="PRODUCTS" address={listAddress}>
      <ProductList />
    </OpensWithView>
  );
}

function ProductList() {
  const text = useTexts(productTexts);
  const [address, change] = useSearchParams(listAddress);
  const filter = filterOf(address);
  const variables = { filter, orderBy: orderOf(address) };
  const { error, first, reload, ...list } = usePages(ProductsDocument, variables, pick);
  const [selection, select] = useListSelection(address);
  const known = first?.products.totalCount;
  const matches = useProductMatches(known, filter, selection);
  const columns = useProductColumns();
  const columnSet = useColumns(columns, { shown: address.columns, onChange: (shown) => change({ columns: shown }) });
  const pathTo = usePathTo();
  const go = useGo();
  const place = useListPlace();
  const mayWrite = useMay("product:write");
  const peek = (row: ProductRow | undefined) => change({ peek: row?.id });
  const peeked = peekedIn(list.rows, address.peek, peek);
  // An empty list brings the button itself.
  const teaches =
    !list.isLoading && !error && list.rows.length === 0 && address.tab === "IN_USE" && !isNarrowed(address);

  return (
    <Page title={text.products} width="full">
      <PageHeader title={text.products} action={!teaches && <NewProductButton isQuiet={isPicked(selection)} />} />
      <ListTabs address={address} onChange={(tab) => change({ tab: tab === "IN_USE" ? undefined : tab })} />
      <Toolbar address={address} onChange={change} />
      <DataTable
        {...list}
        label={text.products}
        columns={columns}
        {...columnSet}
        rowId={({ id }) => id}
        rowLabel={({ name }) => name}
        rowHref={({ id }) => pathTo(`products/${id}`)}
        onOpen={({ id }) => go(`products/${id}`)}
        onPeek={peek}
        activeId={address.peek}
        rowActions={mayWrite ? (row) => <ProductRowActions product={row} /> : undefined}
        sort={{ column: "name", direction: address.sort === "-name" ? "descending" : "ascending" }}
        onSortChange={({ direction }) => change({ sort: direction === "descending" ? "-name" : undefined })}
        totalCount={known ?? undefined}
        matchCount={matches}
        {...(mayWrite && { selection, onSelectionChange: select })}
        bulkActions={
          <ProductBulkActions
            {...{ selection, matches, filter }}
            isOfArchived={address.tab === "ARCHIVED"}
            onBegun={() => select(emptySelection)}
          />
        }
        empty={<EmptyProducts address={address} onChange={change} />}
        error={error ? <LoadFailure error={error} title={text.loadFailed} onRetry={reload} /> : undefined}
        memoryKey={place}
      />
      {peeked && <ProductPeek product={peeked.row} {...peeked.panel} />}
    </Page>
  );
}

interface ToolbarProps {
  address: ListAddress;
  onChange: (next: Record<string, string | undefined>) => void;
}

function Toolbar({ address, onChange }: ToolbarProps) {
  const text = useTexts(productTexts);
  return (
    <ListToolbar
      search={<SearchField label={text.search} value={address.search} onChange={(search) => onChange({ search })} />}
      filters={<FilterBar filters={useProductFilters(address)} values={address} onChange={onChange} />}
      views={<ViewsMenu list="PRODUCTS" address={listAddress} />}
    />
  );
}

function ListTabs({ address, onChange }: { address: ListAddress; onChange: (tab: string) => void }) {
  const text = useTexts(productTexts);
  const { data, previousData } = useQuery(ProductCountsDocument, {
    variables: { filter: filterBesideTab(address) },
    fetchPolicy: "cache-and-network",
  });
  const counts = (data ?? previousData)?.productCounts ?? [];
  return (
    <QuickTabs
      label={text.views}
      tabs={countedTabs(productTabs, counts, text)}
      value={address.tab}
      onChange={onChange}
    />
  );
}
