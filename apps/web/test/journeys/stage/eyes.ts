import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** What somebody with a screen reader, or with weak sight, would be stopped by: each rule with the elements that break it. */
export async function barriersOn(page: Page): Promise<string[]> {
  // A mail shown in its frame runs no script, not even one that looks at it.
  const { violations } = await new AxeBuilder({ page }).exclude("iframe").analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
}

/** Shows the page to eyes that want it light or dark, and waits until its colours no longer move. */
export async function shine(page: Page, scheme: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
  await page.evaluate((wanted) => localStorage.setItem("softmanager.theme", wanted), scheme);
  await page.reload();
  await page.waitForFunction((wanted) => document.documentElement.dataset.mantineColorScheme === wanted, scheme);
}

/** How far things have jumped on their own since the page was opened (0 is not at all). */
export async function watchLayout(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const seen = window as unknown as { layoutShift: number };
    seen.layoutShift = 0;
    type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Shift[]) if (!entry.hadRecentInput) seen.layoutShift += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { layoutShift: number }).layoutShift);
}
