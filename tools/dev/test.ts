/** Entry of `npm test`: every check of the house, each to its end, and one line that says how it went. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { countCheck, countTests, lastLine, table, type Outcome } from "./checks/outcome.ts";
import { startCommand, type Command } from "./command.ts";
import { root } from "./root.ts";
import { prepareShutdown } from "./shutdown.ts";
import { startTurbo } from "./turbo.ts";

type Start = () => Command | Promise<Command>;

const shutdown = prepareShutdown();
const node = process.execPath;
const program = (name: string, owner = ".") => join(root, owner, "node_modules/.bin", name);

const checks: [name: string, start: Start][] = [
  ["format", () => startCommand(program("oxfmt"), ["--check"])],
  ["lint", () => startCommand(program("oxlint"), [])],
  ["types", () => startTurbo(["typecheck", "--continue", "--output-logs=errors-only"])],
  ["boundaries", () => startCommand(node, ["tools/boundaries/check.ts"])],
  [
    "dead code",
    () => startCommand(program("knip", "tools/house"), ["-c", "tools/house/knip.json", "--no-config-hints"]),
  ],
  ["generated files", () => startCommand(node, ["tools/codegen/generate.ts", "--check"])],
];
/** What the tests use: the product as it is shipped, and a browser. */
const preparations: [name: string, start: Start][] = [
  ["build", () => startTurbo(["build", "--output-logs=errors-only"])],
  ["browser", () => startCommand(node, ["tools/dev/checks/browser.ts"])],
];

const isLong = process.argv.includes("--long");
const outcomes: Outcome[] = [];
for (const [name, start] of isLong ? preparations : [...checks, ...preparations]) {
  const { exitCode, seconds } = await watch(name, start);
  outcomes.push({ name, seconds, ...countCheck(exitCode) });
}
outcomes.push(await runTests());

console.log(`\n${table(outcomes)}\n\n${lastLine(outcomes)}`);
await shutdown.end(outcomes.some(({ failed }) => failed > 0) ? 1 : 0);

/** Unit, integration and browser tests of every package in one run. */
async function runTests(): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), "softmanager-report-"));
  const report = join(folder, "report.json");
  // Most tests wait for databases, mail and pages: no core is kept free for the runner itself.
  const args = ["run", "--root", root, "--config", "packages/config/src/vitest.ts", "--maxWorkers=100%"];
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${report}`];
  const env: Record<string, string> = isLong ? { SOFTMANAGER_LONG: "1" } : {};
  const start = () => startCommand(program("vitest", "packages/config"), [...args, ...reporters], env);
  const { exitCode, seconds } = await watch("tests", start);
  const counts = countTests(JSON.parse(await readFile(report, "utf8").catch(() => "{}")), exitCode);
  await rm(folder, { recursive: true, force: true });
  return { name: "tests", seconds, ...counts };
}

async function watch(name: string, start: Start): Promise<{ exitCode: number; seconds: number }> {
  console.log(`\n== ${name}`);
  const begun = Date.now();
  const command = await start();
  shutdown.onStop(command.stop);
  const exitCode = await command.ended;
  await shutdown.checkpoint();
  const seconds = (Date.now() - begun) / 1000;
  console.log(`== ${name}: ${exitCode === 0 ? "passed" : "FAILED"} in ${seconds.toFixed(1)} s`);
  return { exitCode, seconds };
}
