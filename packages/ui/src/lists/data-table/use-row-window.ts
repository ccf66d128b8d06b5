import type { RowData } from "@tanstack/react-table";
import { defaultRangeExtractor, useVirtualizer, type Range } from "@tanstack/react-virtual";
import { useEffect, useImperativeHandle } from "react";
import { rememberedPlace } from "./scroll-memory.ts";
import type { TableModel } from "./use-table-model.ts";

/** Rows drawn beyond the edge of the screen, so that fast scrolling shows no holes. */
const overscan = 12;

/** Which rows are near enough to be drawn. Only what uses this is drawn again while somebody scrolls. */
export function useRowWindow<Row extends RowData>(model: TableModel<Row>, memoryKey: string | undefined) {
  const { ids, rowHeight, scroll, scrollToRow, cursor } = model;
  const virtualizer = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan,
    initialOffset: () => rememberedPlace(memoryKey).top,
    getItemKey: (index) => ids[index] ?? index,
    rangeExtractor: (range) => withRow(range, cursor.index),
  });
  useEffect(() => virtualizer.measure(), [virtualizer, rowHeight]);
  useImperativeHandle(scrollToRow, () => (index) => virtualizer.scrollToIndex(index, { align: "auto" }), [virtualizer]);
  return { items: virtualizer.getVirtualItems(), totalHeight: virtualizer.getTotalSize() };
}

/** The current row is always drawn, so that a screen reader can be pointed at it. */
function withRow(range: Range, index: number): number[] {
  const indexes = defaultRangeExtractor(range);
  if (index < 0 || index >= range.count || indexes.includes(index)) return indexes;
  return [...indexes, index].sort((a, b) => a - b);
}
