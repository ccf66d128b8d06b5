// @vitest-environment node
import { once } from "node:events";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { launchBrowser } from "@softmanager/dev/chromium";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

const dist = join(import.meta.dirname, "../dist");
const types: Record<string, string> = {
  ".js": "text/javascript",
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** Limits in kB (1,000 bytes). */
const visits = [
  { to: "the public site", path: "/", limit: 155 },
  { to: "the sign-in page", path: "/sign-in", limit: 192 },
];

let server: Server;
let browser: Browser;
beforeAll(async () => {
  if (!existsSync(join(dist, "index.html"))) {
    throw new Error("Build the application first: pnpm --filter @softmanager/web build");
  }
  server = createServer(({ url = "/" }, response) => {
    const path = join(dist, new URL(url, "http://localhost").pathname);
    const file = existsSync(path) && statSync(path).isFile() ? path : join(dist, "index.html");
    response.setHeader("content-type", types[extname(file)] ?? "application/octet-stream").end(readFileSync(file));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  server.close();
});

test.each(visits)("a first visit to $to fetches at most $limit kB of compressed script", async ({ path, limit }) => {
  const size = await kilobytesFetched(path);
  expect(size).toBeGreaterThan(50); // less would mean that nothing was seen
  expect(size).toBeLessThanOrEqual(limit);
});

test("somebody who only looks at the sign-in page is not sent what draws messages; whoever touches it is", async () => {
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(addressOf("/sign-in"));
  await atRest(page);
  const hasToasts = () => asked.some((url) => /\/toasts-[^/]+[.]js$/.test(url));
  expect(hasToasts()).toBe(false);
  await page.keyboard.press("Tab");
  await expect.poll(hasToasts).toBe(true);
  await page.close();
});

test("before any script has come, the mark stands on the page", async () => {
  const page = await browser.newPage();
  await page.route("**/*.js", (route) => route.abort());
  await page.goto(addressOf("/sign-in"));
  await expect.poll(() => page.locator(".begins img").isVisible()).toBe(true);
  await page.close();
});

/** Script that a stranger's browser has fetched once the page stands and the browser has nothing left to do. */
async function kilobytesFetched(path: string): Promise<number> {
  const page = await browser.newPage();
  const scripts = new Map<string, Promise<Buffer>>();
  page.on("response", (response) => {
    const isScript = /javascript/.test(response.headers()["content-type"] ?? "");
    if (isScript) scripts.set(response.url(), response.body());
  });
  await page.goto(addressOf(path));
  await atRest(page);
  const sizes = await Promise.all([...scripts.values()].map(async (body) => gzipSync(await body).length));
  await page.close();
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}

/** What is fetched in advance, once there is leisure, has come too. */
async function atRest(page: Awaited<ReturnType<Browser["newPage"]>>): Promise<void> {
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await page.waitForLoadState("networkidle");
}

function addressOf(path: string): string {
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}${path}`;
}
