import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { LatestWins } from "./latest-wins.ts";

/** A draft whose state changes, and a press that takes its time. */
function aPreview() {
  let state = 0;
  const drawn: number[] = [];
  const failed: unknown[] = [];
  const presses: { finish: () => void; fail: () => void }[] = [];
  const preview = new LatestWins<number>({
    draw: () => {
      const taken = state;
      const { promise, resolve, reject } = Promise.withResolvers<number>();
      presses.push({ finish: () => resolve(taken), fail: () => reject(new Error("out of ink")) });
      return promise;
    },
    onDrawn: (number) => drawn.push(number),
    onFailed: (error) => failed.push(error),
  });
  const type = (next: number) => {
    state = next;
    preview.ask();
  };
  return { preview, drawn, failed, presses, type };
}

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("the preview", () => {
  test("draws once, after a pause in the typing", async () => {
    const { drawn, presses, type } = aPreview();
    for (const key of [1, 2, 3]) {
      type(key);
      await wait(100);
    }
    expect(presses).toHaveLength(0);
    await wait(50);
    expect(presses).toHaveLength(1);
    presses[0]?.finish();
    await wait(0);
    expect(drawn).toEqual([3]);
  });

  test("throws away what was overtaken while it was drawn, and draws the newest", async () => {
    const { drawn, presses, type } = aPreview();
    type(1);
    await wait(150);
    type(2);
    await wait(500);
    expect(presses).toHaveLength(1);
    presses[0]?.finish();
    await wait(150);
    expect(drawn).toEqual([]);
    presses[1]?.finish();
    await wait(0);
    expect(drawn).toEqual([2]);
  });

  test("goes on after a failure", async () => {
    const { drawn, failed, presses, type } = aPreview();
    type(1);
    await wait(150);
    presses[0]?.fail();
    await wait(0);
    expect(failed).toHaveLength(1);
    type(2);
    await wait(150);
    presses[1]?.finish();
    await wait(0);
    expect(drawn).toEqual([2]);
  });

  test("shows nothing after the editor is left", async () => {
    const { preview, drawn, presses, type } = aPreview();
    type(1);
    await wait(150);
    preview.close();
    presses[0]?.finish();
    type(2);
    await wait(1000);
    expect(drawn).toEqual([]);
    expect(presses).toHaveLength(1);
  });
});
