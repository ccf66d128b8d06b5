import { expect, test } from "vitest";
import { interleaved, median, percentile } from "./statistics.ts";

test("half of what was measured lies on each side of the median", () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 3, 2])).toBe(2.5);
});

test("ninety-five of a hundred do not exceed the 95th percentile", () => {
  const hundred = Array.from({ length: 101 }, (_, index) => 100 - index);
  expect(percentile(hundred, 95)).toBe(95);
});

test("nothing has no median", () => {
  expect(() => median([])).toThrow("Nothing was measured");
});

test("contenders measure in turn, and warming up does not count", async () => {
  const order: string[] = [];
  const contender = (name: string) => async () => order.push(name);
  const figures = await interleaved(2, { ours: contender("ours"), theirs: contender("theirs") });
  expect(order).toEqual(["ours", "theirs", "theirs", "ours", "ours", "theirs"]);
  expect(figures).toEqual({ ours: [4, 5], theirs: [3, 6] });
});
