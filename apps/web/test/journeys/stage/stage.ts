import { launchBrowser } from "@softmanager/dev/chromium";
import { startTestProduct, type TestProduct } from "@softmanager/dev/test-product";
import type { Browser, BrowserContext, BrowserContextOptions } from "playwright-core";

export interface Stage {
  product: TestProduct;
  browser: Browser;
  /** Another person's browser, or the same person's other one: cookies and storage of its own. */
  enter(options?: BrowserContextOptions): Promise<BrowserContext>;
  close(): Promise<void>;
}

/** Long enough for a busy machine: everything here waits for a state, never for a time. */
const patienceMs = 20_000;

/** The built product, with settings of its own if need be, and a real browser in front of it; one for each file of tests. */
export async function openStage(settings: Record<string, string> = {}): Promise<Stage> {
  const webRoot = process.env.WEB_ROOT;
  const product = await startTestProduct({ ...(webRoot ? { WEB_ROOT: webRoot } : {}), ...settings });
  const browser = await launchBrowser();
  return {
    product,
    browser,
    async enter(options = {}) {
      const context = await browser.newContext({
        baseURL: product.url,
        locale: "ro-RO",
        timezoneId: "Europe/Bucharest",
        viewport: { width: 1440, height: 900 },
        ...options,
      });
      context.setDefaultTimeout(patienceMs);
      return context;
    },
    async close() {
      await browser.close();
      await product.stop();
    },
  };
}
