import { execFile } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { clusterOf } from "./cluster.ts";
import type { Home } from "./home.ts";

const patienceMs = 20_000;
const run = promisify(execFile);

/** Makes sure nothing uses the cluster: refuses when its starter is alive, stops a server that was left behind. */
export async function takeOver(home: Home): Promise<void> {
  const pidFile = join(clusterOf(home), "postmaster.pid");
  const pid = Number((await readFile(pidFile, "utf8").catch(() => "")).split("\n")[0]);
  if (!pid) return;
  if (!(await isServerOf(pid, home))) return rm(pidFile, { force: true });
  const starter = await readFile(starterFile(home), "utf8").catch(() => "");
  if (Number(starter) === (await parentOf(pid))) {
    throw new Error(
      `${home.dataDir} is in use by process ${starter}, which started its database. Stop that one first.`,
    );
  }
  await stopOrphan(pid);
}

/** Remembers who started the server; as long as that process lives, it is the server's parent. */
export async function recordStarter(home: Home): Promise<void> {
  await writeFile(starterFile(home), String(process.pid));
}

const starterFile = (home: Home) => join(home.dataDir, "starter-pid");

/** A number left in the file after a crash may belong to any other program by now. */
async function isServerOf(pid: number, home: Home): Promise<boolean> {
  return (await ask(pid, "command")).includes(clusterOf(home));
}

async function parentOf(pid: number): Promise<number> {
  return Number(await ask(pid, "ppid"));
}

/** A fact about a process; empty when there is no such process. Linux tells without `ps`, which small images lack. */
async function ask(pid: number, what: "command" | "ppid"): Promise<string> {
  try {
    if (process.platform !== "linux") return (await run("ps", ["-o", `${what}=`, "-p", String(pid)])).stdout.trim();
    if (what === "command") return (await readFile(`/proc/${pid}/cmdline`, "utf8")).replaceAll("\0", " ");
    return /^PPid:\s*(\d+)/m.exec(await readFile(`/proc/${pid}/status`, "utf8"))?.[1] ?? "";
  } catch {
    return "";
  }
}

async function stopOrphan(pid: number): Promise<void> {
  process.kill(pid, "SIGINT");
  for (const deadline = Date.now() + patienceMs; Date.now() < deadline; await sleep(100)) {
    if (!isAlive(pid)) return;
  }
  throw new Error(`An earlier PostgreSQL (process ${pid}) does not stop. End it, then start again.`);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
