import type { Page } from "playwright-core";

/** Waits until the sheet beside the form has been drawn and has ink on it. */
export async function untilDrawn(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const sheet = document.querySelector<HTMLCanvasElement>("[role='img'][aria-busy='false'] canvas");
    const pixels = sheet?.getContext("2d")?.getImageData(0, 0, sheet.width, sheet.height).data;
    return pixels?.some((value, index) => index % 4 !== 3 && value < 64) ?? false;
  });
}
