/** The part of fontkit that shaping needs. Its published types ask for Node's Buffer, which a browser does not have. */
declare module "fontkit" {
  export interface Glyph {
    id: number;
    advanceWidth: number;
    codePoints: number[];
  }

  export interface Font {
    unitsPerEm: number;
    hasGlyphForCodePoint(codePoint: number): boolean;
    /** Glyphs of a text with the advance of each, in units of the font. */
    layout(text: string, features?: string[]): { glyphs: Glyph[]; positions: { xAdvance: number }[] };
  }

  export function create(bytes: Uint8Array): Font;
}
