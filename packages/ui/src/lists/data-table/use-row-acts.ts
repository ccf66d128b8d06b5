import type { RowData } from "@tanstack/react-table";
import { useCallback, useEffect, useRef } from "react";
import type { TableModel } from "./use-table-model.ts";

/** What the pointer does to a row; always the same functions, so that rows at rest are not drawn again. */
export function useRowActs<Row extends RowData>(model: TableModel<Row>) {
  const latest = useRef(model);
  useEffect(() => {
    latest.current = model;
  });

  const handleClick = useCallback((id: string, isStretching: boolean) => {
    const { setActive, cursor, open } = latest.current;
    setActive(id);
    if (isStretching) cursor.stretchTo(id);
    else open?.(id);
  }, []);
  const handleToggle = useCallback((id: string, isStretching: boolean) => {
    const { setActive, cursor } = latest.current;
    setActive(id);
    if (isStretching) cursor.stretchTo(id);
    else cursor.toggle(id);
  }, []);
  return { handleClick, handleToggle };
}
