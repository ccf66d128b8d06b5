/** Entry of `npm test`: every check of the house, each to its end, and one line that says how it went. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startCommand, type Command } from "./command.ts";
import { root } from "./root.ts";
import { prepareShutdown } from "./shutdown.ts";
import { startTurbo } from "./turbo.ts";

interface Outcome {
  name: string;
  passed: number;
  failed: number;
  skipped: number;
  seconds: number;
}

interface Stage {
  name: string;
  start: () => Command | Promise<Command>;
}

const shutdown = prepareShutdown();
const isLong = process.argv.includes("--long");
const bin = (owner: string, program: string) => join(root, owner, "node_modules/.bin", program);

const ownNode = process.execPath;
const stages: Stage[] = [
  { name: "format", start: () => startCommand(bin(".", "oxfmt"), ["--check", "."]) },
  { name: "lint", start: () => startCommand(bin(".", "oxlint"), ["."]) },
  { name: "types", start: () => startTurbo(["typecheck", "--continue", "--output-logs=errors-only"]) },
  { name: "boundaries", start: () => startCommand(ownNode, ["tools/boundaries/check.ts"]) },
  { name: "dead code", start: () => startCommand(bin("tools/house", "knip"), []) },
  { name: "generated files", start: () => startCommand(ownNode, ["tools/codegen/generate.ts", "--check"]) },
];

const outcomes: Outcome[] = [];
for (const stage of stages) outcomes.push(await check(stage));
outcomes.push(await runTests());
tell(outcomes);
await shutdown.end(outcomes.some(({ failed }) => failed > 0) ? 1 : 0);

async function check({ name, start }: Stage): Promise<Outcome> {
  const { code, seconds } = await run(name, start);
  return { name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, seconds };
}

/** Unit, integration and browser tests, counted one by one. A run that breaks off counts as a failure too. */
async function runTests(): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), "softmanager-report-"));
  const report = join(folder, "report.json");
  const args = ["run", "--root", root, "--config", "packages/config/src/vitest.ts"];
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${report}`];
  const env: Record<string, string> = isLong ? { SOFTMANAGER_LONG: "1" } : {};
  const start = () => startCommand(bin("packages/config", "vitest"), [...args, ...reporters], env);
  const { code, seconds } = await run("tests", start);
  const counted = await countsIn(report);
  await rm(folder, { recursive: true, force: true });
  const isBroken = code !== 0 && counted.failed === 0;
  return { name: "tests", ...counted, failed: counted.failed + (isBroken ? 1 : 0), seconds };
}

async function countsIn(report: string): Promise<Pick<Outcome, "passed" | "failed" | "skipped">> {
  const text = await readFile(report, "utf8").catch(() => "{}");
  const counts = JSON.parse(text) as Record<string, number | undefined>;
  return {
    passed: counts.numPassedTests ?? 0,
    failed: counts.numFailedTests ?? 0,
    skipped: (counts.numPendingTests ?? 0) + (counts.numTodoTests ?? 0),
  };
}

async function run(name: string, start: Stage["start"]) {
  console.log(`\n── ${name}`);
  const begun = Date.now();
  const command = await start();
  shutdown.onStop(command.stop);
  const code = await command.ended;
  const seconds = (Date.now() - begun) / 1000;
  console.log(
    code === 0 ? `   ${name}: fine (${seconds.toFixed(1)} s)` : `   ${name}: FAILED (${seconds.toFixed(1)} s)`,
  );
  return { code, seconds };
}

function tell(all: readonly Outcome[]): void {
  const total = (key: "passed" | "failed" | "skipped" | "seconds") => all.reduce((sum, one) => sum + one[key], 0);
  console.log("\nWhat was checked:");
  for (const { name, passed, failed, seconds } of all) {
    console.log(
      `  ${name.padEnd(18)}${String(passed).padStart(6)} passed ${String(failed).padStart(4)} failed  ${seconds.toFixed(1)} s`,
    );
  }
  console.log(`  in ${(total("seconds") / 60).toFixed(1)} minutes\n`);
  const skipped = total("skipped");
  console.log(`${total("passed")} passed, ${total("failed")} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
}
