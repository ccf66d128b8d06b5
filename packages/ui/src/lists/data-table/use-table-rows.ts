import {
  columnVisibilityFeature,
  createColumnHelper,
  tableFeatures,
  useTable,
  type RowData,
} from "@tanstack/react-table";
import { useMemo } from "react";
import type { DataTableColumn } from "./column.ts";

const features = tableFeatures({ columnVisibilityFeature });

interface TableRowsSettings<Row extends RowData> {
  columns: readonly DataTableColumn<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  hiddenColumns: readonly string[];
}

/** The rows with their ids and the columns in sight; the same arrays until one of them really changes. */
export function useTableRows<Row extends RowData>({ columns, rows, rowId, hiddenColumns }: TableRowsSettings<Row>) {
  const helper = useMemo(() => createColumnHelper<typeof features, Row>(), []);
  const definitions = useMemo(
    () => columns.map(({ id, header, cell }) => helper.display({ id, header, cell: ({ row }) => cell(row.original) })),
    [columns, helper],
  );
  const data = useMemo(() => [...rows], [rows]);
  const columnVisibility = useMemo(() => Object.fromEntries(hiddenColumns.map((id) => [id, false])), [hiddenColumns]);
  const table = useTable({ features, columns: definitions, data, getRowId: rowId, state: { columnVisibility } });

  const shown = table.getRowModel().rows;
  const ids = useMemo(() => shown.map(({ id }) => id), [shown]);
  const visibleKey = table
    .getVisibleLeafColumns()
    .map(({ id }) => id)
    .join("\n");
  const visible = useMemo(() => columns.filter(({ id }) => visibleKey.split("\n").includes(id)), [columns, visibleKey]);
  return { shown, ids, visible };
}
