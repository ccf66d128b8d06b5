import { serveRenderer } from "../renderer/serve-renderer.ts";
import { browserFonts } from "./font-urls.ts";

/** The part of a dedicated worker's scope that is used; `self` of the page's own types is a window. */
interface WorkerScope {
  addEventListener(type: "message", listen: (event: MessageEvent) => void): void;
  postMessage(message: unknown, transfer: Transferable[]): void;
}
const scope = self as unknown as WorkerScope;

serveRenderer(
  {
    onRequest: (listen) => scope.addEventListener("message", ({ data }) => listen(data)),
    answer: (answer) => scope.postMessage(answer, "pdf" in answer ? [answer.pdf.buffer] : []),
  },
  browserFonts,
);
