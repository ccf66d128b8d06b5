import type { Pen } from "./pen.ts";
import type { SetLine } from "./typesetter.ts";

/** Half the height of a capital above half the leading, in em: Inter's capitals are 0.7275 em high. */
const capitalCentre = 0.364;

export interface LinePlace {
  x: number;
  /** Top of the first line. */
  y: number;
  width: number;
  align: "left" | "right";
}

/** Draws lines below one another, each with its capitals in the middle of its leading. */
export function drawLines(pen: Pen, lines: readonly SetLine[], { x, y, width, align }: LinePlace): void {
  let top = y;
  for (const line of lines) {
    const indent = align === "right" ? width - line.width : 0;
    pen.line(line, x + indent, top + baselineOf(line));
    top += line.height;
  }
}

export function heightOf(lines: readonly SetLine[]): number {
  return lines.reduce((sum, { height }) => sum + height, 0);
}

function baselineOf(line: SetLine): number {
  const size = Math.max(0, ...line.runs.map(({ style }) => style.size));
  return line.height / 2 + size * capitalCentre;
}
