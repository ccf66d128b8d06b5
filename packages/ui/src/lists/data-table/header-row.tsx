import type { RowData } from "@tanstack/react-table";
import type { ReactNode } from "react";
import { IconArrowsSort, IconChevronDown, IconChevronUp } from "../../icons/icons.ts";
import { useTexts } from "../../language/language-provider.tsx";
import { uiTexts } from "../../ui-texts.ts";
import type { DataTableColumn, SortOrder } from "./column.ts";
import { RowCheckbox } from "./row-checkbox.tsx";
import classes from "./data-table.module.css";

interface HeaderRowProps<Row extends RowData> {
  columns: readonly DataTableColumn<Row>[];
  /** How much of what is shown is selected; undefined where rows cannot be. */
  picked: "none" | "some" | "all" | undefined;
  onPickAll: (isPicked: boolean) => void;
  sort: SortOrder | undefined;
  onSortChange: ((sort: SortOrder) => void) | undefined;
  /** The column set, at the right end. */
  menu: ReactNode;
}

/** Names the columns, sorts by them, selects everything shown. */
export function HeaderRow<Row extends RowData>({
  columns,
  picked,
  onPickAll,
  sort,
  onSortChange,
  menu,
}: HeaderRowProps<Row>) {
  const text = useTexts(uiTexts);
  return (
    <div role="row" aria-rowindex={1} className={classes.headerRow}>
      {picked !== undefined && (
        <div role="columnheader" className={classes.checkCell}>
          <RowCheckbox
            label={text.pickAllLoaded}
            isChecked={picked === "all"}
            isMixed={picked === "some"}
            onChange={onPickAll}
          />
        </div>
      )}
      {columns.map((column) => {
        const order = sort?.column === column.id ? sort.direction : undefined;
        return (
          <div
            key={column.id}
            role="columnheader"
            aria-sort={column.isSortable ? (order ?? "none") : undefined}
            className={classes.headerCell}
            data-align={column.align}
          >
            {column.isSortable && onSortChange ? (
              <SortButton
                column={column}
                order={order}
                onSortChange={onSortChange}
                label={text.sortBy({ column: column.header })}
              />
            ) : (
              column.header
            )}
          </div>
        );
      })}
      <div role="columnheader" className={classes.actionsCell}>
        {menu}
      </div>
    </div>
  );
}

interface SortButtonProps<Row extends RowData> {
  column: DataTableColumn<Row>;
  order: SortOrder["direction"] | undefined;
  onSortChange: (sort: SortOrder) => void;
  label: string;
}

function SortButton<Row extends RowData>({ column, order, onSortChange, label }: SortButtonProps<Row>) {
  const Arrow = order === undefined ? IconArrowsSort : order === "ascending" ? IconChevronUp : IconChevronDown;
  const direction = order === "ascending" ? "descending" : "ascending";
  return (
    <button
      type="button"
      className={classes.sort}
      data-sorted={order !== undefined || undefined}
      title={label}
      onClick={() => onSortChange({ column: column.id, direction })}
    >
      {column.header}
      <Arrow size={13} stroke={2} aria-hidden />
    </button>
  );
}
