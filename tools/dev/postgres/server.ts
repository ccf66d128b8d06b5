import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { open, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { freePort } from "../ports.ts";
import { clusterOf } from "./cluster.ts";
import type { Home } from "./home.ts";
import { recordStarter } from "./take-over.ts";
import { watchOver } from "../watchdog.ts";

const startPatienceMs = 30_000;
const throwAway = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];

export interface ServerOptions {
  home: Home;
  password: string;
  fast: boolean;
  port: number | undefined;
}

/** Starts the server over a whole cluster and waits until it answers. */
export async function launchServer({ home, password, fast, port: wanted }: ServerOptions) {
  const port = wanted ?? (await freePort());
  const server = await spawnServer(home, settings(port, fast));
  const url = `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`;
  await waitUntilItAnswers(server, url, home);
  return { url, port, stop: () => stopServer(server) };
}

function settings(port: number, fast: boolean): string[] {
  const loopbackOnly = ["listen_addresses=127.0.0.1", "unix_socket_directories=", `port=${port}`];
  const plain = ["timezone=UTC", "log_timezone=UTC", "max_connections=200"];
  return [...loopbackOnly, ...plain, ...(fast ? throwAway : [])];
}

/** In its own process group: Ctrl-C must reach whoever uses the database before it reaches the database. */
async function spawnServer(home: Home, values: string[]): Promise<ChildProcess> {
  const log = await open(logOf(home), "w");
  const cluster = clusterOf(home);
  const args = ["-D", cluster, ...values.flatMap((value) => ["-c", value])];
  const server = spawn(join(home.programs.folder, "bin/postgres"), args, {
    ...home.runAs,
    cwd: cluster,
    env: { ...process.env, LC_ALL: "C" },
    stdio: ["ignore", log.fd, log.fd],
    detached: true,
  });
  await once(server, "spawn");
  await log.close();
  watchOver(server, "SIGINT");
  await recordStarter(home);
  return server;
}

async function waitUntilItAnswers(server: ChildProcess, url: string, home: Home): Promise<void> {
  for (const deadline = Date.now() + startPatienceMs; Date.now() < deadline; await sleep(50)) {
    if (server.exitCode !== null) break;
    if (await answers(url)) return;
  }
  await stopServer(server);
  const log = await readFile(logOf(home), "utf8");
  throw new Error(
    `PostgreSQL did not start. Its last words (${logOf(home)}):\n${log.split("\n").slice(-12).join("\n")}`,
  );
}

async function answers(connectionString: string): Promise<boolean> {
  const client = new Client({ connectionString });
  client.on("error", () => {}); // the server may end while we ask; then it does not answer
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

/** SIGINT is PostgreSQL's fast shutdown: open transactions roll back, what is committed is on disk. */
async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, "exit");
  server.kill("SIGINT");
  await ended;
}

const logOf = (home: Home) => join(home.folder, "server.log");
