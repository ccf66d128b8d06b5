import type { Strip } from "../../../press/composition.ts";
import { drawLines, heightOf } from "../../../press/lines.ts";
import type { Pen } from "../../../press/pen.ts";
import type { SetLine, Typesetter } from "../../../press/typesetter.ts";
import type { DocumentView, LineView } from "../../../view/document-view.ts";
import { colors, measure, type, type Accent } from "./look.ts";
import { tableColumns, type TableColumn } from "./table-columns.ts";

const padding = 5;
/** A description longer than this may continue on the next page. */
const linesKeptTogether = 12;
/** The head of the table and its rows, ready to be cut between pages; the head returns on each page that continues it. */
export function lineTable(view: DocumentView, typesetter: Typesetter, accent: Accent): Strip[] {
  const columns = tableColumns(view, typesetter);
  const head = headStrip(columns, accent);
  const rows = view.lines.map((line) => rowStrips(line, columns, { typesetter, head }));
  const last = rows.at(-1)?.map(keptWithNext) ?? [];
  return [head, ...rows.slice(0, -1).flat(), ...last];
}

/** The totals would look lost alone on a page, so the last row goes with them. */
function keptWithNext(strip: Strip): Strip {
  return { ...strip, staysWithNext: true };
}

function headStrip(columns: readonly TableColumn[], accent: Accent): Strip {
  const height = Math.max(...columns.map(({ heading }) => heightOf(heading)));
  const rule = { x: 0, y: height + 5, width: measure, height: 1 };
  return {
    height: rule.y + rule.height + 3,
    before: 20,
    staysWithNext: true,
    heading: null,
    paint(pen) {
      for (const { heading, x, width, align } of columns) drawLines(pen, heading, { x, y: 0, width, align });
      pen.fill(rule, accent.color);
    },
  };
}

interface RowTools {
  typesetter: Typesetter;
  head: Strip;
}

function rowStrips(
  { cells, details }: LineView,
  columns: readonly TableColumn[],
  { typesetter, head }: RowTools,
): Strip[] {
  const width = columns.find(({ key }) => key === "name")?.width ?? measure;
  const copy = [
    ...typesetter.lines(cells.name, type.strong, width),
    ...details.flatMap((detail) => typesetter.lines(detail, type.detail, width)),
  ];
  const parts = partsOf(copy);
  return parts.map((part, index) => {
    const isFirst = index === 0;
    // In the order of the columns, which is the order in which the row is read aloud.
    const set = columns.map((column) => ({
      column,
      lines: column.key === "name" ? part : isFirst ? [typesetter.line(cells[column.key], column.style)] : [],
    }));
    return rowStrip(set, { head, height: heightOf(part), isFirst, isLast: index === parts.length - 1 });
  });
}

interface SetCell {
  column: TableColumn;
  lines: readonly SetLine[];
}

interface RowPart {
  head: Strip;
  /** Of the copy alone. */
  height: number;
  isFirst: boolean;
  isLast: boolean;
}

function rowStrip(cells: readonly SetCell[], { head, height: copyHeight, isFirst, isLast }: RowPart): Strip {
  const top = isFirst ? padding : 0;
  const height = top + copyHeight + (isLast ? padding : 0);
  return {
    height,
    before: 0,
    staysWithNext: false,
    heading: head,
    paint(pen: Pen) {
      for (const { column, lines } of cells) drawLines(pen, lines, { ...column, y: top });
      if (isLast) pen.fill({ x: 0, y: height - 0.5, width: measure, height: 0.5 }, colors.hairline);
    },
  };
}

function partsOf(copy: readonly SetLine[]): SetLine[][] {
  const parts: SetLine[][] = [];
  for (let at = 0; at < copy.length; at += linesKeptTogether) parts.push(copy.slice(at, at + linesKeptTogether));
  return parts;
}
