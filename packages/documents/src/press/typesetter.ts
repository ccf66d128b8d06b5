import type { Face, Shaped, Shaping } from "../fonts/face.ts";

export interface TextStyle extends Shaping {
  /** Points, like every measure here. */
  size: number;
  /** Distance from one baseline to the next. */
  leading: number;
  /** `#rrggbb`. */
  color: string;
  /** Space added after each letter. */
  tracking: number;
}

/** Words of one look inside a paragraph. */
export interface Span {
  text: string;
  style: TextStyle;
}

export interface PlacedRun {
  shaped: Shaped;
  style: TextStyle;
}

/** One line, set: what to draw and how much room it takes. */
export interface SetLine {
  runs: readonly PlacedRun[];
  width: number;
  height: number;
}

interface Word {
  runs: PlacedRun[];
  width: number;
  /** The text, when it is of one look and may be broken inside. */
  text: string | null;
  style: TextStyle;
}

/** Turns text into lines: shapes words, measures them and breaks paragraphs where they no longer fit. No hyphens, ever. */
export class Typesetter {
  constructor(private readonly face: Face) {}

  /** All of it on one line, however wide. */
  line(copy: string | readonly Span[], style: TextStyle): SetLine {
    const [line] = this.lines(copy, style, Number.POSITIVE_INFINITY);
    return line ?? { runs: [], width: 0, height: style.leading };
  }

  /** `style` is that of a plain string, and gives the height of an empty line. */
  lines(copy: string | readonly Span[], style: TextStyle, width: number): SetLine[] {
    const spans = typeof copy === "string" ? [{ text: copy, style }] : copy;
    return paragraphsOf(spans).flatMap((paragraph) => this.fill(paragraph, style, width));
  }

  private fill(paragraph: readonly Span[], style: TextStyle, width: number): SetLine[] {
    const lines: SetLine[] = [];
    let line = emptyLine(style);
    for (const word of this.wordsOf(paragraph)) {
      const space = line.width > 0 ? this.word(" ", word.style) : null;
      if (line.width > 0 && line.width + (space?.width ?? 0) + word.width > width) {
        lines.push(line);
        line = emptyLine(style);
      } else if (space) {
        line = extended(line, space);
      }
      if (word.width <= width) {
        line = extended(line, word);
        continue;
      }
      const pieces = this.broken(word, width);
      lines.push(...pieces.slice(0, -1).map((piece) => extended(emptyLine(style), piece)));
      line = extended(line, pieces.at(-1) ?? word);
    }
    return [...lines, line];
  }

  /** Words are what stands between spaces; spans that touch make one word of several looks. */
  private wordsOf(paragraph: readonly Span[]): Word[] {
    const words: Word[] = [];
    let isOpen = false;
    for (const { text, style } of paragraph) {
      for (const part of text.split(/( +)/)) {
        if (part === "") continue;
        const isSpace = part.startsWith(" ");
        if (!isSpace) {
          const word = this.word(part, style);
          const last = words.at(-1);
          if (isOpen && last) words[words.length - 1] = joined(last, word);
          else words.push(word);
        }
        isOpen = !isSpace;
      }
    }
    return words;
  }

  private word(text: string, style: TextStyle): Word {
    const runs = this.face.shape(text, style).map((shaped) => ({ shaped, style }));
    const width = runs.reduce((sum, { shaped }) => sum + runWidth(shaped, style), 0);
    return { runs, width, text, style };
  }

  /** A word wider than the line, cut after a mark such as `-` or `/` where there is one, else between letters. */
  private broken(word: Word, width: number): Word[] {
    if (word.text === null) return [word];
    const pieces: Word[] = [];
    let rest = Array.from(word.text);
    while (rest.length > 0) {
      const fitting = this.lettersThatFit(rest, word.style, width);
      const marked = rest.slice(0, fitting).findLastIndex((letter) => "-/\\.,;:@_&=?".includes(letter)) + 1;
      const cut = fitting < rest.length && marked > fitting / 2 ? marked : fitting;
      pieces.push(this.word(rest.slice(0, cut).join(""), word.style));
      rest = rest.slice(cut);
    }
    return pieces;
  }

  private lettersThatFit(letters: readonly string[], style: TextStyle, width: number): number {
    let taken = 0;
    for (const [index, letter] of letters.entries()) {
      taken += this.word(letter, style).width;
      if (taken > width) return Math.max(1, index);
    }
    return letters.length;
  }
}

function paragraphsOf(spans: readonly Span[]): Span[][] {
  const paragraphs: Span[][] = [[]];
  for (const { text, style } of spans) {
    for (const [index, part] of text.split("\n").entries()) {
      if (index > 0) paragraphs.push([]);
      paragraphs.at(-1)?.push({ text: part, style });
    }
  }
  return paragraphs;
}

function runWidth(shaped: Shaped, { size, tracking }: TextStyle): number {
  return shaped.width * size + shaped.glyphs.length * tracking;
}

function emptyLine(style: TextStyle): SetLine {
  return { runs: [], width: 0, height: style.leading };
}

function extended(line: SetLine, { runs, width, style }: Word): SetLine {
  return { runs: [...line.runs, ...runs], width: line.width + width, height: Math.max(line.height, style.leading) };
}

function joined(first: Word, second: Word): Word {
  return { runs: [...first.runs, ...second.runs], width: first.width + second.width, text: null, style: first.style };
}
