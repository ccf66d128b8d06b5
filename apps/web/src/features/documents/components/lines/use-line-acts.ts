import type { ContentLine } from "@softmanager/domain";
import { useNotify, useTexts } from "@softmanager/ui";
import { useMemo } from "react";
import { flushSync } from "react-dom";
import { lineFieldId } from "../../model/field-id.ts";
import { blankLine, withCopyOf, withLine, withLineAfter, withLineMoved, withoutLine } from "../../model/lines.ts";
import { taxationOfNewLine } from "../../model/taxation.ts";
import { useSession } from "../../model/use-session.ts";
import { linesTexts } from "./lines-texts.ts";

export type ChangeLine = (key: string, part: Partial<ContentLine>) => void;

export interface LineActs {
  change: ChangeLine;
  /** A line after the one named, or at the end; the focus goes to its name. */
  add: (afterKey?: string) => void;
  duplicate: (key: string) => void;
  /** At once, with a way back. */
  remove: (key: string) => void;
  move: (key: string, step: -1 | 1) => void;
  toggleDetails: (key: string) => void;
  /** Goes to the name of the line below. */
  focusNext: (key: string) => void;
}

/** What can be done to lines; the same functions for as long as the draft is open. */
export function useLineActs(focusField: (id: string) => void): LineActs {
  const { store, terms, panels } = useSession();
  const notify = useNotify();
  const text = useTexts(linesTexts);
  return useMemo(() => {
    const focusName = (key: string | undefined) => key !== undefined && focusField(lineFieldId(key, "name"));

    function add(afterKey?: string) {
      const draft = store.get();
      const line = blankLine(taxationOfNewLine(draft, terms.get()), draft.language);
      flushSync(() => store.change(() => withLineAfter(draft, line, afterKey)));
      focusName(line.key);
    }

    function duplicate(key: string) {
      const copied = withCopyOf(store.get(), key);
      if (!copied) return;
      flushSync(() => store.change(() => copied.draft));
      focusName(copied.copy.key);
    }

    function remove(key: string) {
      const { lines } = store.get();
      const at = lines.findIndex((line) => line.key === key);
      const line = lines[at];
      if (!line) return;
      if (lines.length === 1) add(key);
      flushSync(() => store.change((draft) => withoutLine(draft, key)));
      const rest = store.get().lines;
      focusName((rest[at] ?? rest.at(-1))?.key);
      const onUndo = () => store.change((draft) => ({ ...draft, lines: draft.lines.toSpliced(at, 0, line) }));
      if (line.name !== "") notify.undo({ message: text.removed({ name: line.name }), onUndo });
    }

    function move(key: string, step: -1 | 1) {
      const focused = document.activeElement?.id;
      flushSync(() => store.change((draft) => withLineMoved(draft, key, step)));
      if (focused) focusField(focused);
    }

    function toggleDetails(key: string) {
      const open = new Set(panels.get().lines);
      if (!open.delete(key)) open.add(key);
      panels.set({ ...panels.get(), lines: open });
    }

    function focusNext(key: string) {
      const { lines } = store.get();
      focusName(lines[lines.findIndex((line) => line.key === key) + 1]?.key);
    }

    const change: ChangeLine = (key, part) => store.change((draft) => withLine(draft, key, part));
    return { change, add, duplicate, remove, move, toggleDetails, focusNext };
  }, [store, terms, panels, notify, text, focusField]);
}
