import type { Browser, BrowserContext } from "playwright-core";
import type { Stage } from "../stage/stage.ts";

/** A browser of the company's owner, signed in, in Romanian. */
export async function signedIn(browser: Browser, { url, company }: Stage): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: url,
    locale: "ro-RO",
    timezoneId: "Europe/Bucharest",
    viewport: { width: 1440, height: 900 },
  });
  const [name = "", value = ""] = company.session.split("=");
  await context.addCookies([{ name, value, url }]);
  await context.addInitScript(() => localStorage.setItem("softmanager.language", "ro"));
  return context;
}
