// @vitest-environment node
import type { Page, Request } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStage, type Stage } from "./journeys/stage/stage.ts";

const romanian = ["/", "/price", "/terms", "/privacy", "/data-processing", "/cookies"];
const pages = [...romanian, ...romanian.map((path) => `/en${path}`.replace(/\/$/, ""))];

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 120_000);
afterAll(() => stage.close());

describe("the public site", () => {
  test.each(pages)("%s sets no cookie, keeps nothing in the browser and asks no other host", async (path) => {
    const visit = await openPage(path);
    expect(await visit.page.getByRole("heading", { level: 1 }).textContent()).not.toBe("");
    expect(await kept(visit.page)).toEqual(nothing);
    expect(visit.foreign()).toEqual([]);
    expect(visit.failed()).toEqual([]);
    await visit.page.context().close();
  });

  test("keeps nothing from one page to the next, either, and leads on to the door", async () => {
    const { page, foreign, failed } = await openPage("/");
    await page.getByRole("link", { name: "Preț", exact: true }).click();
    await page.waitForURL("**/price");
    await page.getByRole("link", { name: "English" }).click();
    await page.waitForURL("**/en/price");
    await page.getByRole("link", { name: "Privacy policy" }).click();
    await page.getByRole("heading", { level: 1, name: "Privacy policy" }).waitFor();
    await page.getByRole("link", { name: "Sign in" }).first().click();
    await page.getByRole("heading", { level: 1, name: "Sign in" }).waitFor();
    expect(await kept(page)).toEqual(nothing);
    expect(foreign()).toEqual([]);
    expect(failed()).toEqual([]);
    await page.context().close();
  });
});

describe("before any script has come", () => {
  const withoutScript = (language: string) =>
    stage.enter({ javaScriptEnabled: false, locale: language, viewport: { width: 390, height: 800 } });

  test.each([
    ["/", "en-GB", "Facturi corecte, trimise și încasate."],
    ["/en", "ro-RO", "Invoices that are right, sent and paid."],
    ["/sign-in", "ro-RO", "Autentificare"],
    ["/sign-in", "en-GB", "Sign in"],
  ])("%s already shows what it says, read in %s", async (path, language, title) => {
    const context = await withoutScript(language);
    const page = await context.newPage();
    await page.goto(path);
    expect((await page.getByRole("heading", { level: 1 }).innerText()).replaceAll(/\s+/g, " ")).toBe(title);
    await context.close();
  });

  test("the site's links lead on, and the form at the door takes nothing that would be lost", async () => {
    const context = await withoutScript("ro-RO");
    const page = await context.newPage();
    await page.goto("/");
    await page.getByRole("link", { name: "Preț", exact: true }).click();
    await page.waitForURL("**/price");
    await page.goto("/sign-in");
    expect(await page.locator("[inert] input").count()).toBe(2);
    await context.close();
  });

  test.each(["/", "/en", "/price", "/en/price", "/sign-in", "/sign-up"])(
    "%s is taken over as it stands when the script comes, and not drawn anew",
    async (path) => {
      const context = await stage.enter({ locale: "ro-RO", viewport: { width: 390, height: 800 } });
      const page = await context.newPage();
      const said: string[] = [];
      page.on("console", (message) => said.push(message.text()));
      const { promise: gate, resolve: open } = Promise.withResolvers<void>();
      await page.route(/assets[/].*[.]js$/, (route) => gate.then(() => route.continue()));
      await page.goto(path, { waitUntil: "commit" });
      await page.locator(".pictured main").waitFor();
      const before = await page.evaluateHandle(() => [...document.querySelectorAll(".pictured *")]);
      open();
      // React marks what it has made its own.
      await page.waitForFunction(() =>
        Object.keys(document.querySelector("main *") ?? {}).some((key) => key.startsWith("__react")),
      );
      expect(await before.evaluate((parts) => parts.filter((part) => !part.isConnected).length)).toBe(0);
      await expect.poll(() => page.locator("[inert]").count()).toBe(0);
      expect(said).toEqual([]);
      await context.close();
    },
  );

  test("a language once chosen is not contradicted", async () => {
    const context = await stage.enter({ locale: "ro-RO" });
    await context.addInitScript(() => localStorage.setItem("softmanager.language", "en"));
    const page = await context.newPage();
    await page.route(/assets[/].*[.]js$/, (route) => route.abort());
    await page.goto("/sign-in", { waitUntil: "domcontentloaded" });
    expect(await page.getByText("Autentificare").isVisible()).toBe(false);
    await context.close();
  });
});

test("what the application keeps is seen by the same look", async () => {
  const { page } = await openPage("/sign-in");
  await page.getByRole("button", { name: "Limbă și temă" }).click();
  await page
    .getByRole("menuitemradio", { name: "English" })
    .or(page.getByText("English", { exact: true }))
    .click();
  await page.getByRole("heading", { name: "Sign in" }).waitFor();
  expect(await kept(page)).toMatchObject({ localStorage: ["softmanager.language"] });
  await page.context().close();
});

const nothing = { cookies: [], localStorage: [], sessionStorage: [], databases: [], caches: [], workers: 0 };

interface Visit {
  page: Page;
  /** Addresses asked for on any host but the product's. */
  foreign(): string[];
  failed(): string[];
}

async function openPage(path: string): Promise<Visit> {
  const context = await stage.enter();
  const page = await context.newPage();
  const asked: Request[] = [];
  const failures: string[] = [];
  context.on("request", (request) => asked.push(request));
  context.on("response", (response) => response.status() >= 400 && failures.push(response.url()));
  page.on("pageerror", (error) => failures.push(error.message));
  page.on("console", (message) => message.type() === "error" && failures.push(message.text()));
  await page.goto(path);
  await page.waitForLoadState("networkidle");
  const own = new URL(stage.product.url).host;
  return {
    page,
    foreign: () => asked.map((request) => request.url()).filter((url) => isOnTheNet(url) && new URL(url).host !== own),
    failed: () => failures,
  };
}

/** `data:` and `blob:` come from the page itself. */
function isOnTheNet(url: string): boolean {
  return /^(https?|wss?):/.test(url);
}

/** Everything a page can leave behind in a browser. */
async function kept(page: Page) {
  const cookies = await page.context().cookies();
  const inPage = await page.evaluate(async () => ({
    localStorage: Object.keys(localStorage),
    sessionStorage: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: typeof caches === "undefined" ? [] : await caches.keys(),
    workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
  }));
  return { cookies: cookies.map(({ name }) => name), ...inPage };
}
