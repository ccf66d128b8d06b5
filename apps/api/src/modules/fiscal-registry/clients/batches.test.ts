import { expect, test } from "vitest";
import { Batches } from "./batches.ts";

function register({ size = 100, gapMs = 0 } = {}) {
  const questions: { keys: string[]; at: number }[] = [];
  const ask = async (keys: string[]) => {
    questions.push({ keys, at: performance.now() });
    await new Promise((resolve) => setTimeout(resolve, 5));
    return new Map(keys.filter((key) => key !== "nobody").map((key) => [key, `company ${key}`]));
  };
  return { questions, batches: new Batches<string>({ ask, size, gapMs }) };
}

test("everybody gets the answer to their own question, and null when there is none", async () => {
  const { batches } = register();
  expect(await Promise.all(["1", "2", "nobody"].map((key) => batches.find(key)))).toEqual([
    "company 1",
    "company 2",
    null,
  ]);
});

test("whoever asks while a question is under way shares the next one", async () => {
  const { batches, questions } = register();
  await Promise.all(["1", "2", "3", "2"].map((key) => batches.find(key)));
  expect(questions.map(({ keys }) => keys)).toEqual([["1"], ["2", "3"]]);
});

test("no question holds more than it may, and they keep their distance", async () => {
  const { batches, questions } = register({ size: 2, gapMs: 40 });
  await Promise.all(["1", "2", "3", "4", "5"].map((key) => batches.find(key)));
  expect(questions.map(({ keys }) => keys.length)).toEqual([1, 2, 2]);
  const gaps = questions.slice(1).map(({ at }, index) => at - (questions[index]?.at ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThan(38);
});

test("a failed question fails for those who shared it, and for nobody after", async () => {
  let isDown = true;
  const ask = async (keys: string[]) => {
    if (isDown) throw new Error("down");
    return new Map(keys.map((key) => [key, key]));
  };
  const batches = new Batches<string>({ ask, size: 100, gapMs: 0 });
  await expect(batches.find("1")).rejects.toThrow("down");
  isDown = false;
  expect(await batches.find("1")).toBe("1");
});
