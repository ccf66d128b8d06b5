import type { RowData } from "@tanstack/react-table";
import { useState } from "react";
import type { DataTableProps } from "./data-table.tsx";

/** The columns taken out: the caller's choice where it keeps one, else ours. */
export function useColumnSet<Row extends RowData>({
  columns,
  hiddenColumns,
  onHiddenColumnsChange,
}: DataTableProps<Row>) {
  const [own, setOwn] = useState<readonly string[]>(() =>
    columns.filter((column) => column.isHiddenAtFirst).map(({ id }) => id),
  );
  return { hidden: hiddenColumns ?? own, onChange: onHiddenColumnsChange ?? setOwn };
}
