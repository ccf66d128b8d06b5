import type { RowData } from "@tanstack/react-table";
import { memo, type CSSProperties, type MouseEvent, type ReactNode } from "react";
import { UiLink } from "../../link/ui-link.tsx";
import type { DataTableColumn } from "./column.ts";
import { RowCheckbox } from "./row-checkbox.tsx";
import classes from "./data-table.module.css";

export interface DataTableRowProps<Row extends RowData> {
  row: Row;
  id: string;
  domId: string;
  columns: readonly DataTableColumn<Row>[];
  /** 1 is the header. */
  ariaRowIndex: number;
  top: number;
  height: number;
  isActive: boolean;
  /** Undefined where rows cannot be selected. */
  isSelected: boolean | undefined;
  selectLabel: string;
  rowHref: ((row: Row) => string) | undefined;
  rowActions: ((row: Row) => ReactNode) | undefined;
  onClick: (id: string, isStretching: boolean) => void;
  onToggle: (id: string, isStretching: boolean) => void;
}

function Row<Row extends RowData>(props: DataTableRowProps<Row>) {
  const { row, id, domId, columns, ariaRowIndex, top, height, isActive, isSelected, selectLabel } = props;
  const href = props.rowHref?.(row);
  const style: CSSProperties = { height, transform: `translateY(${top}px)` };

  function handleClick(event: MouseEvent) {
    if (isOnControl(event) || hasMarkedText()) return;
    props.onClick(id, event.shiftKey);
  }

  return (
    <div
      id={domId}
      role="row"
      aria-rowindex={ariaRowIndex}
      aria-selected={isSelected}
      data-active={isActive || undefined}
      className={classes.row}
      style={style}
      // The keyboard's part is done by the grid, which alone has the focus.
      onKeyDown={undefined}
      onClick={handleClick}
    >
      {isSelected !== undefined && (
        <div role="gridcell" className={classes.checkCell}>
          <RowCheckbox
            label={selectLabel}
            isChecked={isSelected}
            isSkipped
            onChange={(_isChecked, isStretching) => props.onToggle(id, isStretching)}
          />
        </div>
      )}
      {columns.map((column, index) => (
        <div
          key={column.id}
          role="gridcell"
          className={classes.cell}
          data-align={column.align}
          data-compact={column.compact}
        >
          {index === 0 && href !== undefined ? (
            <UiLink href={href} tabIndex={-1} className={classes.link}>
              {column.cell(row)}
            </UiLink>
          ) : (
            column.cell(row)
          )}
        </div>
      ))}
      <div role="gridcell" className={classes.actionsCell}>
        {props.rowActions?.(row)}
      </div>
    </div>
  );
}

/** One row; drawn again only when something of its own has changed. */
export const DataTableRow = memo(Row) as typeof Row;

function isOnControl(event: MouseEvent): boolean {
  return event.target instanceof Element && event.target.closest("a, button, input, label, [role='menu']") !== null;
}

/** Somebody who marks text to copy it does not mean to open the row. */
function hasMarkedText(): boolean {
  return window.getSelection()?.type === "Range";
}
