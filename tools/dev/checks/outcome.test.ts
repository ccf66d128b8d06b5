import { describe, expect, test } from "vitest";
import { countCheck, countTests, lastLine } from "./outcome.ts";

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});
const nothing = { name: "x", seconds: 1, passed: 0, failed: 0, skipped: 0 };

describe("the last line", () => {
  test("adds up every stage", () => {
    const outcomes = [
      { ...nothing, passed: 1 },
      { ...nothing, passed: 40, failed: 2 },
    ];
    expect(lastLine(outcomes)).toBe("41 passed, 2 failed");
  });

  test("tells what was skipped, when anything was", () => {
    expect(lastLine([{ ...nothing, passed: 3, skipped: 2 }])).toBe("3 passed, 0 failed, 2 skipped");
  });
});

test("a check passes by its exit code alone", () => {
  expect(countCheck(0)).toEqual({ passed: 1, failed: 0, skipped: 0 });
  expect(countCheck(2)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

describe("a run of tests", () => {
  test("counts each test", () => {
    const report = {
      numPassedTests: 2,
      numPendingTests: 1,
      testResults: [file("failed", "passed", "failed"), file("passed", "passed")],
    };
    expect(countTests(report, 1)).toEqual({ passed: 2, failed: 1, skipped: 1 });
  });

  test("counts a file that broke before its first test", () => {
    const report = { numPassedTests: 1, testResults: [file("failed"), file("passed", "passed")] };
    expect(countTests(report, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  test("fails when it broke off without a report", () => {
    expect(countTests({}, 137)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  test("fails when every test passed and something else went wrong", () => {
    expect(countTests({ numPassedTests: 1, testResults: [file("passed", "passed")] }, 1).failed).toBe(1);
  });

  test("fails when there was no test", () => {
    expect(countTests({ numPassedTests: 0, testResults: [] }, 0).failed).toBe(1);
  });
});
