/** The half of pdf.js that reads files; it usually runs in a worker that pdf.js starts by itself, so it brings no types. */
declare module "pdfjs-dist/build/pdf.worker.min.mjs" {
  export const WorkerMessageHandler: unknown;
}
