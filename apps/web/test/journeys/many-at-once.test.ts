// @vitest-environment node
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { booksOf, type Books } from "./stage/books.ts";
import { barriersOn } from "./stage/eyes.ts";
import { foundCompany, type Founder } from "./stage/founder.ts";
import { openStage, type Stage } from "./stage/stage.ts";

let stage: Stage;
let ana: Founder;
let books: Books;
let page: Page;

const address = { street: "Str. Unu nr. 1", city: "Iași", county: "RO-IS", country: "RO" };
/** More than the list loads by itself. */
const people = 180;

beforeAll(async () => {
  stage = await openStage();
  ana = await foundCompany(stage);
  books = booksOf(ana);
  for (let ordinal = 1; ordinal <= people; ordinal += 1) {
    const name = `Client ${String(ordinal).padStart(3, "0")}`;
    await books.customer({ type: "INDIVIDUAL", name, fiscalCode: null, address, email: null });
  }
}, 180_000);
afterEach(() => page?.close());
afterAll(() => stage?.close(), 60_000);

async function open(path: string): Promise<void> {
  page = await ana.context.newPage();
  await page.goto(ana.at(path));
  await page.getByRole("row").nth(1).waitFor();
}

const row = (name: string) => page.getByRole("row").filter({ hasText: name });

describe("acting on many records at once", { timeout: 90_000 }, () => {
  test("archives all that match but one, from the keyboard, and brings them back by one key", async () => {
    await open("customers");
    await row("Client 001").waitFor();
    await page.keyboard.press("Shift+A");
    await page.getByRole("button", { name: "Selectează toate cele 180" }).waitFor();
    await page.keyboard.press("Shift+A");
    await page.getByText("180 selectate").waitFor();
    await row("Client 001").getByRole("checkbox").click();
    await page.getByText("179 selectate").waitFor();
    await page.keyboard.press("e");
    await page.getByText("Se arhivează 179 de clienți.").waitFor();
    await page.getByRole("tab", { name: /Arhivați\s*179/ }).waitFor();
    await page.keyboard.press("u");
    await page.getByRole("tab", { name: /Arhivați\s*0/ }).waitFor();
    await expect.poll(() => page.getByRole("tab", { name: /Toți\s*180/ }).count()).toBe(1);
  });

  test("issues drafts after a last look, keeps the report over a reload, and tries what was refused again", async () => {
    for (const unitPrice of ["100", "200"]) await books.draft({ lines: [aLineAt(unitPrice)] });
    const { id } = await books.draft({ buyer: null, lines: [aLineAt("300")] });
    await open("documents?tab=DRAFTS");
    await row("Ciornă").first().waitFor();
    await page.keyboard.press("Shift+A");
    await page.keyboard.press("Shift+I");
    const review = page.getByRole("dialog");
    await review.getByText("3 documente, de la F 0001").waitFor();
    expect(await review.innerText()).toMatch(/726,00\s+RON/);
    await review.getByRole("button", { name: "Emite 3 ciorne" }).click();
    await page.getByText("2 documente emise").waitFor();
    await page.reload();
    const card = page.getByRole("article").filter({ hasText: "2 documente emise" });
    await card.getByRole("link", { name: "Vezi raportul" }).click();
    await page.getByRole("heading", { level: 1, name: "2 documente emise" }).waitFor();
    expect(await row("Refuzat").innerText()).toContain("Alege clientul.");
    expect(await barriersOn(page)).toEqual([]);
    await row("Refuzat").getByRole("link").click();
    await page.waitForURL(`**/documents/${id}/edit`);
    await page.goBack();
    await page.getByRole("button", { name: "Reîncearcă rândul refuzat" }).click();
    await expect.poll(() => row("Refuzat").count()).toBe(1);
  });
});

function aLineAt(unitPrice: string) {
  return {
    name: "Consultanță",
    quantity: "1",
    unitCode: "HUR",
    unitName: "oră",
    unitPrice,
    taxCategory: "S",
    taxRate: "21",
  };
}
