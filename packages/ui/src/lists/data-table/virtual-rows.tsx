import type { RowData } from "@tanstack/react-table";
import { useTexts } from "../../language/language-provider.tsx";
import { uiTexts } from "../../ui-texts.ts";
import { DataTableRow } from "./data-table-row.tsx";
import type { DataTableProps } from "./data-table.tsx";
import { isSelected } from "./selection.ts";
import { SkeletonRow } from "./skeleton-row.tsx";
import { useNextPage } from "./use-next-page.ts";
import { useRowActs } from "./use-row-acts.ts";
import { useRowWindow } from "./use-row-window.ts";
import type { TableModel } from "./use-table-model.ts";
import classes from "./data-table.module.css";

const skeletons = { first: 12, more: 3 };

interface VirtualRowsProps<Row extends RowData> extends DataTableProps<Row> {
  model: TableModel<Row>;
}

/** The rows in sight, at their places in a body as tall as all of them. */
export function VirtualRows<Row extends RowData>(props: VirtualRowsProps<Row>) {
  const { model, selection, rowLabel, rowHref, rowActions, isLoading, hasMore, memoryKey } = props;
  const text = useTexts(uiTexts);
  const { items, totalHeight } = useRowWindow(model, memoryKey);
  useNextPage({ last: items.at(-1)?.index ?? 0, count: model.shown.length }, props);
  const { handleClick, handleToggle } = useRowActs(model);
  const bones = isLoading ? skeletons.first : hasMore ? skeletons.more : 0;
  return (
    <div role="rowgroup" className={classes.body} style={{ height: totalHeight + bones * model.rowHeight }}>
      {items.map(({ index, start }) => {
        const shown = model.shown[index];
        if (!shown) return null;
        const row = shown.original;
        return (
          <DataTableRow
            key={shown.id}
            {...{ row, id: shown.id, domId: model.rowDomId(index), columns: model.visible }}
            ariaRowIndex={index + 2}
            top={start}
            height={model.rowHeight}
            isActive={shown.id === model.activeId}
            isSelected={selection && isSelected(selection, shown.id)}
            selectLabel={`${text.pickRow}: ${rowLabel(row)}`}
            rowHref={rowHref}
            rowActions={rowActions}
            onClick={handleClick}
            onToggle={handleToggle}
          />
        );
      })}
      {Array.from({ length: bones }, (_, index) => (
        <SkeletonRow
          key={index}
          columns={model.visible}
          hasCheckbox={selection !== undefined}
          index={index}
          style={{ height: model.rowHeight, transform: `translateY(${totalHeight + index * model.rowHeight}px)` }}
        />
      ))}
    </div>
  );
}
