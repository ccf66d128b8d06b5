import type { RowData } from "@tanstack/react-table";
import { useRef, type CSSProperties, type ReactNode } from "react";
import type { DataTableColumn, SortOrder } from "./column.ts";
import { gridTemplate, leastWidth } from "./column.ts";
import { ColumnMenu } from "./column-menu.tsx";
import { HeaderRow } from "./header-row.tsx";
import { withRows, type Selection } from "./selection.ts";
import type { MatchCount } from "./selection-bar.tsx";
import { TableFooter } from "./table-footer.tsx";
import { useColumnSet } from "./use-column-set.ts";
import { useTableModel } from "./use-table-model.ts";
import { VirtualRows } from "./virtual-rows.tsx";
import classes from "./data-table.module.css";

export interface RowKey<Row extends RowData> {
  /** "p". */
  keys: string;
  label: string;
  run: (row: Row) => void;
  /** Rows of which it makes sense; all, unless given. */
  isFor?: (row: Row) => boolean;
}

export interface DataTableProps<Row extends RowData> {
  /** Names the table aloud: "Facturi". */
  label: string;
  columns: readonly DataTableColumn<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  /** What a row is called when it is selected: its number or name. */
  rowLabel: (row: Row) => string;
  /** The row's own address; makes its first cell a link. */
  rowHref?: (row: Row) => string;
  /** Enter, and a click where there is no `onPeek`. */
  onOpen?: (row: Row) => void;
  /** A click, and Space: shows the row beside the list. */
  onPeek?: (row: Row) => void;
  /** Keys of the list's own that act on the row under the cursor. */
  rowKeys?: readonly RowKey<Row>[];
  /** Quiet buttons at the end of a row. */
  rowActions?: (row: Row) => ReactNode;
  /** The row under the cursor; kept by the table unless given. */
  activeId?: string | undefined;
  onActiveChange?: (id: string) => void;
  /** Gives every row a checkbox. */
  selection?: Selection;
  onSelectionChange?: (selection: Selection) => void;
  /** How many rows match on the server, where known: offers to select all of them. */
  totalCount?: number | undefined;
  /** How many match, where `totalCount` does not tell; asked for once all are selected. */
  matchCount?: MatchCount | undefined;
  /** What can be done with the selected rows, at the foot. */
  bulkActions?: ReactNode;
  sort?: SortOrder;
  onSortChange?: (sort: SortOrder) => void;
  /** Columns taken out of the set; kept by the table unless given. */
  hiddenColumns?: readonly string[];
  onHiddenColumnsChange?: (hidden: readonly string[]) => void;
  /** The first page is on its way: skeletons in the shape of rows. */
  isLoading?: boolean;
  /** More pages follow; the next is asked for before the end comes into sight. */
  hasMore?: boolean;
  onLoadMore?: () => void;
  isLoadingMore?: boolean;
  /** The next page failed: says so at the foot, with a way to try again. */
  hasLoadMoreFailed?: boolean;
  /** Shown instead of rows when there are none. */
  empty: ReactNode;
  /** Shown instead of rows when the first page failed: an ErrorState. */
  error?: ReactNode;
  /** Sums, one per currency, at the foot. */
  footer?: ReactNode;
  /** Under this name the table remembers its scroll position and row while the tab lives; use the list's address. */
  memoryKey?: string;
}

/**
 * A list of any length: only what is on screen is drawn, pages are fetched on the way down, everything works from the
 * keyboard. On narrow screens each row has two lines. Put it in a `Page width="full"`, whose height it fills.
 */
export function DataTable<Row extends RowData>(props: DataTableProps<Row>) {
  // Another list begins at its own place, not where the last one was left.
  return <Table key={props.memoryKey} {...props} />;
}

function Table<Row extends RowData>(props: DataTableProps<Row>) {
  const { label, columns, rows, selection, onSelectionChange, empty, error, isLoading = false } = props;
  const scroll = useRef<HTMLDivElement>(null);
  const set = useColumnSet(props);
  const model = useTableModel({ ...props, hiddenColumns: set.hidden }, scroll);
  const { visible, isCompact, ids, picked, cursor } = model;
  const hasCheckbox = selection !== undefined;
  const isEmpty = !isLoading && rows.length === 0;
  const style = {
    "--columns": gridTemplate(visible, { hasCheckbox }),
    "--least-width": leastWidth(visible, { hasCheckbox }),
  } as CSSProperties;

  if (error || isEmpty) return <div className={classes.table}>{error || empty}</div>;
  return (
    <div
      className={classes.table}
      style={style}
      data-compact={isCompact || undefined}
      data-selectable={hasCheckbox || undefined}
    >
      <div
        ref={scroll}
        className={classes.scroll}
        role="grid"
        tabIndex={0}
        aria-label={label}
        aria-busy={isLoading}
        aria-rowcount={props.hasMore && props.totalCount === undefined ? -1 : (props.totalCount ?? rows.length) + 1}
        aria-multiselectable={hasCheckbox || undefined}
        aria-activedescendant={model.activeDomId}
        onKeyDown={cursor.handleKeyDown}
      >
        <div role="rowgroup" className={classes.headerGroup}>
          <HeaderRow
            columns={visible}
            picked={picked}
            onPickAll={(isPicked) => selection && onSelectionChange?.(withRows(selection, ids, isPicked))}
            sort={props.sort}
            onSortChange={props.onSortChange}
            menu={<ColumnMenu columns={columns} hidden={set.hidden} onChange={set.onChange} />}
          />
        </div>
        <VirtualRows {...props} model={model} />
      </div>
      <TableFooter {...props} />
    </div>
  );
}
