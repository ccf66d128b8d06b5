/** How one stage of `npm test` went. */
export interface Outcome {
  name: string;
  passed: number;
  failed: number;
  skipped: number;
  seconds: number;
}

type Counts = Omit<Outcome, "name" | "seconds">;

/** The line everything ends with: `N passed, N failed`, and how many were skipped where any were. */
export function lastLine(outcomes: readonly Outcome[]): string {
  const total = (key: keyof Counts) => outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
  const skipped = total("skipped");
  return `${total("passed")} passed, ${total("failed")} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/** One row per stage, with the time it took. */
export function table(outcomes: readonly Outcome[]): string {
  const seconds = outcomes.reduce((sum, outcome) => sum + outcome.seconds, 0);
  const rows = outcomes.map(({ name, passed, failed, seconds: took }) =>
    [
      name.padEnd(16),
      `${passed} passed`.padStart(12),
      `${failed} failed`.padStart(10),
      `${took.toFixed(1)} s`.padStart(9),
    ].join(" "),
  );
  return [...rows, `${"all".padEnd(39)} ${`${seconds.toFixed(1)} s`.padStart(9)}`].join("\n");
}

/** A stage that is one check. */
export function countCheck(exitCode: number): Counts {
  return exitCode === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

interface Report {
  numPassedTests?: number;
  numPendingTests?: number;
  numTodoTests?: number;
  testResults?: { status: string; assertionResults: { status: string }[] }[];
}

/**
 * Counts a run of the test runner by its report. A file that broke before its tests, a run that broke off, and a run without
 * tests count as a failure each: none of them proves anything.
 */
export function countTests(report: Report, exitCode: number): Counts {
  const files = report.testResults ?? [];
  const failuresIn = (file: (typeof files)[number]) =>
    file.assertionResults.filter(({ status }) => status === "failed").length;
  const broken = files.filter((file) => file.status === "failed" && failuresIn(file) === 0).length;
  const failed = files.reduce((sum, file) => sum + failuresIn(file), broken);
  const passed = report.numPassedTests ?? 0;
  const provesNothing = failed === 0 && (exitCode !== 0 || passed === 0);
  return {
    passed,
    failed: failed + (provesNothing ? 1 : 0),
    skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
  };
}
