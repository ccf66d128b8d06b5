import type { RowData } from "@tanstack/react-table";
import type { ReactNode } from "react";

export interface DataTableColumn<Row extends RowData> {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Right for figures, which then line up. */
  align?: "left" | "right";
  /** Width in rem. Columns without one share what is left, at least `minWidth` each. */
  width?: number;
  /** Rem; 8 unless told. */
  minWidth?: number;
  /** Cannot be taken out of the column set. */
  isFixed?: boolean;
  /** Out of the column set until the person adds it. */
  isHiddenAtFirst?: boolean;
  isSortable?: boolean;
  /** Where the column stands on a narrow screen, where a row has two lines; left out there without one. */
  compact?: "title" | "detail" | "amount" | "status";
}

export interface SortOrder {
  column: string;
  direction: "ascending" | "descending";
}

/** The same widths for the header, the rows and their skeletons. */
export function gridTemplate<Row extends RowData>(
  columns: readonly DataTableColumn<Row>[],
  parts: { hasCheckbox: boolean },
): string {
  const widths = columns.map(({ width, minWidth = 8 }) => (width ? `${width}rem` : `minmax(${minWidth}rem, 1fr)`));
  return [...(parts.hasCheckbox ? ["2.25rem"] : []), ...widths, "2.5rem"].join(" ");
}

/** The narrowest the columns may become, in rem: below it the list scrolls sideways, all rows as one. */
export function leastWidth<Row extends RowData>(
  columns: readonly DataTableColumn<Row>[],
  parts: { hasCheckbox: boolean },
): string {
  const widths = columns.map(({ width, minWidth = 8 }) => width ?? minWidth);
  const total = widths.reduce((sum, width) => sum + width, parts.hasCheckbox ? 4.75 : 2.5);
  return `${total}rem`;
}
