import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { root } from "@softmanager/dev/root";
import type { DocumentView } from "@softmanager/documents";
import { createPdfPool } from "@softmanager/documents/server";

interface Threads {
  draw(view: DocumentView): Promise<unknown>;
  close(): Promise<unknown>;
}

/** Our threads, as the built server starts them. */
export function ourThreads(size: number): Threads {
  const script = join(root, "apps/api/dist/pdf-worker.js");
  if (!existsSync(script)) throw new Error("The product is not built.");
  const pool = createPdfPool({ size, start: () => new Worker(script) });
  return { draw: (view) => pool.render(view), close: () => pool.close() };
}

/** As many threads that draw with pdfmake; each draws one document at a time. */
export function pdfmakeThreads(size: number): Threads {
  const script = new URL("pdfmake-thread.ts", import.meta.url);
  const idle = Array.from({ length: size }, () => new Worker(script));
  const all = [...idle];
  return {
    async draw(view) {
      const thread = idle.pop();
      if (!thread) throw new Error("More documents than threads.");
      thread.postMessage(view);
      await once(thread, "message");
      idle.push(thread);
    },
    close: () => Promise.all(all.map((thread) => thread.terminate())),
  };
}
