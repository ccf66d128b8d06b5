import { useSyncExternalStore } from "react";

let hasEnded = false;
const listeners = new Set<() => void>();

/** The server no longer knows who asks. The page stays as it is, so that nothing typed is lost. */
export function endSession(): void {
  tell(true);
}

/** Somebody has signed in. */
export function resumeSession(): void {
  tell(false);
}

export function useHasSessionEnded(): boolean {
  return useSyncExternalStore(subscribe, () => hasEnded);
}

function tell(next: boolean) {
  hasEnded = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
