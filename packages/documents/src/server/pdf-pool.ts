import type { Worker } from "node:worker_threads";
import { remoteRenderer, type RemoteRenderer } from "../renderer/remote-renderer.ts";
import { RendererStopped, type Renderer } from "../renderer/renderer.ts";

export interface PdfPoolOptions {
  /** Threads at most; they are started when there is work for them. */
  size: number;
  /** Starts a thread whose script calls `servePdfWorker()`. The caller knows where its bundler puts that script. */
  start: () => Worker;
}

/** Draws documents on several cores. A thread that dies fails what it was drawing and is replaced by the next request. */
export function createPdfPool({ size, start }: PdfPoolOptions): Renderer {
  let threads: RemoteRenderer[] = [];
  let isClosed = false;

  function idlest(): RemoteRenderer {
    threads = threads.filter(({ hasEnded }) => !hasEnded);
    const [idle] = threads.toSorted((a, b) => a.waiting - b.waiting);
    if (idle && (idle.waiting === 0 || threads.length >= size)) return idle;
    const thread = remoteRenderer(lineTo(start()));
    threads.push(thread);
    return thread;
  }

  return {
    async render(view, logo = null) {
      if (isClosed) throw new RendererStopped("The pool was closed.");
      return idlest().render(view, logo);
    },
    async close() {
      isClosed = true;
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}

function lineTo(worker: Worker): Parameters<typeof remoteRenderer>[0] {
  return {
    ask: (request) => worker.postMessage(request),
    onAnswer: (listen) => worker.on("message", listen),
    onEnd: (listen) => {
      worker.on("error", (error) => listen(new RendererStopped(`The thread failed: ${String(error)}`)));
      worker.on("exit", (code) => listen(new RendererStopped(`The thread ended with code ${code}.`)));
    },
    hangUp: async () => {
      await worker.terminate();
    },
  };
}
