import type { SetLine, TextStyle, Typesetter } from "../../../press/typesetter.ts";
import type { ColumnKey, ColumnView, DocumentView } from "../../../view/document-view.ts";
import { measure, type } from "./look.ts";

export interface TableColumn {
  key: ColumnKey;
  x: number;
  width: number;
  align: "left" | "right";
  style: TextStyle;
  heading: readonly SetLine[];
}

const gap = 13;
/** Under figures too wide for the paper the name still takes so much, and the table passes the margin. */
const narrowestName = 90;
/** A heading may break into lines, but a column is never wider for its sake than this. */
const widestHeading = 62;
const alignedLeft: readonly ColumnKey[] = ["index", "name", "unit"];
const styles: Partial<Record<ColumnKey, TextStyle>> = {
  index: type.quiet,
  unit: type.body,
  net: type.strongFigure,
};

/** Columns as wide as what stands in them; the name takes the rest. */
export function tableColumns({ columns, lines }: DocumentView, typesetter: Typesetter): TableColumn[] {
  const widths = new Map<ColumnKey, number>();
  for (const { key, label, note } of columns) {
    if (key === "name") continue;
    const style = styleOf(key);
    const cells = lines.map((line) => typesetter.line(line.cells[key], style).width);
    const words = label.split(" ").map((word) => typesetter.line(word, type.column).width);
    const headings = [typesetter.line(label, type.column).width, typesetter.line(note ?? "", type.columnNote).width];
    widths.set(key, Math.max(...cells, ...words, ...headings.map((width) => Math.min(width, widestHeading))));
  }
  const taken = [...widths.values()].reduce((sum, width) => sum + width + gap, 0);
  const rest = Math.max(narrowestName, measure - taken);
  return placed(columns, (key) => widths.get(key) ?? rest, typesetter);
}

function placed(
  columns: readonly ColumnView[],
  widthOf: (key: ColumnKey) => number,
  typesetter: Typesetter,
): TableColumn[] {
  let x = 0;
  return columns.map(({ key, label, note }) => {
    const width = widthOf(key);
    const heading = [
      ...typesetter.lines(label, type.column, width),
      ...(note ? typesetter.lines(note, type.columnNote, width) : []),
    ];
    const column = { key, x, width, heading, style: styleOf(key), align: alignOf(key) };
    x += width + gap;
    return column;
  });
}

function alignOf(key: ColumnKey): "left" | "right" {
  return alignedLeft.includes(key) ? "left" : "right";
}

function styleOf(key: ColumnKey): TextStyle {
  return styles[key] ?? type.figure;
}
