import { useQuery } from "@apollo/client/react";
import {
  DataTable,
  emptySelection,
  isPicked,
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
import { useListSelection } from "../../../app/bulk/use-list-selection.ts";
import { useMatchCount } from "../../../app/bulk/use-match-count.ts";
import { useMay } from "../../../app/company.ts";
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
import {
  ProductCountsDocument,
  ProductMatchesDocument,
  ProductsDocument,
  type ProductsQuery,
} from "../operations.generated.ts";

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
  const matches = useMatchCount({
    document: ProductMatchesDocument,
    filter,
    selection,
    known,
    pick: ({ products }) => products.boundedCount,
  });
  const columns = useProductColumns();
  const columnSet = useColumns(columns, { shown: address.columns, onChange: (shown) => change({ columns: shown }) });
  const filters = useProductFilters(address);
  const pathTo = usePathTo();
  const go = useGo();
  const place = useListPlace();
  const failureText = useFailureText();
  const mayWrite = useMay("product:write");
  const peek = (row: ProductRow | undefined) => change({ peek: row?.id });
  // An empty list brings the button itself.
  const teaches =
    !list.isLoading && !error && list.rows.length === 0 && address.tab === "IN_USE" && !isNarrowed(address);

  return (
    <Page title={text.products} width="full">
      <PageHeader title={text.products} action={!teaches && <NewProductButton isQuiet={isPicked(selection)} />} />
      <ListTabs address={address} onChange={(tab) => change({ tab: tab === "IN_USE" ? undefined : tab })} />
      <ListToolbar
        search={<SearchField label={text.search} value={address.search} onChange={(search) => change({ search })} />}
        filters={<FilterBar filters={filters} values={address} onChange={change} />}
        views={<ViewsMenu list="PRODUCTS" address={listAddress} />}
      />
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

interface PeekProps {
  rows: readonly ProductRow[];
  id: string | undefined;
  onPeek: (row: ProductRow | undefined) => void;
}

function Peek({ rows, id, onPeek }: PeekProps) {
  const at = rows.findIndex((row) => row.id === id);
  const product = rows[at];
  if (!product) return null;
  const step = (by: -1 | 1) => {
    const next = rows[at + by];
    return next && (() => onPeek(next));
  };
  return <ProductPeek product={product} onClose={() => onPeek(undefined)} onPrevious={step(-1)} onNext={step(1)} />;
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
      tabs={productTabs.map((id) => {
        const known = counts.find(({ tab }) => tab === id);
        return { id, label: text[id], count: known?.count, isMore: known && !known.isExact };
      })}
      value={address.tab}
      onChange={onChange}
    />
  );
}
