import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";
import { bundledChromium } from "./browser/bundled.ts";

const installed = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

export interface Chromium {
  executablePath: string;
  env?: Record<string, string>;
}

/** A Chromium of this machine, or else the one the lockfile brings. `CHROMIUM_PATH` names another; `bundled` insists. */
export async function findChromium(): Promise<Chromium> {
  const wish = process.env.CHROMIUM_PATH;
  if (wish && wish !== "bundled") return { executablePath: wish };
  const present = wish ? undefined : installed.find((path) => existsSync(path));
  return present ? { executablePath: present } : bundledChromium();
}

/** A headless Chromium for a test. There is always one: a browser that cannot be had is a failure, never a skip. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = await findChromium();
  return chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    // Root cannot have the sandbox, nor can many containers; the pages are our own.
    args: ["--no-sandbox", "--disable-dev-shm-usage", "--font-render-hinting=none", "--lang=ro-RO"],
  });
}
