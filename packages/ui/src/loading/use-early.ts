import { useEffect } from "react";

/** Where the browser cannot tell that it is idle. */
const patienceMs = 2000;

/**
 * Fetches what will be wanted later once the browser has nothing better to do, so that it is there at the first key, and
 * even when the line has been cut meanwhile. `fetchPart` must not change.
 */
export function useEarly(fetchPart: () => Promise<unknown>): void {
  useEffect(() => {
    // Without a line there is nothing to fetch now; whoever wants the part asks again.
    const run = () => void fetchPart().catch(() => undefined);
    if (!("requestIdleCallback" in window)) {
      const timer = setTimeout(run, patienceMs);
      return () => clearTimeout(timer);
    }
    const handle = requestIdleCallback(run);
    return () => cancelIdleCallback(handle);
  }, [fetchPart]);
}
