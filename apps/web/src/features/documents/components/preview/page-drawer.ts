/** What the drawing thread is asked: a PDF, in memory or at an address of ours, at a width in device pixels. */
export interface DrawRequest {
  id: number;
  source: Uint8Array | string;
  width: number;
}

export type DrawAnswer = { id: number; pages: ImageBitmap[]; pageCount: number } | { id: number; error: string };

export interface DrawnPages {
  pages: readonly ImageBitmap[];
  /** All pages of the file; not all of a very long one are drawn. */
  pageCount: number;
}

export interface PageDrawer {
  draw: (source: Uint8Array | string, width: number) => Promise<DrawnPages>;
  close: () => void;
}

/** Turns PDFs into pictures of their pages in a thread of their own, so that typing never waits for a page. */
export function createPageDrawer(worker: Worker = startWorker()): PageDrawer {
  const waiting = new Map<number, PromiseWithResolvers<DrawnPages>>();
  let lastId = 0;

  worker.addEventListener("message", ({ data }: MessageEvent<DrawAnswer>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ("error" in data) asked?.reject(new Error(data.error));
    else asked?.resolve(data);
  });
  worker.addEventListener("error", ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  });

  return {
    draw(source, width) {
      const answer = Promise.withResolvers<DrawnPages>();
      lastId += 1;
      waiting.set(lastId, answer);
      worker.postMessage({ id: lastId, source, width } satisfies DrawRequest);
      return answer.promise;
    },
    close: () => worker.terminate(),
  };
}

function startWorker(): Worker {
  return new Worker(new URL("./page-drawer.worker.ts", import.meta.url), { type: "module" });
}
