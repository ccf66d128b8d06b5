export { RendererStopped, type Renderer } from "../renderer/renderer.ts";
export { inProcessRenderer } from "./in-process-renderer.ts";
export { nodeFonts } from "./node-fonts.ts";
export { createPdfPool, type PdfPoolOptions } from "./pdf-pool.ts";
export { servePdfWorker } from "./serve-pdf-worker.ts";
