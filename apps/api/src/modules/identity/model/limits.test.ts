import { describe, expect, test } from "vitest";
import { lookUpsFrom, signInEverywhere, signInHere, waitFor, type Limits } from "./limits.ts";

const start = new Date("2026-11-24T09:00:00Z").getTime();
const at = (seconds: number) => new Date(start + seconds * 1000);

/** Tries as often as allowed, for some hours; tells when each try went through. */
function tryingFor(hours: number, limits: Limits): number[] {
  const went: number[] = [];
  for (let second = 0; second < hours * 3600; second += 1) {
    const tries = went.map((each) => ({ at: at(each) })).toReversed();
    if (waitFor(tries, limits, at(second)) === 0) went.push(second);
  }
  return went;
}

function mostWithin(seconds: number, went: readonly number[]): number {
  return Math.max(...went.map((first) => went.filter((each) => each >= first && each < first + seconds).length));
}

describe("guessing a password", () => {
  test("from one address gets ten tries in a quarter of an hour, however often it is tried", () => {
    expect(mostWithin(900, tryingFor(8, signInHere))).toBe(10);
  });

  test("from everywhere gets a hundred tries an hour", () => {
    expect(mostWithin(3600, tryingFor(4, signInEverywhere))).toBe(100);
  });

  test("waits longer each time, but never more than an hour", () => {
    const went = tryingFor(8, signInHere);
    const waits = went.slice(10).map((each, index) => each - (went[index + 9] ?? 0));
    expect(waits.slice(0, 4)).toEqual([900, 1800, 3600, 3600]);
  });
});

test("a visitor looks up twenty companies an hour, and goes on as time passes", () => {
  const went = tryingFor(3, lookUpsFrom);
  expect(mostWithin(3600, went)).toBe(20);
  expect(went.length).toBeGreaterThan(25);
});

test("a few mistakes cost nothing", () => {
  expect(waitFor([{ at: at(5) }, { at: at(0) }], signInHere, at(6))).toBe(0);
});
