import { expect, test } from "vitest";
import { launchBrowser } from "./chromium.ts";

test("a page is drawn in a real browser", { timeout: 60_000 }, async () => {
  const browser = await launchBrowser();
  const page = await (await browser.newContext({ locale: "ro-RO" })).newPage();
  await page.setContent("<h1>Facturi emise</h1>");
  expect(await page.getByRole("heading", { name: "Facturi emise" }).boundingBox()).toMatchObject({ x: 8 });
  expect(await page.evaluate("navigator.language")).toBe("ro-RO");
  await browser.close();
});
