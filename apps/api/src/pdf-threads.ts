import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { createPdfPool, type Renderer } from "@softmanager/documents/server";

declare module "./platform/ports.ts" {
  interface Ports {
    /** Draws PDFs in threads of their own, so that requests never wait for one. */
    renderer: Renderer;
  }
}

/** Threads start when there is something to draw. One core stays for requests. */
export function createPdfThreads(): Renderer {
  return createPdfPool({ size: Math.max(1, availableParallelism() - 1), start: startThread });
}

/** The built worker lies beside the built server; run from source, it needs the loader that reads TypeScript. */
function startThread(): Worker {
  const isSource = import.meta.url.endsWith(".ts");
  const script = new URL(isSource ? "./pdf-worker.ts" : "./pdf-worker.js", import.meta.url);
  const worker = new Worker(
    script,
    isSource ? { execArgv: ["--import", import.meta.resolve("@oxc-node/core/register")] } : {},
  );
  worker.unref();
  return worker;
}
