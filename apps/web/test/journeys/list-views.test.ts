// @vitest-environment node
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { booksOf, inDays } from "./stage/books.ts";
import { barriersOn, shine } from "./stage/eyes.ts";
import { foundCompany, type Founder } from "./stage/founder.ts";
import { openStage, type Stage } from "./stage/stage.ts";

let stage: Stage;
let ana: Founder;
let page: Page;

beforeAll(async () => {
  stage = await openStage();
  ana = await foundCompany(stage);
  const books = booksOf(ana);
  const customer = await books.customer();
  await books.issued({ customer, issueDate: inDays(-40), dueDate: inDays(-12) });
  await books.issued({ customer, issueDate: inDays(-30), dueDate: inDays(-10) });
  await books.issued({ customer, dueDate: inDays(5) });
  await books.draft({ customer });
}, 180_000);
afterEach(() => page?.close());
afterAll(() => stage?.close(), 60_000);

async function open(path: string): Promise<void> {
  page = await ana.context.newPage();
  await page.goto(ana.at(path));
}

const menuButton = (name: string | RegExp) => page.getByRole("button", { name });
const said = () => Object.fromEntries(new URL(page.url()).searchParams);
const shownNumbers = () => page.getByRole("row").getByRole("link").allInnerTexts();
const headers = () => page.getByRole("columnheader").allInnerTexts();

/** Opens the menu of views by its key, and waits until it can be used. */
async function openViews(): Promise<void> {
  await page.getByRole("row").nth(1).waitFor();
  await page.keyboard.press("v");
  await page.getByRole("menu").waitFor();
}

async function choose(item: string | RegExp): Promise<void> {
  await openViews();
  const role = page.getByRole("menuitem", { name: item }).or(page.getByRole("menuitemradio", { name: item }));
  await role.click();
  await page.getByRole("menu").waitFor({ state: "detached" });
}

