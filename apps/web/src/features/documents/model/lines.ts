import { unitOf, type ContentLine, type Language } from "@softmanager/domain";
import { isUntouched, keyed, newLineKey, type EditedContent, type EditedLine } from "./edited-content.ts";
import type { TaxedPart } from "./taxation.ts";

/** A line to be filled in. */
export function blankLine(taxation: TaxedPart, language: Language): EditedLine {
  return keyed({
    ...taxation,
    productId: null,
    name: "",
    description: null,
    code: null,
    quantity: "1",
    unitCode: "H87",
    unitName: unitOf("H87")?.short[language] ?? "",
    unitPrice: "",
    baseQuantity: "1",
    allowances: [],
    classification: null,
  });
}

export function withLine(draft: EditedContent, key: string, part: Partial<ContentLine>): EditedContent {
  return { ...draft, lines: draft.lines.map((line) => (line.key === key ? { ...line, ...part } : line)) };
}

/** With a line after the one named, or at the end. */
export function withLineAfter(draft: EditedContent, line: EditedLine, afterKey?: string): EditedContent {
  const at = afterKey === undefined ? draft.lines.length : indexOf(draft, afterKey) + 1;
  return { ...draft, lines: draft.lines.toSpliced(at, 0, line) };
}

export function withoutLine(draft: EditedContent, key: string): EditedContent {
  return { ...draft, lines: draft.lines.filter((line) => line.key !== key) };
}

/** The same line once more, right below. */
export function withCopyOf(draft: EditedContent, key: string): { draft: EditedContent; copy: EditedLine } | undefined {
  const line = draft.lines[indexOf(draft, key)];
  if (!line || isUntouched(line)) return undefined;
  const copy = { ...line, key: newLineKey() };
  return { draft: withLineAfter(draft, copy, key), copy };
}

/** One place up (-1) or down (1); at the ends it stays. */
export function withLineMoved(draft: EditedContent, key: string, step: -1 | 1): EditedContent {
  const from = indexOf(draft, key);
  const to = from + step;
  const [line, other] = [draft.lines[from], draft.lines[to]];
  if (!line || !other) return draft;
  return { ...draft, lines: draft.lines.with(from, other).with(to, line) };
}

function indexOf({ lines }: EditedContent, key: string): number {
  return lines.findIndex((line) => line.key === key);
}
