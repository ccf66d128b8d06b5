import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { findChromium } from "@softmanager/dev/chromium";
import { median } from "../statistics.ts";
import type { Row } from "../table.ts";

const run = promisify(execFile);

/** It brings a hundred packages, so it is fetched when it is asked for and not with the product. */
const version = "lighthouse@13.5.0";
const times = 3;

/** Points for performance: as on a middling phone and line, which is what it does unasked, and as on a desktop. */
export async function lighthouse(url: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const form of ["phone", "desktop"] as const) {
    const work = `Lighthouse, performance of the sign-in page, ${form}`;
    try {
      const points: number[] = [];
      for (let time = 0; time < times; time += 1) points.push(await pointsOf(url, form));
      rows.push({ work, unit: "points", measured: median(points), floor: 90, goal: 97, better: "more" });
    } catch (error) {
      rows.push({ work, because: `not measured: ${String(error).split("\n")[0]}` });
    }
  }
  return rows;
}

async function pointsOf(url: string, form: "phone" | "desktop"): Promise<number> {
  const { executablePath, env } = await findChromium();
  const flags = ["--quiet", "--output=json", "--only-categories=performance", "--chrome-flags=--headless --no-sandbox"];
  const preset = form === "desktop" ? ["--preset=desktop"] : [];
  const { stdout } = await run("npx", ["--yes", version, url, ...flags, ...preset], {
    env: { ...process.env, ...env, CHROME_PATH: executablePath },
    maxBuffer: 64 * 1024 * 1024,
    timeout: 120_000,
  });
  const report = JSON.parse(stdout) as { categories: { performance: { score: number | null } } };
  return (report.categories.performance.score ?? 0) * 100;
}
