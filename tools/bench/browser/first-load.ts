import { gzipSync } from "node:zlib";
import { launchBrowser } from "@softmanager/dev/chromium";
import type { BrowserContext } from "playwright-core";
import { aDraft } from "../stage/documents.ts";
import type { Stage } from "../stage/stage.ts";
import type { Row } from "../table.ts";
import { lighthouse } from "./lighthouse.ts";
import { signedIn } from "./signed-in.ts";

/** What a browser has to fetch before it shows a page, and what Lighthouse thinks of it. */
export async function firstLoad(stage: Stage): Promise<Row[]> {
  const browser = await launchBrowser();
  try {
    const draftId = await aDraft(stage.company, { lines: 10 });
    const stranger = await browser.newContext({ baseURL: stage.url, locale: "ro-RO" });
    const signIn = await scriptOf(stranger, "/sign-in");
    const edit = await scriptOf(await signedIn(browser, stage), `/c/${stage.company.slug}/documents/${draftId}/edit`);
    const script = { unit: "kB", better: "less" } as const;
    return [
      { work: "script of the sign-in page, gzip", measured: signIn.page, floor: 200, goal: 150, ...script },
      { work: "script of the editor as opened first, gzip", measured: edit.page, ...script },
      { work: "(the PDF engine beside it, in a worker)", measured: edit.workers, ...script },
      ...(await lighthouse(`${stage.url}/sign-in`)),
    ];
  } finally {
    await browser.close();
  }
}

/** Kilobytes (of 1,000 bytes) of script that a page has fetched once it has come to rest, as gzip makes them. */
async function scriptOf(context: BrowserContext, path: string): Promise<{ page: number; workers: number }> {
  const page = await context.newPage();
  const fetched = new Map<string, Promise<Buffer>>();
  const workers: string[] = [];
  page.on("worker", (worker) => workers.push(worker.url()));
  page.on("response", (response) => {
    const isScript = /javascript/.test(response.headers()["content-type"] ?? "");
    if (isScript) fetched.set(response.url(), response.body());
  });
  await page.goto(path);
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(500); // what is fetched in advance, once there is leisure
  await page.close();
  let inPage = 0;
  let inWorkers = 0;
  for (const [url, body] of fetched) {
    const size = gzipSync(await body).length / 1000;
    if (workers.includes(url)) inWorkers += size;
    else inPage += size;
  }
  return { page: inPage, workers: inWorkers };
}
