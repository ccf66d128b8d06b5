import type { TextStyle } from "../../../press/typesetter.ts";
import { readableOnWhite } from "../../colors.ts";

/** A4 in points. */
export const paper = { width: 595.28, height: 841.89 };
export const margin = 45;
export const measure = paper.width - 2 * margin;

const ink = "#15181e";
const muted = "#5b6472";

export const colors = { hairline: "#dfe3e8", wash: "#f5f6f8", watermark: "#eef0f3", onAccent: "#ffffff" };

function style(size: number, leading: number, more: Partial<TextStyle> = {}): TextStyle {
  return { size, leading, weight: "regular", color: ink, isTabular: false, tracking: 0, ...more };
}

/** The type of the page, from the loudest to the quietest. */
export const type = {
  letterhead: style(15, 19, { weight: "bold" }),
  number: style(11.5, 16, { weight: "semibold" }),
  name: style(10.2, 14.5, { weight: "semibold" }),
  body: style(8.4, 12.4),
  strong: style(8.4, 12.4, { weight: "semibold" }),
  quiet: style(8.4, 12.4, { color: muted }),
  fact: style(9, 12.5, { weight: "semibold" }),
  date: style(9, 12.5, { weight: "semibold", isTabular: true }),
  figure: style(8.4, 12.4, { isTabular: true }),
  strongFigure: style(8.4, 12.4, { isTabular: true, weight: "semibold" }),
  label: style(6.9, 10, { color: muted }),
  heading: style(6.9, 10, { weight: "semibold", color: muted, tracking: 0.35 }),
  column: style(7.1, 9.4, { weight: "semibold" }),
  columnNote: style(6.7, 9, { color: muted }),
  detail: style(7.4, 10.4, { color: muted }),
  footer: style(6.6, 9.2, { color: muted }),
  watermark: style(104, 104, { weight: "bold", color: colors.watermark, tracking: 6 }),
};

/** What takes the company's colour. */
export interface Accent {
  color: string;
  title: TextStyle;
  payable: TextStyle;
}

export function accentOf(accentColor: string): Accent {
  const color = readableOnWhite(accentColor, ink);
  return {
    color,
    title: style(23, 27, { weight: "bold", color, tracking: -0.3 }),
    payable: style(13, 17, { weight: "bold", color, isTabular: true }),
  };
}

/** White, on the band that carries the amount due. */
export const onBand = {
  label: style(9, 12, { weight: "semibold", color: colors.onAccent }),
  amounts: [15, 12.5, 10.5, 8.5].map((size) =>
    style(size, 20, { weight: "bold", color: colors.onAccent, isTabular: true }),
  ),
};
