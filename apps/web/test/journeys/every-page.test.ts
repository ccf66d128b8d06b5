// @vitest-environment node
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { features } from "../../src/app/features.ts";
import type { FeaturePage } from "../../src/app/feature.ts";
import { booksOf, inDays } from "./stage/books.ts";
import { barriersOn, watchLayout } from "./stage/eyes.ts";
import { fiscalCodeOf, foundCompany, type Founder } from "./stage/founder.ts";
import { openStage, type Stage } from "./stage/stage.ts";

let stage: Stage;
let ana: Founder;
let page: Page;
const ids: Record<string, string> = {};

beforeAll(async () => {
  stage = await openStage();
  ana = await foundCompany(stage, { holdSeconds: 0 });
  const books = booksOf(ana);
  const customer = await books.customer();
  ids.$customerId = customer.id;
  ids.$productId = (await books.product()).id;
  const issued = await books.issued({ customer, issueDate: inDays(-20), dueDate: inDays(-5) });
  ids.$documentId = issued.id;
  ids.$paymentId = (await books.paid(issued.id, "50.00", { customerId: customer.id })).id;
  ids.$draftId = (await books.draft({ customer })).id;
  const archived = await books.customer({ name: "Client de altădată S.R.L.", fiscalCode: fiscalCodeOf(91) });
  ids.$bulkRunId = await archiveInBulk(archived.id);
}, 180_000);
afterAll(() => stage?.close(), 60_000);

/** A bulk run that has ended and was looked at: its card no longer stands over the pages. */
async function archiveInBulk(customerId: string): Promise<string> {
  const { run } = await ana.ask<{ run: { id: string } }>(
    `mutation ($input: BulkCustomersInput!) { run: bulkArchiveCustomers(input: $input) { ... on BulkRun { id } } }`,
    { input: { selection: { ids: [customerId] } } },
  );
  const state = `query ($id: ID!) { bulkRun(id: $id) { finishedAt } }`;
  const untilEnded = async () => {
    const { bulkRun } = await ana.ask<{ bulkRun: { finishedAt: string | null } }>(state, { id: run.id });
    expect(bulkRun.finishedAt).not.toBeNull();
  };
  await vi.waitFor(untilEnded, { timeout: 30_000, interval: 200 });
  await ana.ask(`mutation ($input: BulkRunInput!) { closeBulkRun(input: $input) { __typename } }`, {
    input: { bulkRunId: run.id },
  });
  return run.id;
}

const pages = features.flatMap(({ pages = [] }) => pages).map((each) => ({ ...each, address: addressOf(each) }));

/** The site has an address for each language; everything else speaks the visitor's. */
function isFor(language: "ro" | "en", { at, path }: FeaturePage): boolean {
  return at !== "site" || /^en([/]|$)/.test(path) === (language === "en");
}

function addressOf({ at, path }: FeaturePage): string {
  const named = path === "documents/$documentId/edit" ? "documents/$draftId/edit" : path;
  return at === "company" || at === "settings" ? `company:${named}` : `/${named}`;
}

function open(address: string): Promise<unknown> {
  const filled = address.replaceAll(/[$]\w+/g, (name) => ids[name] ?? name);
  return page.goto(filled.startsWith("company:") ? ana.at(filled.slice("company:".length)) : filled);
}

/** Until nothing is a placeholder any more. */
async function untilItIsThere(): Promise<void> {
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await expect.poll(() => page.locator(".mantine-Skeleton-root, [aria-busy=true]").count()).toBe(0);
}

/** Two of the ways in which people sit before the product, as far from each other as can be. */
const ways: Record<string, BrowserContextOptions & { language: "ro" | "en" }> = {
  "in Romanian, in the light, on a wide screen": {
    language: "ro",
    colorScheme: "light",
    viewport: { width: 1440, height: 900 },
  },
  "in English, in the dark, on a phone": {
    language: "en",
    colorScheme: "dark",
    viewport: { width: 360, height: 780 },
  },
};

describe.each(Object.entries(ways))("%s", { timeout: 60_000 }, (_way, { language, ...options }) => {
  const faults: string[] = [];
  let shift: () => Promise<number>;
  beforeAll(async () => {
    const context = await stage.enter({ ...options, storageState: await ana.context.storageState() });
    // Mails are shown in frames that keep nothing and run nothing.
    await context.addInitScript((chosen) => {
      if (window === window.top) localStorage.setItem("softmanager.language", chosen);
    }, language);
    page = await context.newPage();
    page.on("pageerror", ({ message }) => faults.push(message));
    page.on("console", (said) => said.type() === "error" && faults.push(said.text()));
    shift = await watchLayout(page);
    // From the second page on the fonts are at hand; what a first visit sees is the matter of the stand-ins.
    await page.goto("/sign-in");
    await page.evaluate(() => document.fonts.ready);
  });
  afterAll(() => page.context().close());

  test.each(pages.filter((each) => isFor(language, each)))(
    "$address is whole, keeps its place and stands in nobody's way",
    async ({ address }) => {
      await open(address);
      await untilItIsThere();
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(options.viewport?.width ?? 0);
      expect(await shift()).toBeLessThan(0.05);
      expect(await barriersOn(page)).toEqual([]);
      expect(faults.splice(0)).toEqual([]);
    },
  );
});
