import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from "pdfjs-dist";
import workerAddress from "pdfjs-dist/build/pdf.worker.min.mjs?url";

GlobalWorkerOptions.workerSrc = workerAddress;

/** A page drawn for the screen. */
export interface DrawnPage {
  canvas: HTMLCanvasElement;
  /** Height divided by width. */
  ratio: number;
}

/** Reads a PDF, in memory or at an address of ours. */
export async function openPdf(source: Uint8Array | string): Promise<PDFDocumentProxy> {
  // pdf.js takes the bytes away from whoever hands them over.
  const given = typeof source === "string" ? { url: source } : { data: source.slice() };
  return getDocument({ ...given, enableXfa: false }).promise;
}

/** Draws every page to a canvas of its own, sharp at this width (CSS pixels), before anything on screen changes. */
export async function drawPages(pdf: PDFDocumentProxy, width: number): Promise<DrawnPage[]> {
  const pages: DrawnPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await drawPage(pdf, number, width));
  return pages;
}

async function drawPage(pdf: PDFDocumentProxy, number: number, width: number): Promise<DrawnPage> {
  const page = await pdf.getPage(number);
  const natural = page.getViewport({ scale: 1 });
  const sharpness = Math.min(window.devicePixelRatio || 1, 2);
  const viewport = page.getViewport({ scale: (width / natural.width) * sharpness });
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  await page.render({ canvas, viewport }).promise;
  return { canvas, ratio: natural.height / natural.width };
}
