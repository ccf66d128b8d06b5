import { launchBrowser } from "@softmanager/dev/chromium";
import type { Page } from "playwright-core";
import { aDraft } from "../stage/documents.ts";
import type { Stage } from "../stage/stage.ts";
import { percentile } from "../statistics.ts";
import type { Row } from "../table.ts";
import { signedIn } from "./signed-in.ts";

/** As fast as a practised hand types figures; the preview is drawn and the draft is saved meanwhile. */
const pauseMs = 90;

/** From a key going down to the next picture, while a quantity is typed in the built product. */
export async function editor(stage: Stage, { keys }: { keys: number }): Promise<Row[]> {
  const browser = await launchBrowser();
  try {
    const bare = await browser.newPage();
    await bare.setContent("<input autofocus>");
    const reference = { name: "a bare field", measured: await typed(bare, keys) };
    const context = await signedIn(browser, stage);
    const rows: Row[] = [];
    for (const lines of [50, 200]) {
      const draftId = await aDraft(stage.company, { lines });
      const page = await context.newPage();
      await page.goto(`/c/${stage.company.slug}/documents/${draftId}/edit`);
      await page.getByLabel("Cantitate, Linia 3", { exact: true }).click();
      await typed(page, 10);
      const measured = await typed(page, keys);
      await page.close();
      const work = `editor of ${lines} lines, key to picture, p95`;
      rows.push({ work, unit: "ms", measured, floor: 50, goal: 30, better: "less" });
    }
    return [...rows, { work: "(the same in a bare field)", unit: "ms", measured: reference.measured, better: "less" }];
  } finally {
    await browser.close();
  }
}

type Observed = Window & { pictures: number[] };

/** Types a figure and takes it back, over and over; milliseconds that 95 of 100 keys do not exceed. */
async function typed(page: Page, keys: number): Promise<number> {
  await page.evaluate(() => {
    const observed = window as unknown as Observed;
    const isNew = observed.pictures === undefined;
    observed.pictures = [];
    if (!isNew) return;
    const { port1, port2 } = new MessageChannel();
    const pressed: number[] = [];
    // A message posted in a frame is delivered once the frame is drawn.
    port1.onmessage = () => pressed.splice(0).forEach((at) => observed.pictures.push(performance.now() - at));
    window.addEventListener(
      "keydown",
      ({ timeStamp }) => {
        pressed.push(timeStamp);
        requestAnimationFrame(() => port2.postMessage(null));
      },
      { capture: true },
    );
  });
  for (let index = 0; index < keys; index += 1) {
    await page.keyboard.press(index % 2 === 0 ? String(2 + ((index / 2) % 7)) : "Backspace");
    await page.waitForTimeout(pauseMs);
  }
  const pictures = await page.evaluate(() => (window as unknown as Observed).pictures);
  if (pictures.length < keys * 0.9) throw new Error(`${keys} keys gave ${pictures.length} pictures.`);
  return percentile(pictures, 95);
}
