import { describe, expect, test } from "vitest";
import { judged, table, verdictOf, type Figure } from "./table.ts";

const throughput: Figure = {
  work: "list",
  measured: 60,
  unit: "/s",
  reference: { name: "raw SQL", measured: 100 },
  floor: 0.5,
  goal: 0.7,
  better: "more",
};

describe("a figure", () => {
  test("is judged by its ratio to the reference", () => {
    expect(judged(throughput)).toBe(0.6);
    expect(verdictOf(throughput)).toBe("floor");
  });

  test.each([
    { measured: 70, verdict: "goal" },
    { measured: 50, verdict: "floor" },
    { measured: 49, verdict: "MISSED" },
  ])("of $measured against 100 earns: $verdict", ({ measured, verdict }) => {
    expect(verdictOf({ ...throughput, measured })).toBe(verdict);
  });

  test("without a reference is judged by itself, and less may be better", () => {
    const size: Figure = { work: "script", measured: 180, unit: "kB", floor: 200, goal: 150, better: "less" };
    expect(verdictOf(size)).toBe("floor");
    expect(verdictOf({ ...size, measured: 201 })).toBe("MISSED");
  });

  test("without limits is told for information", () => {
    expect(verdictOf({ work: "pages", measured: 3, unit: "ms", better: "less" })).toBe("");
  });
});

test("the table keeps its columns in line, and says why something is missing", () => {
  const lines = table([throughput, { work: "Lighthouse", because: "could not be had" }]).split("\n");
  expect(lines[0]?.indexOf("measured")).toBe(lines[2]?.indexOf("60.0 /s"));
  expect(lines[2]).toMatch(/raw SQL +100 \/s +0\.60 +≥ 0\.5 +≥ 0\.7 +floor$/);
  expect(lines[3]).toBe("Lighthouse  could not be had");
});
