/// <reference path="./pdfkit.d.ts" />
import type { EmbeddedFont } from "pdfkit";
import type { Shaped } from "../fonts/face.ts";
import type { Paper } from "./paper.ts";
import type { Picture } from "./picture.ts";
import type { PlacedRun, SetLine, TextStyle } from "./typesetter.ts";

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Cosine and sine of the angle by which text climbs; constants, because engines may differ in the last digit of `Math.sin`. */
export interface Slope {
  cosine: number;
  sine: number;
}
const level: Slope = { cosine: 1, sine: 0 };

/** Draws on the paper. Points, from the top left of whatever is being drawn. */
export class Pen {
  constructor(
    private readonly paper: Paper,
    private readonly left = 0,
    private readonly top = 0,
  ) {}

  /** The same pen, counting from another corner. */
  from(left: number, top: number): Pen {
    return new Pen(this.paper, this.left + left, this.top + top);
  }

  /** Text stays text: it can be selected, searched and read aloud. `y` is the baseline. */
  line(line: SetLine, x: number, y: number, slope: Slope = level): void {
    let at = 0;
    for (const stretch of stretchesOf(line.runs)) {
      this.stretch(stretch, this.left + x + at * slope.cosine, this.top + y - at * slope.sine, slope);
      at += stretch.width;
    }
  }

  fill({ x, y, width, height }: Box, color: string, radius = 0): void {
    const [left, top] = [this.left + x, this.top + y];
    if (radius > 0) this.paper.addContent(paint(color)).roundedRect(left, top, width, height, radius).addContent("f");
    else this.paper.addContent(`${paint(color)} ${[left, top, width, height].map(figure).join(" ")} re f`);
  }

  /** Scaled to stand inside the box, at its top left. */
  picture({ png, width, height }: Picture, box: Box): void {
    const scale = Math.min(box.width / width, box.height / height);
    this.paper.image(png, this.left + box.x, this.top + box.y, { width: width * scale, height: height * scale });
  }

  private stretch({ runs, style, font }: Stretch, x: number, y: number, { cosine, sine }: Slope): void {
    const embedded = this.paper.use(font);
    const shown = runs.map((shaped) => glyphOperands(shaped, embedded)).join("");
    const place = [cosine, -sine, -sine, -cosine, x, y].map(figure).join(" ");
    const spacing = style.tracking === 0 ? "" : `${figure(style.tracking)} Tc `;
    // The character spacing outlives the text object, so it is set back.
    const reset = spacing && " 0 Tc";
    const text = `/${embedded.id} ${figure(style.size)} Tf ${spacing}${place} Tm [${shown}] TJ${reset}`;
    this.paper.addContent(`BT ${paint(style.color)} ${text} ET`);
  }
}

interface Stretch {
  font: Shaped["font"];
  style: TextStyle;
  runs: Shaped[];
  width: number;
}

/** Neighbouring runs of one font and look, drawn in one go. */
function stretchesOf(runs: readonly PlacedRun[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { shaped, style } of runs) {
    const width = shaped.width * style.size + shaped.glyphs.length * style.tracking;
    const last = stretches.at(-1);
    if (last?.font === shaped.font && last.style === style) {
      last.runs.push(shaped);
      last.width += width;
    } else {
      stretches.push({ font: shaped.font, style, runs: [shaped], width });
    }
  }
  return stretches;
}

/** What is copied instead: amounts paste into a spreadsheet as numbers, and words are found by searching for them. */
const copiedAs = new Map([
  [0x2212, 0x2d], // minus as hyphen
  [0xa0, 0x20], // no-break space as space
]);

/** Glyph numbers in hexadecimal, interrupted where kerning moves the next one. Tells the file what each glyph stands for. */
function glyphOperands({ glyphs, kerning }: Shaped, font: EmbeddedFont): string {
  let operands = "<";
  for (const [index, glyph] of glyphs.entries()) {
    const number = font.subset.includeGlyph(glyph.id);
    font.widths[number] ??= glyph.advanceWidth * font.scale;
    font.unicode[number] ??= glyph.codePoints.map((code) => copiedAs.get(code) ?? code);
    operands += number.toString(16).padStart(4, "0");
    const kern = kerning[index] ?? 0;
    if (kern !== 0 && index < glyphs.length - 1) operands += `>${figure(-kern * font.scale)}<`;
  }
  return `${operands}>`;
}

/** A number in a content stream; thousandths of a point are finer than any printer. */
function figure(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

const paints = new Map<string, string>();

function paint(color: string): string {
  const known = paints.get(color);
  if (known) return known;
  const channels = [1, 3, 5].map((at) => figure(Number.parseInt(color.slice(at, at + 2), 16) / 255));
  const operator = `${channels.join(" ")} rg`;
  paints.set(color, operator);
  return operator;
}
