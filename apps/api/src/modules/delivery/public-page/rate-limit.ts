import type { Rates } from "../../../platform/rates.ts";

const visits = { max: 120, seconds: 60 };
const misses = { max: 30, seconds: 600 };

/** Counts a visit from an address; tells in how many seconds the next is welcome, 0 when at once. */
export function waitOf(rates: Rates, address: string): number {
  const visited = rates.take(`visit ${address}`, visits);
  if (visited.isExceeded) return visited.resetSeconds;
  const missed = rates.look(`miss ${address}`, misses);
  return missed.remaining === 0 ? missed.resetSeconds : 0;
}

/** Counts an address that opened nothing: a few are mistakes, many are guesses. */
export function countMiss(rates: Rates, address: string): void {
  rates.take(`miss ${address}`, misses);
}