describe("a view of the list of documents", { timeout: 90_000 }, () => {
  test("is saved with its tab, filters, order and columns, and restores them all", async () => {
    await open("documents?tab=OVERDUE&currency=RON&sort=date");
    await page.getByRole("row").nth(1).waitFor();
    await page.getByRole("button", { name: "Coloane" }).click();
    await page.getByRole("checkbox", { name: "CIF" }).click();
    await page.getByRole("checkbox", { name: "Total" }).click();
    await page.keyboard.press("Escape");
    await choose("Salvează ca vizualizare nouă…");
    await page.getByRole("textbox", { name: /^Nume/ }).fill("Restanțe în lei");
    await page.keyboard.press("Enter");
    await menuButton("Vizualizarea Restanțe în lei").waitFor();
    const saved = { numbers: await shownNumbers(), headers: await headers() };
    expect(saved.numbers).toEqual(["F 0001", "F 0002"]);
    expect(saved.headers).toContain("CIF");
    expect(saved.headers).not.toContain("Total");

    await choose("Lista obișnuită");
    await menuButton("Vizualizări").waitFor();
    await expect.poll(shownNumbers).not.toEqual(saved.numbers);
    await choose("Restanțe în lei");
    await expect.poll(shownNumbers).toEqual(saved.numbers);
    expect(await headers()).toEqual(saved.headers);
    expect(said()).toMatchObject({ tab: "OVERDUE", currency: "RON", sort: "date" });
  });

  test("opens the same from its address in another browser", async () => {
    await open("documents");
    await choose("Restanțe în lei");
    await expect.poll(() => said().view).toBeTruthy();
    const other = await stage.enter({ storageState: await ana.context.storageState() });
    const copy = await other.newPage();
    await copy.goto(page.url());
    await copy.getByRole("button", { name: "Vizualizarea Restanțe în lei" }).waitFor();
    await copy.getByRole("columnheader", { name: "CIF" }).waitFor();
    await other.close();
  });

  test("says when the list is no longer what was saved; the changes are dropped, or kept", async () => {
    await open("documents");
    await choose("Restanțe în lei");
    await page.getByRole("tab", { name: /De încasat/ }).click();
    await menuButton("Vizualizarea Restanțe în lei, modificată").waitFor();
    await choose("Renunță la modificări");
    await menuButton("Vizualizarea Restanțe în lei").waitFor();
    expect(said().tab).toBe("OVERDUE");

    await page.getByRole("button", { name: /^Scoate filtrul Monedă/ }).click();
    await menuButton("Vizualizarea Restanțe în lei, modificată").waitFor();
    await choose("Salvează modificările");
    await menuButton("Vizualizarea Restanțe în lei").waitFor();
    await page.reload();
    await menuButton("Vizualizarea Restanțe în lei").waitFor();
    expect(said()).not.toHaveProperty("currency");
  });

  test("is renamed, and refuses the name of another at the field", async () => {
    await open("documents?tab=DRAFTS");
    await choose("Salvează ca vizualizare nouă…");
    const name = page.getByRole("textbox", { name: /^Nume/ });
    await name.fill("restanțe în LEI");
    await page.keyboard.press("Enter");
    await page.getByText("Ai deja o vizualizare „Restanțe în lei”").waitFor();
    expect(await name.evaluate((field) => field === document.activeElement)).toBe(true);
    await name.fill("Ciornele");
    await page.keyboard.press("Enter");
    await menuButton("Vizualizarea Ciornele").waitFor();
    await choose("Redenumește…");
    await name.fill("Ciornele mele");
    await page.keyboard.press("Enter");
    await menuButton("Vizualizarea Ciornele mele").waitFor();
  });

  test("opens the list for whoever chose it, and not where the usual list was asked for", async () => {
    await open("documents");
    await choose("Restanțe în lei");
    await choose("Deschide lista cu ea");
    await page.getByText("Lista se deschide cu „Restanțe în lei”.").waitFor();
    await page.goto(ana.at("documents"));
    await menuButton("Vizualizarea Restanțe în lei").waitFor();
    expect(said().tab).toBe("OVERDUE");
    await choose("Lista obișnuită");
    await menuButton("Vizualizări").waitFor();
    await page.reload();
    await page.getByRole("row").nth(3).waitFor();
    expect(await menuButton("Vizualizări").isVisible()).toBe(true);
    await choose("Restanțe în lei");
    await choose("Nu mai deschide lista cu ea");
    await page.goto(ana.at("documents"));
    await menuButton("Vizualizări").waitFor();
    expect(said()).toEqual({});
  });

  test("is shared with the company, and kept to oneself again", async () => {
    await open("documents");
    await choose("Restanțe în lei");
    await choose("Partajează cu societatea");
    await page.getByText("este acum a întregii societăți").waitFor();
    await openViews();
    await page.getByRole("menuitemradio", { name: /Restanțe în lei\s*partajată/ }).waitFor();
    await page.keyboard.press("Escape");
    const { savedViews } = await ana.ask<{ savedViews: { name: string; isShared: boolean }[] }>(
      "{ savedViews(list: DOCUMENTS) { name isShared } }",
    );
    expect(savedViews).toContainEqual({ name: "Restanțe în lei", isShared: true });
    await choose("Păstreaz-o doar pentru mine");
    await page.getByText("nu mai este partajată").waitFor();
  });

  test("is deleted at once and brought back on request", async () => {
    await open("documents");
    await choose("Ciornele mele");
    await choose("Șterge");
    await menuButton("Vizualizări").waitFor();
    expect(said().tab).toBe("DRAFTS");
    await page.getByRole("button", { name: /^Anulează/ }).click();
    await choose("Ciornele mele");
    await menuButton("Vizualizarea Ciornele mele").waitFor();
  });

  test("is saved and found again without a mouse", async () => {
    await open("customers?search=veche");
    await openViews();
    await expect.poll(() => page.locator("[role^=menuitem]:focus").count()).toBe(1);
    await page.keyboard.press("Enter");
    await page.getByRole("textbox", { name: /^Nume/ }).waitFor();
    await page.keyboard.type("Veche");
    await page.keyboard.press("Enter");
    await menuButton("Vizualizarea Veche").waitFor();
    await page.goto(ana.at("customers"));
    await openViews();
    await expect.poll(() => page.locator("[role^=menuitem]:focus").innerText()).toContain("Veche");
    await page.keyboard.press("Enter");
    await expect.poll(() => said().search).toBe("veche");
  });

  test.each(["light", "dark"] as const)("stands in nobody's way when it is %s", async (scheme) => {
    await open("documents");
    await shine(page, scheme);
    await choose("Restanțe în lei");
    await openViews();
    expect(await barriersOn(page)).toEqual([]);
  });

  test("fits a phone", async () => {
    await open("documents");
    await page.setViewportSize({ width: 360, height: 780 });
    await choose("Restanțe în lei");
    await openViews();
    const box = await page.getByRole("menu").boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});
