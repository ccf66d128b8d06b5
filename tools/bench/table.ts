/** One row of the table: what was measured, beside what, and how far it should get. */
export interface Figure {
  work: string;
  measured: number;
  unit: "ms" | "/s" | "kB" | "points";
  /** What it is compared with in the same run; without it the measured value itself is judged. */
  reference?: { name: string; measured: number };
  /** Must hold, and what we are after. A figure without them is told for information. */
  floor?: number;
  goal?: number;
  /** Whether more or less of what is judged is better. */
  better: "more" | "less";
}

/** A measure that did not come to figures, and why. */
export interface Missing {
  work: string;
  because: string;
}

export type Row = Figure | Missing;

export type Verdict = "goal" | "floor" | "MISSED" | "";

/** What is judged: how the measured value stands to its reference, or the value itself. */
export function judged({ measured, reference }: Figure): number {
  return reference ? measured / reference.measured : measured;
}

export function verdictOf(figure: Figure): Verdict {
  const { floor, goal, better } = figure;
  const value = judged(figure);
  const reaches = (limit: number) => (better === "more" ? value >= limit : value <= limit);
  if (goal !== undefined && reaches(goal)) return "goal";
  if (floor === undefined) return "";
  return reaches(floor) ? "floor" : "MISSED";
}

const headings = ["work", "measured", "reference", "", "ratio", "floor", "goal", "verdict"];

/** The table as it is printed, columns in line. */
export function table(rows: readonly Row[]): string {
  const cells = [headings, ...rows.map((row) => ("because" in row ? [row.work, row.because] : cellsOf(row)))];
  const widths = headings.map((_, column) =>
    Math.max(...cells.filter(({ length }) => length > 2).map((row) => row[column]?.length ?? 0)),
  );
  const printed = cells.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "));
  const [first = "", ...others] = printed.map((line) => line.trimEnd());
  return [first, "-".repeat(Math.max(...printed.map(({ length }) => length))), ...others].join("\n");
}

function cellsOf(figure: Figure): string[] {
  const { work, measured, unit, reference, better } = figure;
  const sign = better === "more" ? "≥" : "≤";
  const limit = (value?: number) => (value === undefined ? "" : `${sign} ${value}`);
  return [
    work,
    `${rounded(measured)} ${unit}`,
    reference?.name ?? "",
    reference ? `${rounded(reference.measured)} ${unit}` : "",
    reference ? judged(figure).toFixed(2) : "",
    limit(figure.floor),
    limit(figure.goal),
    verdictOf(figure),
  ];
}

/** Three digits that count. */
function rounded(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
