import type { Composition } from "../../../press/composition.ts";
import { drawLines, heightOf } from "../../../press/lines.ts";
import type { Pen } from "../../../press/pen.ts";
import type { SetLine, Typesetter } from "../../../press/typesetter.ts";
import type { DocumentView } from "../../../view/document-view.ts";
import { colors, margin, measure, paper, type, type Accent } from "./look.ts";

const footerWidth = measure - 70;
const footerBottom = paper.height - 26;
const runningTop = 26;
/** 34 degrees. */
const slope = { cosine: 0.829, sine: 0.5592 };

export interface Furniture extends Pick<Composition, "under" | "over"> {
  /** Where the footer begins. */
  footerTop: number;
}

/** What stands on every page: the stroke of colour, the footer with the page number, the watermark, the running head. */
export function furnitureOf(view: DocumentView, typesetter: Typesetter, accent: Accent): Furniture {
  const footer = view.footer.lines.flatMap((line) => typesetter.lines(line, type.footer, footerWidth));
  const footerTop = footerBottom - heightOf(footer) - 7;
  const watermark = view.watermark ? typesetter.line(view.watermark, type.watermark) : null;
  return {
    footerTop,
    under(pen, { page }) {
      if (watermark) drawWatermark(pen, watermark);
      pen.fill({ x: 0, y: 0, width: paper.width, height: page === 1 ? 6 : 3 }, accent.color);
      if (view.copyNote) drawCopyNote(pen, typesetter.line(view.copyNote, type.footer));
      if (page > 1) drawRunningHead(pen, view, typesetter);
    },
    over(pen, { page, pages }) {
      pen.fill({ x: margin, y: footerTop, width: measure, height: 0.5 }, colors.hairline);
      drawLines(pen, footer, { x: margin, y: footerTop + 7, width: footerWidth, align: "left" });
      const number = typesetter.line(`${view.footer.pageLabel} ${page} / ${pages}`, type.footer);
      drawLines(pen, [number], { x: margin, y: footerTop + 7, width: measure, align: "right" });
    },
  };
}

function drawRunningHead(pen: Pen, { seller, title, number }: DocumentView, typesetter: Typesetter): void {
  const [name] = typesetter.lines(seller.name, type.label, measure * 0.6);
  const what = typesetter.line([title, number].filter(Boolean).join(" "), type.label);
  if (name) drawLines(pen, [name], { x: margin, y: runningTop, width: measure, align: "left" });
  drawLines(pen, [what], { x: margin, y: runningTop, width: measure, align: "right" });
}

function drawCopyNote(pen: Pen, note: SetLine): void {
  drawLines(pen, [note], { x: margin, y: 13, width: measure, align: "right" });
}

function drawWatermark(pen: Pen, mark: SetLine): void {
  const half = mark.width / 2;
  // The letters stand above their baseline, so the middle of the word is a little right of and below the paper's.
  pen.line(mark, paper.width / 2 - half * slope.cosine + 21, paper.height / 2 + half * slope.sine + 31, slope);
}
