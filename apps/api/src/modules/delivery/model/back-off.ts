import { secondsAfter } from "../../../platform/clock.ts";

const minute = 60;
const hour = 60 * minute;

/** How long to wait after each refusal for now; the last one repeats. The first tries are quick: greylists ask for minutes. */
const waits = [minute, 5 * minute, 15 * minute, 30 * minute, hour, 2 * hour, 4 * hour];

/** A mail that no server took for so long is given up (RFC 5321 4.5.4.1 asks for four to five days; people wait for less). */
const patience = 72 * hour;

/** A message whose fate is unknown is handed over once more, after the server had time to sort out what it has. */
const unknownWait = 15 * minute;

/** When to try next after the attempt that ended `at`; null when patience is over. */
export function retryAt({ createdAt, attempts, at }: { createdAt: Date; attempts: number; at: Date }): Date | null {
  const wait = waits[Math.min(attempts, waits.length) - 1] ?? minute;
  const next = secondsAfter(at, wait);
  return next <= secondsAfter(createdAt, patience) ? next : null;
}

export function unknownRetryAt(at: Date): Date {
  return secondsAfter(at, unknownWait);
}
