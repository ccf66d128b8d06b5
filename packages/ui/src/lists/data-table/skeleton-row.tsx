import type { RowData } from "@tanstack/react-table";
import type { CSSProperties } from "react";
import type { DataTableColumn } from "./column.ts";
import classes from "./data-table.module.css";

interface SkeletonRowProps<Row extends RowData> {
  columns: readonly DataTableColumn<Row>[];
  hasCheckbox: boolean;
  index: number;
  style: CSSProperties;
}

/** The shape of a row on its way; nothing moves when it arrives. */
export function SkeletonRow<Row extends RowData>({ columns, hasCheckbox, index, style }: SkeletonRowProps<Row>) {
  return (
    <div className={classes.row} data-skeleton style={style} aria-hidden>
      {hasCheckbox && <div className={classes.checkCell} />}
      {columns.map(({ id, align, compact }, column) => (
        <div key={id} className={classes.cell} data-align={align} data-compact={compact}>
          <span className={classes.bone} style={{ width: `${boneWidth(index, column)}%` }} />
        </div>
      ))}
      <div className={classes.actionsCell} />
    </div>
  );
}

/** Uneven like words, but the same at every drawing. */
function boneWidth(index: number, column: number): number {
  return 38 + ((index * 17 + column * 29) % 42);
}
