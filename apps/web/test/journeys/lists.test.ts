// @vitest-environment node
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { booksOf, inDays } from "./stage/books.ts";
import { foundCompany, type Founder } from "./stage/founder.ts";
import { openStage, type Stage } from "./stage/stage.ts";

let stage: Stage;
let ana: Founder;
let page: Page;

beforeAll(async () => {
  stage = await openStage();
  ana = await foundCompany(stage);
  const books = booksOf(ana);
  const stefan = await books.customer({ name: "Ștefan Țânțaru P.F.A.", fiscalCode: "800001034" });
  const veche = await books.customer();
  await books.product({ name: "Întreținere și mentenanță", unitPrice: "1234.56" });
  await books.product({ name: "Oră de consultanță" });
  const first = await books.issued({ customer: stefan, dueDate: inDays(10) });
  const second = await books.issued({ customer: veche, dueDate: inDays(10) });
  await books.paid(first.id, "121.00", { customerId: stefan.id });
  await books.paid(second.id, "21.00", { customerId: veche.id });
}, 180_000);
afterEach(() => page?.close());
afterAll(() => stage?.close(), 60_000);

/** Each list with what stands in it, and what finds it. */
const lists = {
  customers: { names: ["Ștefan Țânțaru P.F.A.", "Tâmplăria Veche S.R.L."], typed: "stefan tantaru" },
  products: { names: ["Întreținere și mentenanță", "Oră de consultanță"], typed: "intretinere" },
  payments: { names: ["Ștefan Țânțaru P.F.A.", "Tâmplăria Veche S.R.L."], typed: "stefan" },
} as const;
const named = Object.entries(lists).map(([list, { names, typed }]) => ({ list, names, typed }));

async function open(path: string): Promise<void> {
  page = await ana.context.newPage();
  await page.goto(ana.at(path));
}

const row = (name: string) => page.getByRole("row").filter({ hasText: name });
const activeRow = () => page.locator("[role=row][data-active]");

describe.each(named)("the list of $list", { timeout: 90_000 }, ({ list, names, typed }) => {
  test("finds what was typed without its marks", async () => {
    await open(list);
    await row(names[1]).waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type(typed);
    await row(names[1]).waitFor({ state: "detached" });
    await row(names[0]).waitFor();
    expect(new URL(page.url()).searchParams.get("search")).toBe(typed);
  });

  test("is walked and opened by keys, and comes back to the same row", async () => {
    await open(list);
    await row(names[1]).waitFor();
    const [, , second] = await page.getByRole("row").allInnerTexts();
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await expect.poll(() => activeRow().innerText()).toBe(second);
    await page.keyboard.press("Enter");
    await page.waitForURL(new RegExp(`/${list}/[0-9a-f-]{36}`));
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.goBack();
    await expect.poll(() => activeRow().innerText()).toBe(second);
  });

  test("shows one record beside it, and the next one by the arrow, at an address of its own", async () => {
    await open(list);
    await row(names[1]).waitFor();
    await page.keyboard.press("j");
    await page.keyboard.press("Space");
    const panel = page.getByRole("complementary");
    await panel.getByRole("heading").first().waitFor();
    const first = new URL(page.url()).searchParams.get("peek");
    expect(first).toBeTruthy();
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => new URL(page.url()).searchParams.get("peek")).not.toBe(first);
    await page.keyboard.press("Escape");
    await panel.waitFor({ state: "detached" });
    await row(names[0]).waitFor();
  });
});

describe("figures", { timeout: 90_000 }, () => {
  test.each([
    ["products", "1.234,56"],
    ["payments", "121,00"],
  ])("of %s line up at the right, each with its currency", async (list, figure) => {
    await open(list);
    const amount = page.getByRole("gridcell").filter({ hasText: figure }).first();
    await amount.waitFor();
    const { align, figures } = await amount.evaluate((cell) => ({
      align: getComputedStyle(cell).textAlign,
      figures: getComputedStyle(cell).fontVariantNumeric,
    }));
    expect([align, figures]).toEqual(["right", "tabular-nums"]);
    for (const cell of await page
      .getByRole("gridcell")
      .filter({ hasText: /\d,\d\d/ })
      .allInnerTexts()) {
      expect(cell).toMatch(/RON$/);
    }
  });
});

test("a list with nothing in it says what belongs there, and how it begins", { timeout: 120_000 }, async () => {
  const bogdan = await foundCompany(stage);
  page = await bogdan.context.newPage();
  for (const [path, title, action] of [
    ["customers", "Încă nu ai clienți", "Client nou"],
    ["customers?tab=ARCHIVED", "Niciun client arhivat", null],
    ["customers?search=nimic", "Niciun client nu se potrivește", "Scoate filtrele"],
    ["products", "Încă nu ai produse", "Produs nou"],
    ["products?tab=ARCHIVED", "Niciun produs arhivat", null],
    ["products?currency=EUR", "Niciun produs nu se potrivește", "Scoate filtrele"],
    ["payments", "Încă nu ai încasări", "Încasare nouă"],
    ["payments?tab=CREDIT", "Niciun credit rămas", null],
    ["payments?method=CASH", "Nicio încasare nu se potrivește", "Scoate filtrele"],
    ["documents?tab=DUE_SOON", "Nimic scadent în următoarele 7 zile", null],
  ] as const) {
    await page.goto(bogdan.at(path));
    await page.getByRole("heading", { name: title }).waitFor();
    expect(await page.getByRole("grid").count()).toBe(0);
    if (action) expect(await page.getByRole("main").getByRole("button", { name: action }).count()).toBe(1);
  }
});
