import type { KeyboardEvent } from "react";
import { lineFieldId } from "../../model/field-id.ts";
import type { LineRowProps } from "./line-row.tsx";

export const lineCells = ["name", "unitCode", "taxRate", "quantity", "unitPrice"] as const;
export type LineCell = (typeof lineCells)[number];

type KeyedLine = Pick<LineRowProps, "line" | "isLast" | "isOpen" | "hasVat" | "acts" | "focusField">;

/** The keys of a line: on through its cells, up and down the list, and out of it. */
export function useLineKeys({ line, isLast, isOpen, hasVat, acts, focusField }: KeyedLine) {
  const onward = lineCells.filter((cell) => hasVat || cell !== "taxRate");

  /** Enter goes on to the next cell; after the last one a new line begins, with Tab too. */
  function handleCellKey(cell: LineCell) {
    return (event: KeyboardEvent) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
      const endsDocument = isLast && cell === "unitPrice" && !isOpen;
      const isOnwards = event.key === "Enter" || (event.key === "Tab" && endsDocument);
      if (event.defaultPrevented || !isPlain || !isOnwards || event.shiftKey) return;
      event.preventDefault();
      const next = onward[onward.indexOf(cell) + 1];
      if (next) focusField(lineFieldId(line.key, next));
      else if (isLast) acts.add();
      else acts.focusNext(line.key);
    };
  }

  function handleRowKey(event: KeyboardEvent) {
    const isMove = event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown");
    const isRemoval = (event.ctrlKey || event.metaKey) && event.key === "Backspace";
    if (!isMove && !isRemoval) return;
    event.preventDefault();
    event.stopPropagation();
    if (isRemoval) acts.remove(line.key);
    else acts.move(line.key, event.key === "ArrowUp" ? -1 : 1);
  }

  return { handleCellKey, handleRowKey };
}
