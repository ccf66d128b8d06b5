import { useMemo, type ReactNode } from "react";
import type { EditedLine } from "../../model/edited-content.ts";
import { useDraft, useSession, useWatched } from "../../model/use-session.ts";
import { LineRow } from "./line-row.tsx";
import type { LineActs } from "./use-line-acts.ts";
import { VirtualLines } from "./virtual-lines.tsx";

/** Beyond this many lines only those in sight are drawn. */
const drawnAtOnce = 100;
/** Beyond this many lines their lists of choices wait until they are asked for. */
const drawnInFull = 30;

interface LineRowsProps {
  acts: LineActs;
  focusField: (id: string) => void;
  isLocked: boolean;
  priceMode: "NET" | "GROSS";
  hasVat: boolean;
}

export function LineRows({ acts, focusField, isLocked, priceMode, hasVat }: LineRowsProps) {
  const session = useSession();
  const lines = useDraft((draft) => draft.lines);
  const open = useWatched(session.panels, (panels) => panels.lines);
  const problems = useProblemsByLine();

  const drawn = (line: EditedLine, index: number): ReactNode => (
    <LineRow
      key={line.key}
      {...{ line, priceMode, hasVat, isLocked, acts, focusField }}
      number={index + 1}
      isFirst={index === 0}
      isLast={index === lines.length - 1}
      isLean={lines.length > drawnInFull}
      isOpen={open.has(line.key)}
      problems={problems.get(line.key) ?? ""}
    />
  );

  if (lines.length > drawnAtOnce) return <VirtualLines lines={lines} open={open} drawn={drawn} />;
  return <div>{lines.map(drawn)}</div>;
}

/** The problems of each line as text, so that a line whose problems are the same is not drawn again. */
function useProblemsByLine(): ReadonlyMap<string, string> {
  const problems = useWatched(useSession().judgement.problems, (all) => all);
  return useMemo(() => {
    const byLine = new Map<string, string>();
    for (const [id, message] of problems) {
      const [, key, field] = /^draft-(line-\d+)-(.+)$/.exec(id) ?? [];
      if (!key || !field) continue;
      const row = `${fieldName(field)}=${message}`;
      byLine.set(key, byLine.has(key) ? `${byLine.get(key)}\n${row}` : row);
    }
    return byLine;
  }, [problems]);
}

/** "allowances-0-percent" in an id is `allowances.0.percent` in the line. */
function fieldName(field: string): string {
  return field.replaceAll("-", ".");
}
