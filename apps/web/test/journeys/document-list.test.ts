// @vitest-environment node
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { aLine, booksOf, inDays, type Books, type Written } from "./stage/books.ts";
import { barriersOn, shine } from "./stage/eyes.ts";
import { foundCompany, type Founder } from "./stage/founder.ts";
import { openStage, type Stage } from "./stage/stage.ts";

let stage: Stage;
let ana: Founder;
let books: Books;
let page: Page;
let overdue: Written;

beforeAll(async () => {
  stage = await openStage();
  ana = await foundCompany(stage);
  books = booksOf(ana);
  const stefan = await books.customer({ name: "Ștefan Țânțaru P.F.A.", fiscalCode: "800001034" });
  const veche = await books.customer();
  overdue = await books.issued({ customer: veche, issueDate: inDays(-40), dueDate: inDays(-12) });
  const corrected = await books.issued({
    customer: veche,
    issueDate: inDays(-9),
    lines: [aLine({ unitPrice: "1020.30" })],
  });
  await books.issue(await books.storno(corrected.id));
  await books.issued({ customer: stefan, lines: [aLine({ quantity: "3" })] });
  await books.draft({ customer: stefan, currency: "EUR", lines: [aLine({ unitPrice: "50" })] });
}, 180_000);
afterEach(() => page?.close());
afterAll(() => stage?.close(), 60_000);

async function openList(search = ""): Promise<void> {
  page = await ana.context.newPage();
  await page.goto(ana.at(`documents${search}`));
}

const row = (name: string) => page.getByRole("row").filter({ hasText: name });
const shownNumbers = () => page.getByRole("row").getByRole("link").allInnerTexts();
const activeRow = () => page.locator("[role=row][data-active]");

