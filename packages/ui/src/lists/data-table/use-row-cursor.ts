import { useState, type KeyboardEvent } from "react";
import { useTexts } from "../../language/language-provider.tsx";
import type { Shortcut } from "../../shortcuts/registry.ts";
import { useShortcuts } from "../../shortcuts/shortcuts-provider.tsx";
import { uiTexts } from "../../ui-texts.ts";
import { isSelected, pickedFurther, withRows, type Selection } from "./selection.ts";

interface RowCursorSettings {
  ids: readonly string[];
  activeId: string | undefined;
  onActiveChange: (id: string) => void;
  /** Rows that fit on screen: the step of Page Up and Page Down. */
  pageSize: number;
  selection: Selection | undefined;
  onSelectionChange: ((selection: Selection) => void) | undefined;
  onOpen: ((id: string) => void) | undefined;
  onPeek: ((id: string) => void) | undefined;
  /** What the list itself does with the current row. */
  rowKeys: readonly Shortcut[];
}

/** One row at a time is the current one. j and k move it, x selects it, Shift stretches the selection, Enter opens it. */
export function useRowCursor(settings: RowCursorSettings) {
  const { ids, activeId, onActiveChange, pageSize, selection, onSelectionChange, onOpen, onPeek, rowKeys } = settings;
  const text = useTexts(uiTexts);
  const [anchor, setAnchor] = useState<string>();
  const index = activeId === undefined ? -1 : ids.indexOf(activeId);

  function moveTo(next: number, isStretching = false) {
    const id = ids[Math.max(0, Math.min(next, ids.length - 1))];
    if (id === undefined) return;
    onActiveChange(id);
    if (isStretching && selection) onSelectionChange?.(withRows(selection, [activeId ?? id, id], true));
  }

  /** Puts a row in or out; the next stretch begins here. */
  function toggle(id: string) {
    if (!selection) return;
    setAnchor(id);
    onSelectionChange?.(withRows(selection, [id], !isSelected(selection, id)));
  }

  /** Selects every row between the last one toggled and this one. */
  function stretchTo(id: string) {
    if (!selection) return;
    const [from, to] = [ids.indexOf(anchor ?? activeId ?? id), ids.indexOf(id)].sort((a, b) => a - b);
    onSelectionChange?.(withRows(selection, ids.slice(from, (to ?? 0) + 1), true));
  }

  const group = text.lists;
  const isEmpty = ids.length === 0;
  const act = (run: ((id: string) => void) | undefined) => () => activeId !== undefined && run?.(activeId);
  const isOff = isEmpty || !selection;
  const pickFurther = () => selection && onSelectionChange?.(pickedFurther(selection, ids));
  const isIdle = activeId === undefined || isEmpty;
  useShortcuts([
    { keys: "j", label: text.nextRow, group, run: () => moveTo(index + 1), isOff: isEmpty },
    { keys: "k", label: text.previousRow, group, run: () => moveTo(index - 1), isOff: isEmpty },
    { keys: "enter", label: text.openRow, group, run: act(onOpen), isOff: isIdle || !onOpen },
    { keys: "space", label: text.peekRow, group, run: act(onPeek), isOff: isIdle || !onPeek },
    { keys: "x", label: text.pickRow, group, run: act(toggle), isOff: isIdle || !selection },
    { keys: "shift+x", label: text.pickRange, group, run: act(stretchTo), isOff: isIdle || !selection },
    { keys: "shift+a", label: text.pickAll, group, run: pickFurther, isOff },
    { keys: "shift+j", label: text.pickNext, group, run: () => moveTo(index + 1, true), isOff },
    { keys: "shift+k", label: text.pickPrevious, group, run: () => moveTo(index - 1, true), isOff },
    ...rowKeys.map((key) => ({ ...key, group })),
  ]);

  /** Arrows belong to the table only while it has the focus. */
  function handleKeyDown(event: KeyboardEvent) {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const targets: Record<string, number> = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      PageDown: index + pageSize,
      PageUp: index - pageSize,
      Home: 0,
      End: ids.length - 1,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    moveTo(target, event.shiftKey);
  }

  return { index, toggle, stretchTo, handleKeyDown };
}
