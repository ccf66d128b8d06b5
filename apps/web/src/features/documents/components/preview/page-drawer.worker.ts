import { getDocument } from "pdfjs-dist";
import * as reader from "pdfjs-dist/build/pdf.worker.min.mjs";
import { NoFilters, OffscreenCanvases } from "./off-screen.ts";
import type { DrawAnswer, DrawRequest } from "./page-drawer.ts";

// This thread is the worker already: without another one of its own, pdf.js reads the file right here.
Object.assign(globalThis, { pdfjsWorker: reader });

/** The part of a dedicated worker's scope that is used; `self` of the page's own types is a window. */
interface WorkerScope {
  addEventListener(type: "message", listen: (event: MessageEvent<DrawRequest>) => void): void;
  postMessage(answer: DrawAnswer, transfer: Transferable[]): void;
}
const scope = self as unknown as WorkerScope;

/** As many pages as are drawn; the rest of a very long document is in its file. */
const drawnAtMost = 12;

scope.addEventListener("message", ({ data }) => {
  draw(data).then(
    (answer) => scope.postMessage(answer, "pages" in answer ? answer.pages : []),
    (error: unknown) => scope.postMessage({ id: data.id, error: String(error) }, []),
  );
});

async function draw({ id, source, width }: DrawRequest): Promise<DrawAnswer> {
  const task = getDocument({
    data: typeof source === "string" ? await download(source) : source,
    CanvasFactory: OffscreenCanvases,
    FilterFactory: NoFilters,
    // Letters are drawn as shapes: a worker has no document to lend fonts to.
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  });
  const pdf = await task.promise;
  const pages: ImageBitmap[] = [];
  for (let number = 1; number <= Math.min(pdf.numPages, drawnAtMost); number += 1) {
    const page = await pdf.getPage(number);
    const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
    const canvas = new OffscreenCanvas(Math.round(viewport.width), Math.round(viewport.height));
    const canvasContext = canvas.getContext("2d") as unknown as CanvasRenderingContext2D;
    // Drawing for print needs no animation frames, which belong to what is on screen.
    await page.render({ canvas: null, canvasContext, viewport, intent: "print" }).promise;
    pages.push(canvas.transferToImageBitmap());
  }
  const pageCount = pdf.numPages;
  await task.destroy();
  return { id, pages, pageCount };
}

async function download(address: string): Promise<Uint8Array> {
  const answer = await fetch(address, { credentials: "same-origin" });
  if (!answer.ok) throw new Error(`The file answered ${answer.status}.`);
  return new Uint8Array(await answer.arrayBuffer());
}
