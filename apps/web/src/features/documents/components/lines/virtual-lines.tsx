import { defaultRangeExtractor, useVirtualizer, type Range } from "@tanstack/react-virtual";
import { useCallback, useEffect, useRef, useState, type ReactNode } from "react";
import type { EditedLine } from "../../model/edited-content.ts";
import { lineKeyOf } from "../../model/field-id.ts";
import { useSession } from "../../model/use-session.ts";
import classes from "./lines.module.css";

const rowHeight = { closed: 40, open: 190 };

interface VirtualLinesProps {
  lines: readonly EditedLine[];
  open: ReadonlySet<string>;
  drawn: (line: EditedLine, index: number) => ReactNode;
}

/** A long document: only the lines in sight exist, and the one being written, so that its focus is never lost. */
export function VirtualLines({ lines, open, drawn }: VirtualLinesProps) {
  const session = useSession();
  const list = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string>();
  const [offset, setOffset] = useState(0);
  const focusedIndex = focused === undefined ? -1 : lines.findIndex(({ key }) => key === focused);
  const rangeExtractor = useCallback(
    (range: Range) => {
      const indexes = new Set(defaultRangeExtractor(range));
      if (focusedIndex >= 0) indexes.add(focusedIndex);
      return [...indexes].sort((a, b) => a - b);
    },
    [focusedIndex],
  );
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => list.current?.closest<HTMLElement>("[data-editor-scroll]") ?? null,
    estimateSize: (index) => (open.has(lines[index]?.key ?? "") ? rowHeight.open : rowHeight.closed),
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: 10,
    scrollMargin: offset,
    rangeExtractor,
  });

  useEffect(() => setOffset(list.current?.offsetTop ?? 0), []);
  useEffect(() => {
    session.revealLine = (key) => virtualizer.scrollToIndex(lines.findIndex((line) => line.key === key));
    return () => (session.revealLine = undefined);
  }, [session, virtualizer, lines]);

  return (
    <div
      ref={list}
      className={classes.virtual}
      style={{ height: virtualizer.getTotalSize() }}
      onFocus={(event) => setFocused(lineKeyOf(event.target.id))}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const line = lines[index];
        return (
          line && (
            <div
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              className={classes.virtualRow}
              style={{ transform: `translateY(${start - offset}px)` }}
            >
              {drawn(line, index)}
            </div>
          )
        );
      })}
    </div>
  );
}
