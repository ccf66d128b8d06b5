import type { Page } from "playwright-core";

/** A person's hands on the keyboard. Each key that goes down is counted, Ctrl and Shift among them. */
export class Keyboard {
  pressed = 0;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** One key, or several held together: "Enter", "Control+Shift+Enter". */
  async press(keys: string): Promise<void> {
    this.pressed += keys.split("+").length;
    await this.#page.keyboard.press(keys);
  }

  async type(text: string): Promise<void> {
    this.pressed += [...text].length;
    await this.#page.keyboard.type(text);
  }
}

/** Counts in every page to come what only a mouse or a finger can bring about. */
export async function watchForMouse(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const seen = window as unknown as { pointerEvents: number };
    seen.pointerEvents = 0;
    for (const type of ["pointerdown", "mousedown", "touchstart", "wheel"]) {
      window.addEventListener(type, () => (seen.pointerEvents += 1), { capture: true });
    }
  });
  return () => page.evaluate(() => (window as unknown as { pointerEvents: number }).pointerEvents);
}
