// @vitest-environment node
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { features } from "../../src/app/features.ts";
import { aLine, booksOf, inDays, type Books } from "./stage/books.ts";
import { foundCompany, type Founder } from "./stage/founder.ts";
import { openStage, type Stage } from "./stage/stage.ts";

let stage: Stage;
let ana: Founder;
let books: Books;
let page: Page;

beforeAll(async () => {
  stage = await openStage();
  ana = await foundCompany(stage, { holdSeconds: 0 });
  books = booksOf(ana);
  const customer = await books.customer();
  for (let at = 1; at <= 40; at += 1) {
    await books.draft({ customer, dueDate: inDays(at), lines: [aLine({ unitPrice: String(at * 10) })] });
  }
}, 180_000);
afterEach(() => page?.close());
afterAll(() => stage?.close(), 60_000);

async function open(path = ""): Promise<void> {
  page = await ana.context.newPage();
  await page.goto(ana.at(path));
  await page.getByRole("heading", { level: 1 }).waitFor();
}

const places = features.flatMap(({ navigation = [], commands = [] }) => [
  ...navigation.flatMap(({ keys, path }) => (keys ? [{ keys, leads: path }] : [])),
  ...commands.flatMap(({ keys, opens }) => (keys ? [{ keys, leads: opens }] : [])),
]);
const rows = () => page.locator("[role=row][data-active]");
const whereNow = () => page.evaluate(() => location.pathname + location.search);

async function strike(keys: string): Promise<void> {
  for (const key of keys.split(" ")) await page.keyboard.press(key);
}

describe("the keys of the frame", { timeout: 60_000 }, () => {
  test.each(places)("$keys leads to $leads", async ({ keys, leads }) => {
    await open(leads === "" ? "documents" : "");
    await strike(keys);
    const [path = "", search = ""] = leads.split("?");
    const place = ana.at(path).replace(/[/]$/, "");
    await expect.poll(() => page.url().replace(/[/]$/, "")).toContain(place);
    expect(page.url()).toContain(search);
  });

  test("stay letters in a field", async () => {
    await open("documents");
    await page.keyboard.press("/");
    const before = await whereNow();
    for (const { keys } of places) await strike(keys);
    const typed = places.map(({ keys }) => keys.replaceAll(" ", "")).join("");
    const search = page.getByRole("searchbox").or(page.getByRole("textbox")).first();
    await expect.poll(() => search.inputValue()).toBe(typed);
    expect((await whereNow()).split("?")[0]).toBe(before.split("?")[0]);
  });

  test("stand in the palette and on the sheet of shortcuts", async () => {
    await open();
    await page.keyboard.press("Control+k");
    const palette = page.getByRole("dialog");
    await palette.getByRole("option").first().waitFor();
    for (const { keys } of places) {
      expect((await palette.innerText()).replaceAll(/\s+/g, " ").toLowerCase()).toContain(keys);
    }
    await page.keyboard.press("Escape");
    await palette.waitFor({ state: "detached" });
    await page.keyboard.press("?");
    const sheet = page.getByRole("dialog");
    await sheet.getByText("Mută linia în sus").waitFor();
    for (const name of ["Copiază linia", "Detaliile liniei", "Prețuri cu sau fără TVA"]) {
      await sheet.getByText(name).waitFor();
    }
  });
});

describe("the keys of a list", { timeout: 60_000 }, () => {
  test("walk far down it, and Escape comes back from a document to the same row and place", async () => {
    await open("documents");
    await page.getByRole("row").nth(2).waitFor();
    for (let step = 0; step < 30; step += 1) await page.keyboard.press("j");
    await page.keyboard.press("k");
    const name = await rows().innerText();
    const place = () => rows().evaluate((row) => Math.round(row.getBoundingClientRect().top));
    const before = await place();
    expect(before).toBeGreaterThan(0);
    await page.keyboard.press("Enter");
    await page.waitForURL(/[0-9a-f-]{36}/);
    await page.getByText("Salvat", { exact: true }).waitFor();
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press("Escape");
    await page.waitForURL((url) => !/[0-9a-f-]{36}/.test(url.pathname));
    await expect.poll(() => rows().innerText()).toBe(name);
    await expect.poll(async () => Math.abs((await place()) - before)).toBeLessThanOrEqual(2);
  });

  test("leave the editor with Escape and lose nothing of what was typed", async () => {
    await open("documents");
    await page.getByRole("row").nth(2).waitFor();
    await strike("j Enter");
    await page.getByText("Salvat", { exact: true }).waitFor();
    await page.getByLabel("Cantitate, Linia 1").fill("77");
    const address = page.url();
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press("Escape");
    await page.waitForURL((url) => !/[0-9a-f-]{36}/.test(url.pathname));
    await page.goto(address);
    await page.getByText("Salvat", { exact: true }).waitFor();
    await expect.poll(() => page.getByLabel("Cantitate, Linia 1").inputValue()).toBe("77");
  });

  test("pay from the list, which says at once what is left", async () => {
    const { number } = await books.issued({ customer: await books.customer({ fiscalCode: "RO800001077" }) });
    await open(`documents?search=${encodeURIComponent(number ?? "")}`);
    const row = page.getByRole("row").filter({ hasText: number ?? "" });
    await row.waitFor();
    await strike("j p");
    await page.getByRole("dialog").waitFor();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Sumă").fill("21");
    await page.keyboard.press("Enter");
    await dialog.waitFor({ state: "detached" });
    await expect.poll(() => row.innerText()).toMatch(/100,00/);
  });
});
