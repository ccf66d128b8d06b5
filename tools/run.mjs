/**
 * Entry of `npm start`, `npm test`, `npm run test:long` and `npm run bench`. It needs Node 20 and npm alone: it installs
 * what the lockfile names, among it the Node this repository is written for, and hands over to that Node.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const entries = {
  start: ["tools/dev/serve.ts"],
  test: ["tools/dev/test.ts"],
  "test:long": ["tools/dev/test.ts", "--long"],
  bench: ["tools/bench/bench.ts"],
};

const entry = entries[process.argv[2] ?? ""];
if (!entry) fail(`Usage: node tools/run.mjs ${Object.keys(entries).join(" | ")}`);
if (Number(process.versions.node.split(".")[0]) < 20)
  fail(`Node ${process.versions.node} is too old: 20 or newer is needed.`);

/** The child in charge. It leads its own process group, so that a signal reaches each process once and in our order. */
let child;
let isStopping = false;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
// npm does not always pass a signal on; losing it tells the same. The scripts say `exec`, so that no shell stands between.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && stop(), 500).unref();

const ownNode = join(root, "node_modules/.bin/node");
let installed = await install();
if (whatNodeLacks()) {
  await mendNode(whatNodeLacks());
  installed = await install();
}
if (installed !== 0) fail("The installation failed; the reason is above.", installed);
process.exit(await run(existsSync(ownNode) ? ownNode : process.execPath, [...entry, ...process.argv.slice(3)]));

function install() {
  console.log(`Installing what the lockfile names with ${packageManager} (about half a minute the first time) ...`);
  return run("npx", ["--yes", packageManager, "install", "--frozen-lockfile"], { wholeGroup: true });
}

/** What keeps the repository's Node from running here, in its own words; empty when it runs. */
function whatNodeLacks() {
  return existsSync(ownNode) ? spawnSync(ownNode, ["--version"], { encoding: "utf8" }).stderr : "";
}

/** The smallest Debian images lack one shared library that Node links to. */
async function mendNode(lack) {
  const canMend = lack.includes("libatomic") && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (!canMend) fail(`Node cannot run here: ${lack.trim()}\nOn Debian and Ubuntu: apt-get install libatomic1`);
  const apt = "apt-get update -qq && apt-get install -qq --yes --no-install-recommends libatomic1";
  if ((await run("sh", ["-c", apt], { wholeGroup: true })) !== 0)
    fail("Node needs the library libatomic; please install it.");
}

/** Runs a command in view and answers its exit code; a stop in the meantime ends this process with it. */
function run(command, args, { wholeGroup = false } = {}) {
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" };
  child = spawn(command, args, { cwd: root, env, stdio: "inherit", detached: true });
  child.wholeGroup = wholeGroup;
  return new Promise((resolve) => {
    child.on("error", (error) => fail(`${command}: ${error.message}`));
    child.on("exit", (code) => (isStopping ? process.exit(code || 130) : resolve(code ?? 1)));
  });
}

function stop() {
  if (isStopping) return;
  isStopping = true;
  if (!child || child.exitCode !== null) process.exit(130);
  try {
    process.kill(child.wholeGroup ? -child.pid : child.pid, "SIGTERM");
  } catch {
    process.exit(130); // it ended by itself a moment ago
  }
}

function fail(message, code = 1) {
  console.error(message);
  process.exit(code);
}
