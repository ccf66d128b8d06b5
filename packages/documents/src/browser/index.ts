import { remoteRenderer } from "../renderer/remote-renderer.ts";
import { RendererStopped, type Renderer } from "../renderer/renderer.ts";

export { RendererStopped, type Renderer } from "../renderer/renderer.ts";
export { browserFonts } from "./font-urls.ts";

/**
 * Draws in a Web Worker, so that typing never waits. Documents are drawn in the order asked; a preview that wants only
 * the newest drops stale answers, or closes the renderer and creates another.
 */
export function createRenderer(worker: Worker = startWorker()): Renderer {
  return remoteRenderer({
    ask: (request) => worker.postMessage(request),
    onAnswer: (listen) => worker.addEventListener("message", ({ data }) => listen(data)),
    onEnd: (listen) =>
      worker.addEventListener("error", ({ message }) => listen(new RendererStopped(`The worker failed: ${message}`))),
    hangUp: async () => worker.terminate(),
  });
}

function startWorker(): Worker {
  return new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
}
