import { openFonts } from "../fonts/open-fonts.ts";
import { renderDocument } from "../render-document.ts";
import type { Renderer } from "../renderer/renderer.ts";
import { nodeFonts } from "./node-fonts.ts";

/** Draws in the calling thread: for scripts and tests. A server should not keep others waiting; see `createPdfPool`. */
export function inProcessRenderer(): Renderer {
  const fonts = openFonts(nodeFonts);
  return {
    render: (view, logo = null) => renderDocument(view, { fonts, logo }),
    close: async () => {},
  };
}
