import { useEffect } from "react";

const signs = ["pointerdown", "keydown"] as const;

/**
 * Fetches what only somebody's act can call for, once they touch the page: it is there before they need it, and a page that
 * is merely looked at does without. `fetchPart` must not change.
 */
export function useAtFirstTouch(fetchPart: () => Promise<unknown>): void {
  useEffect(() => {
    const done = new AbortController();
    const run = () => {
      done.abort();
      // Without a line there is nothing to fetch now; whoever wants the part asks again.
      void fetchPart().catch(() => undefined);
    };
    for (const sign of signs) window.addEventListener(sign, run, { capture: true, signal: done.signal });
    return () => done.abort();
  }, [fetchPart]);
}
