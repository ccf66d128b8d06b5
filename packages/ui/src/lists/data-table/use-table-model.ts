import { useMediaQuery } from "@mantine/hooks";
import type { RowData } from "@tanstack/react-table";
import { useId, useLayoutEffect, useRef, useState, type RefObject } from "react";
import type { Shortcut } from "../../shortcuts/registry.ts";
import type { DataTableProps } from "./data-table.tsx";
import { rememberedPlace, rememberPlace } from "./scroll-memory.ts";
import { isSelected, type Selection } from "./selection.ts";
import { useRowCursor } from "./use-row-cursor.ts";
import { useTableRows } from "./use-table-rows.ts";

/** Pixels: two lines on narrow screens, room for a finger on touch screens. */
const rowHeights = { compact: 60, touched: 44, usual: 36 };

/** Brings a row into sight, moving as little as possible. */
export type ScrollToRow = (index: number) => void;

interface TableModelSettings<Row extends RowData> extends DataTableProps<Row> {
  hiddenColumns: readonly string[];
}

/** What the table shows: its visible columns, the rows in sight, the one under the cursor. */
export function useTableModel<Row extends RowData>(
  props: TableModelSettings<Row>,
  scroll: RefObject<HTMLDivElement | null>,
) {
  const { selection, onSelectionChange, onOpen, onPeek, memoryKey } = props;
  const domId = useId();
  const { isCompact, rowHeight } = useRowHeight();
  const { shown, ids, visible } = useTableRows(props);
  const [ownActive, setOwnActive] = useState(() => rememberedPlace(memoryKey).activeId);
  const activeId = props.activeId ?? ownActive;
  const scrollToRow = useRef<ScrollToRow>(() => undefined);
  // Before the table leaves the page: afterwards its scroll position reads zero.
  useLayoutEffect(() => {
    const element = scroll.current;
    return () => rememberPlace(memoryKey, { top: element?.scrollTop ?? 0, activeId });
  });

  function setActive(id: string) {
    setOwnActive(id);
    props.onActiveChange?.(id);
    scrollToRow.current(ids.indexOf(id));
  }

  const pageSize = Math.max(1, Math.floor((scroll.current?.clientHeight ?? 0) / rowHeight) - 1);
  const told = (tell: ((row: Row) => void) | undefined) =>
    tell && ((id: string) => tellRow(tell, shown[ids.indexOf(id)]));
  const acts = { onOpen: told(onOpen), onPeek: told(onPeek) };
  const cursor = useRowCursor({
    ids,
    activeId,
    pageSize,
    selection,
    onSelectionChange,
    onActiveChange: setActive,
    rowKeys: keysOf(props.rowKeys, shown[activeId === undefined ? -1 : ids.indexOf(activeId)]?.original),
    ...acts,
  });
  return {
    shown,
    ids,
    visible,
    isCompact,
    rowHeight,
    cursor,
    activeId,
    setActive,
    scroll,
    scrollToRow,
    rowDomId: (index: number) => `${domId}-${index}`,
    activeDomId: cursor.index >= 0 ? `${domId}-${cursor.index}` : undefined,
    open: told(onPeek ?? onOpen),
    picked: pickedShare(ids, selection),
  };
}

export type TableModel<Row extends RowData> = ReturnType<typeof useTableModel<Row>>;

function tellRow<Row>(tell: (row: Row) => void, shown: { original: Row } | undefined): void {
  if (shown) tell(shown.original);
}

function keysOf<Row extends RowData>(rowKeys: DataTableProps<Row>["rowKeys"], row: Row | undefined): Shortcut[] {
  return (rowKeys ?? []).map(({ keys, label, run, isFor }) => ({
    keys,
    label,
    run: () => row !== undefined && run(row),
    isOff: row === undefined || isFor?.(row) === false,
  }));
}

function useRowHeight() {
  const isCompact = useMediaQuery("(max-width: 40em)", false, { getInitialValueInEffect: false });
  const isTouched = useMediaQuery("(pointer: coarse)", false, { getInitialValueInEffect: false });
  return { isCompact, rowHeight: isCompact ? rowHeights.compact : isTouched ? rowHeights.touched : rowHeights.usual };
}

function pickedShare(ids: readonly string[], selection: Selection | undefined): "none" | "some" | "all" | undefined {
  if (!selection) return undefined;
  if (selection.scope === "some" && selection.ids.size === 0) return "none";
  const count = ids.filter((id) => isSelected(selection, id)).length;
  if (count === 0) return "none";
  return count === ids.length ? "all" : "some";
}
