import { isDecimal, type ContentLine, type DocumentContent, type DueDateRule } from "@softmanager/domain";

/** A line in the editor. Its figures are what was typed, a number or not; `key` tells it from the others while it moves. */
export interface EditedLine extends ContentLine {
  readonly key: string;
}

/** A draft's content while it is written: nothing is thrown away because it is not yet right. */
export interface EditedContent extends Omit<DocumentContent, "lines"> {
  lines: readonly EditedLine[];
  /** The rule that its due date follows; null where the person wrote the date. */
  dueDateRule: DueDateRule | null;
}

let keysGiven = 0;

export function newLineKey(): string {
  keysGiven += 1;
  return `line-${keysGiven}`;
}

export function keyed(line: ContentLine): EditedLine {
  return { ...line, key: newLineKey() };
}

/** The saved content, ready to be written on. */
export function toEdited(content: DocumentContent, dueDateRule: DueDateRule | null = null): EditedContent {
  return { ...content, dueDateRule, lines: content.lines.map(keyed) };
}

/** A line nobody has begun: it is offered, but it is no part of the document. */
export function isUntouched({ name, productId, description, unitPrice }: EditedLine): boolean {
  return name.trim() === "" && productId === null && !description && ["", "0"].includes(unitPrice.trim());
}

export function touchedLines({ lines }: EditedContent): readonly EditedLine[] {
  return lines.filter((line) => !isUntouched(line));
}

/** What the document says so far, as it was typed; its n-th line is the n-th of `touchedLines`. */
export function writtenContent(edited: EditedContent): DocumentContent {
  const { dueDateRule: _rule, ...content } = edited;
  return { ...content, lines: touchedLines(edited).map(({ key: _key, ...line }) => line) };
}

/** A figure for sums: what is not yet a number counts as nothing. */
export function figure(typed: string): string {
  return isDecimal(typed) ? typed : "0";
}
