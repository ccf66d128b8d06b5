import type { DocumentView } from "../view/document-view.ts";
import type { AskingEnd } from "./line.ts";
import { RendererStopped, type Renderer } from "./renderer.ts";

/** A renderer that works in another thread. */
export interface RemoteRenderer extends Renderer {
  /** Documents asked for and not yet drawn. */
  readonly waiting: number;
  readonly hasEnded: boolean;
}

interface Waiting {
  resolve(pdf: Uint8Array): void;
  reject(reason: Error): void;
}

export function remoteRenderer(line: AskingEnd): RemoteRenderer {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let end: Error | null = null;

  line.onAnswer((answer) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ("pdf" in answer) asked?.resolve(answer.pdf);
    else asked?.reject(new Error(answer.error));
  });
  line.onEnd(stop);

  function stop(reason: Error): void {
    end ??= reason;
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
  }

  return {
    get waiting() {
      return waiting.size;
    },
    get hasEnded() {
      return end !== null;
    },
    render(view: DocumentView, logo: Uint8Array | null = null) {
      if (end) return Promise.reject(end);
      return new Promise((resolve, reject) => {
        const id = ++lastId;
        waiting.set(id, { resolve, reject });
        line.ask({ id, view, logo });
      });
    },
    async close() {
      stop(new RendererStopped("The renderer was closed."));
      await line.hangUp();
    },
  };
}