describe("the list of documents", { timeout: 90_000 }, () => {
  test("opens the same from its address in another browser", async () => {
    await openList("?tab=OPEN&search=veche&sort=date");
    await row("F 0001").waitFor();
    const other = await stage.enter({ storageState: await ana.context.storageState() });
    const copy = await other.newPage();
    await copy.goto(page.url());
    await copy.getByRole("row").filter({ hasText: "F 0001" }).waitFor();
    expect(
      await copy.getByRole("searchbox").or(copy.getByPlaceholder("Număr, client, CIF sau sumă")).first().inputValue(),
    ).toBe("veche");
    await other.close();
  });

  test("says of each document where it stands, in words and with the days", async () => {
    await openList();
    expect(await row("F 0001").innerText()).toMatch(/Restantă\s+de 12 zile/);
    expect(await row("S 0001").innerText()).toMatch(/Stinsă/);
    expect(await row("EUR").first().innerText()).toMatch(/Ciornă/);
  });

  test("lines amounts up at the right, with currency, and with minus what is taken back", async () => {
    await openList();
    const amount = row("S 0001").getByText("−1.234,56").first();
    await amount.waitFor();
    const { align, figures } = await amount.evaluate((element) => ({
      align: getComputedStyle(element.closest("[role=gridcell]") ?? element).textAlign,
      figures: getComputedStyle(element).fontVariantNumeric,
    }));
    expect([align, figures]).toEqual(["right", "tabular-nums"]);
    for (const cell of await page
      .getByRole("gridcell")
      .filter({ hasText: /\d,\d\d/ })
      .allInnerTexts()) {
      expect(cell).toMatch(/(RON|EUR)$/);
    }
  });

  test("sums per currency and never across", async () => {
    await openList();
    const sums = page.getByRole("status").filter({ hasText: "Toată lista" });
    await sums.waitFor();
    await expect.poll(() => sums.innerText()).toMatch(/60,50\s+EUR[\s\S]*484,00\s+RON/);
  });

  test("counts what lies behind each tab, and shows filters that can be taken off", async () => {
    await openList();
    await page
      .getByRole("tab", { name: /Restante\s*1/ })
      .or(page.getByRole("link", { name: /Restante\s*1/ }))
      .first()
      .waitFor();
    await page.goto(ana.at("documents?kind=CREDIT_NOTE"));
    await row("S 0001").waitFor();
    expect(await shownNumbers()).toEqual(["S 0001"]);
    await page.getByRole("button", { name: /^Scoate filtrul Tip/ }).click();
    await row("F 0001").waitFor();
    expect(new URL(page.url()).searchParams.has("kind")).toBe(false);
  });

  test("finds names whether or not their marks are typed, and amounts with comma or dot", async () => {
    for (const [typed, found] of [
      ["stefan tantaru", "F 0003"],
      ["Ștefan", "F 0003"],
      ["1234,56", "F 0002"],
      ["1234.56", "F 0002"],
    ]) {
      await openList(`?search=${encodeURIComponent(typed ?? "")}`);
      await row(found ?? "").waitFor();
      expect(await row("F 0001").count()).toBe(0);
      await page.close();
    }
    await openList();
  });

  test("is walked, selected and opened by keys, and comes back to the same row", async () => {
    await openList("?tab=OPEN");
    await row("F 0001").waitFor();
    const numbers = await shownNumbers();
    await page.keyboard.press("j");
    await page.keyboard.press("x");
    await page.keyboard.press("Shift+j");
    await expect.poll(() => page.locator("[role=row][aria-selected=true]").count()).toBe(2);
    await expect.poll(() => activeRow().innerText()).toContain(numbers[1]);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: numbers[1] ?? "" }).waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => activeRow().innerText()).toContain(numbers[1]);
  });

  test("is no typing aid: single keys inside the search field stay letters", async () => {
    await openList();
    await row("F 0001").waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("nix");
    await expect.poll(() => page.locator("input:focus").inputValue()).toBe("nix");
    expect(new URL(page.url()).pathname).toMatch(/documents$/);
  });

  test("shows one document beside it, and the next one by the arrow", async () => {
    await openList("?tab=OPEN");
    await row("F 0001").waitFor();
    const [first, second] = await shownNumbers();
    await page.keyboard.press("j");
    await page.keyboard.press("Space");
    const panel = page.getByRole("complementary");
    await panel.getByRole("heading", { name: first ?? "" }).waitFor();
    await page.keyboard.press("ArrowDown");
    await panel.getByRole("heading", { name: second ?? "" }).waitFor();
    expect(page.url()).toContain("peek=");
    await page.keyboard.press("Escape");
    await panel.waitFor({ state: "detached" });
    expect(await shownNumbers()).toContain(first);
  });

  test("deletes a draft at once and brings it back on request", async () => {
    const name = `De șters ${crypto.randomUUID()}`;
    await books.draft({
      buyer: {
        type: "INDIVIDUAL",
        name,
        address: { street: "Str. Nouă 1", city: "Arad", county: "RO-AR", country: "RO" },
      },
    });
    await openList("?tab=DRAFTS");
    await row(name).getByRole("button").click();
    await page.getByRole("menuitem", { name: "Șterge ciorna" }).click();
    await row(name).waitFor({ state: "detached" });
    await page.getByRole("button", { name: /^Anulează/ }).click();
    await expect.poll(() => row(name).count()).toBe(1);
  });

  test("finds documents from the palette by their amount", async () => {
    await openList();
    await row("F 0001").waitFor();
    await page.keyboard.press("Control+k");
    await page.getByPlaceholder("Caută sau scrie o comandă").fill("1234.56");
    await page.getByRole("option", { name: /F 0002/ }).waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.getByRole("heading", { level: 1 }).innerText()).toMatch(/[FS] 000/);
  });

  test.each([
    ["its number", "F 0003"],
    ["its customer", "tantaru"],
    ["its customer's tax code", "800001034"],
  ])("finds a document from the palette by %s", async (_, typed) => {
    await openList();
    await row("F 0001").waitFor();
    await page.keyboard.press("Control+k");
    await page.getByPlaceholder("Caută sau scrie o comandă").fill(typed);
    await page.getByRole("option", { name: /F 0003/ }).waitFor();
    expect(await page.getByRole("option", { name: /F 0001/ }).count()).toBe(0);
  });

  test.each(["light", "dark"] as const)("stands in nobody's way when it is %s", async (scheme) => {
    await openList(`?peek=${overdue.id}`);
    await shine(page, scheme);
    await page.getByRole("complementary").getByRole("heading", { name: "F 0001" }).waitFor();
    expect(await barriersOn(page)).toEqual([]);
  });

  test("fits a phone", async () => {
    await openList();
    await page.setViewportSize({ width: 360, height: 780 });
    await row("F 0001").waitFor();
    expect(await row("F 0001").innerText()).toMatch(/Tâmplăria Veche[\s\S]*121,00\s+RON/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});

test("a list with nothing in it says what belongs there", { timeout: 90_000 }, async () => {
  const bogdan = await foundCompany(stage);
  page = await bogdan.context.newPage();
  for (const [search, title] of [
    ["", "Prima ta factură începe aici"],
    ["?tab=DRAFTS", "Nicio ciornă"],
    ["?tab=OPEN", "Totul este încasat"],
    ["?tab=OVERDUE", "Nicio restanță"],
    ["?search=nimic", "Niciun document nu se potrivește"],
  ]) {
    await page.goto(bogdan.at(`documents${search}`));
    await page.getByRole("heading", { name: title ?? "" }).waitFor();
    expect(await page.getByRole("grid").count()).toBe(0);
  }
});
