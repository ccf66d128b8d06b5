/// <reference path="../fonts/fontkit.d.ts" />
/** The part of pdfkit that the press builds on; it publishes no types of its own. */
declare module "pdfkit" {
  import type { Font } from "fontkit";

  export interface PdfObject {
    data: Record<string, unknown>;
    buffer: Uint8Array[];
    finalize(): void;
  }

  /** A font as one document uses it: the glyphs so far, with their widths and the letters they stand for. */
  export interface EmbeddedFont {
    id: string;
    subset: { includeGlyph(glyph: number): number };
    widths: (number | undefined)[];
    unicode: (number[] | undefined)[];
    scale: number;
    ref(): PdfObject;
  }

  export interface PdfOptions {
    autoFirstPage: boolean;
    compress: boolean;
    /** null: no standard font is opened. */
    font: null;
    lang: string;
    displayTitle: boolean;
    pdfVersion: "1.7";
    info: { Title: string; Author: string; Creator: string; Producer: string; CreationDate: Date };
  }

  export default class PDFDocument {
    constructor(options: PdfOptions);
    protected _font: EmbeddedFont;
    page: { fonts: Record<string, PdfObject> };
    push(chunk: Uint8Array | null): boolean;
    ref(data?: Record<string, unknown>): PdfObject;
    font(source: Font, key: string): this;
    addContent(operators: string): this;
    roundedRect(x: number, y: number, width: number, height: number, radius: number): this;
    image(png: Uint8Array, x: number, y: number, size: { width: number; height: number }): this;
  }
}
