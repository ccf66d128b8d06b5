import type { FontResolver } from "../fonts/font-files.ts";
import { openFonts } from "../fonts/open-fonts.ts";
import { renderDocument } from "../render-document.ts";
import type { AnsweringEnd, RenderRequest } from "./line.ts";

/** Makes this thread draw what is asked of it, one document after the other, in the order asked. */
export function serveRenderer(line: AnsweringEnd, resolveFont: FontResolver): void {
  const fonts = openFonts(resolveFont);
  let turn = Promise.resolve();

  async function draw({ id, view, logo }: RenderRequest): Promise<void> {
    try {
      line.answer({ id, pdf: await renderDocument(view, { fonts, logo }) });
    } catch (error) {
      line.answer({ id, error: error instanceof Error ? error.message : String(error) });
    }
  }

  line.onRequest((request) => {
    turn = turn.then(() => draw(request));
  });
}
