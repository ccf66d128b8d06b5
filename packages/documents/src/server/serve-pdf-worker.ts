import { parentPort } from "node:worker_threads";
import { serveRenderer } from "../renderer/serve-renderer.ts";
import { nodeFonts } from "./node-fonts.ts";

/** The whole script of a thread of the pool. */
export function servePdfWorker(): void {
  const port = parentPort;
  if (!port) throw new Error("servePdfWorker() belongs in a worker thread.");
  serveRenderer(
    {
      onRequest: (listen) => port.on("message", listen),
      answer: (answer) => port.postMessage(answer, "pdf" in answer ? [answer.pdf.buffer as ArrayBuffer] : []),
    },
    nodeFonts,
  );
}
