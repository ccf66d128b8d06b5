/// <reference path="./fontkit.d.ts" />
import type { Font, Glyph } from "fontkit";
import type { Weight } from "./font-files.ts";

export type FontFamily = Readonly<Record<Weight, Font>>;

/** Letters of one font, ready to be drawn. */
export interface Shaped {
  font: Font;
  glyphs: readonly Glyph[];
  /** What kerning adds after each glyph, in units of the font. */
  kerning: readonly number[];
  /** Advance in em: times the size it is points. */
  width: number;
}

export interface Shaping {
  weight: Weight;
  /** Figures of equal width, so that columns of amounts line up. */
  isTabular: boolean;
}

/** Shaped words are kept, since documents repeat theirs; past this many they are forgotten and shaped anew. */
const wordsKept = 20_000;

/** Font families in the order in which they are asked for a letter: the fallback is chosen per run of text, never per document. */
export class Face {
  private readonly words = new Map<string, readonly Shaped[]>();
  private readonly covered = new Map<string, boolean>();

  constructor(private readonly families: readonly FontFamily[]) {}

  covers(letter: string): boolean {
    const known = this.covered.get(letter) ?? this.families.some(({ regular }) => hasGlyph(regular, letter));
    this.covered.set(letter, known);
    return known;
  }

  /** One or more runs, a new one wherever the font changes. */
  shape(word: string, shaping: Shaping): readonly Shaped[] {
    const key = `${shaping.weight}${shaping.isTabular ? "#" : " "}${word}`;
    const known = this.words.get(key);
    if (known) return known;
    const runs = this.runsOf(word, shaping.weight).map(({ font, text }) => shapeRun(font, text, shaping.isTabular));
    if (this.words.size >= wordsKept) this.words.clear();
    this.words.set(key, runs);
    return runs;
  }

  private runsOf(word: string, weight: Weight): { font: Font; text: string }[] {
    const runs: { font: Font; text: string }[] = [];
    for (const letter of word) {
      const font = this.fontFor(letter, weight);
      const last = runs.at(-1);
      if (last?.font === font) last.text += letter;
      else runs.push({ font, text: letter });
    }
    return runs;
  }

  private fontFor(letter: string, weight: Weight): Font {
    const family = this.families.find((candidate) => hasGlyph(candidate[weight], letter)) ?? this.families[0];
    if (!family) throw new RangeError("A face needs a font family.");
    return family[weight];
  }
}

function hasGlyph(font: Font, letter: string): boolean {
  return font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
}

function shapeRun(font: Font, text: string, isTabular: boolean): Shaped {
  const { glyphs, positions } = font.layout(text, isTabular ? ["tnum"] : undefined);
  const kerning = glyphs.map((glyph, index) => (positions[index]?.xAdvance ?? glyph.advanceWidth) - glyph.advanceWidth);
  const advance = positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
  return { font, glyphs, kerning, width: advance / font.unitsPerEm };
}
