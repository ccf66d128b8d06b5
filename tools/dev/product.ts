import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { root } from "./root.ts";
import { watchOver } from "./watchdog.ts";

export interface Product {
  /** Fulfilled when it serves; rejected when it ends or stays silent instead. */
  ready: Promise<void>;
  /** Exit code of the API and worker, when it ends by itself or is stopped. */
  ended: Promise<number>;
  stop(): Promise<void>;
}

export interface ProductOptions {
  /** Settings of `apps/api/src/config.ts`; `PORT` must be among them. */
  env: Record<string, string>;
}

const readyPatienceMs = 120_000;
const stopPatienceMs = 12_000;
/** Answers are large and short-lived: with more room for the young, they are not moved about before they die. */
const flags = ["--enable-source-maps", "--max-semi-space-size=64"];
const builtApi = join(root, "apps/api/dist/main.js");
const builtWeb = join(root, "apps/web/dist");

/**
 * Starts the built API, worker and single-page app on one port.
 * In its own process group: on Ctrl-C it must end before its database does.
 */
export function startProduct({ env }: ProductOptions): Product {
  const web = existsSync(builtWeb) ? { WEB_ROOT: builtWeb } : {};
  const child = spawn(process.execPath, [...flags, builtApi], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production", ...web, ...env },
    stdio: ["ignore", "inherit", "inherit"],
    detached: true,
  });
  watchOver(child, "SIGTERM");
  const ended = once(child, "exit").then(([code]) => Number(code ?? 1));
  const address = `http://${env.HOST ?? "127.0.0.1"}:${env.PORT}/readyz`;
  return { ready: waitUntilReady(ended, address), ended, stop: () => stopProduct(child, ended) };
}

async function stopProduct(child: ChildProcess, ended: Promise<number>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGTERM");
  const lost = setTimeout(() => child.kill("SIGKILL"), stopPatienceMs);
  await ended;
  clearTimeout(lost);
}

async function waitUntilReady(ended: Promise<number>, address: string): Promise<void> {
  let hasEnded = false;
  void ended.then(() => (hasEnded = true));
  for (const deadline = Date.now() + readyPatienceMs; Date.now() < deadline; await sleep(100)) {
    if (hasEnded) throw new Error("The API did not start; its reason is above.");
    if (await isReady(address)) return;
  }
  throw new Error(`The API did not answer ${address} within ${readyPatienceMs / 1000} seconds.`);
}

const isReady = (address: string) =>
  fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );
