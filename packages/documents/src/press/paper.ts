/// <reference path="./pdfkit.d.ts" />
/// <reference path="../fonts/fontkit.d.ts" />
import { zlibSync } from "fflate";
import type { Font } from "fontkit";
import PDFDocument, { type EmbeddedFont, type PdfObject } from "pdfkit";

export interface PaperFacts {
  title: string;
  author: string;
  language: string;
  /** ISO date; stands in the file as its creation date, so the same document gives the same bytes on any day. */
  date: string;
  producer: string;
}

/**
 * The PDF file being written. Its bytes follow from what is drawn alone: no clock, no random id, and one deflate
 * everywhere, where pdfkit would take zlib in Node and fflate in a browser, whose outputs differ.
 */
export class Paper extends PDFDocument {
  // Declared, not initialised: the base class already writes while it is being constructed.
  declare private chunks: Uint8Array[] | undefined;
  private readonly embedded = new Map<Font, EmbeddedFont>();

  constructor({ title, author, language, date, producer }: PaperFacts) {
    super({
      autoFirstPage: false,
      compress: false,
      font: null,
      lang: language,
      displayTitle: true,
      pdfVersion: "1.7",
      info: {
        Title: title,
        Author: author,
        Creator: producer,
        Producer: producer,
        CreationDate: new Date(`${date}T00:00:00Z`),
      },
    });
  }

  override push(chunk: Uint8Array | null): boolean {
    if (chunk) (this.chunks ??= []).push(chunk);
    return true;
  }

  override ref(data?: Record<string, unknown>): PdfObject {
    const object = super.ref(data);
    const finalize = object.finalize;
    object.finalize = () => {
      deflate(object);
      finalize.call(object);
    };
    return object;
  }

  /** The font as this file embeds it, made known to the page being drawn. */
  use(font: Font): EmbeddedFont {
    const known = this.embedded.get(font) ?? this.embed(font);
    this.page.fonts[known.id] ??= known.ref();
    return known;
  }

  /** The whole file; complete once the press has ended it. */
  bytes(): Uint8Array {
    const chunks = this.chunks ?? [];
    const whole = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0));
    let at = 0;
    for (const chunk of chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    return whole;
  }

  private embed(font: Font): EmbeddedFont {
    this.font(font, `font ${this.embedded.size}`);
    this.embedded.set(font, this._font);
    return this._font;
  }
}

function deflate(object: PdfObject): void {
  if (object.buffer.length === 0 || object.data.Filter) return;
  const size = object.buffer.reduce((sum, chunk) => sum + chunk.length, 0);
  const plain = new Uint8Array(size);
  let at = 0;
  for (const chunk of object.buffer) {
    plain.set(chunk, at);
    at += chunk.length;
  }
  object.buffer = [zlibSync(plain)];
  object.data.Filter = "FlateDecode";
}
