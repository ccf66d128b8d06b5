// @vitest-environment node
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { aLine, booksOf, type Books, type Customer, type Written } from "./stage/books.ts";
import { barriersOn, shine } from "./stage/eyes.ts";
import { foundCompany, type Founder } from "./stage/founder.ts";
import { openStage, type Stage } from "./stage/stage.ts";

let stage: Stage;
let ana: Founder;
let books: Books;
let veche: Customer;
let page: Page;

beforeAll(async () => {
  stage = await openStage();
  ana = await foundCompany(stage, { holdSeconds: 0 });
  books = booksOf(ana);
  veche = await books.customer();
}, 180_000);
afterEach(() => page?.close());
afterAll(() => stage?.close(), 60_000);

async function open({ id, number }: Written): Promise<void> {
  page = await ana.context.newPage();
  await page.goto(ana.at(`documents/${id}`));
  await page.getByRole("heading", { level: 1, name: number ?? "" }).waitFor();
}

const dialog = () => page.getByRole("dialog");
const sums = () => page.getByRole("region", { name: "Sume" });
const heading = (name: string | RegExp) => page.getByRole("heading", { level: 1, name });

/** Issues the draft on screen, and goes on at the document. */
async function issue(): Promise<void> {
  await dialog().waitFor({ state: "detached" });
  await page.getByText("Gata de emis").waitFor();
  await page.keyboard.press("Control+Enter");
  await dialog().getByText("Către").waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => !url.pathname.endsWith("/edit"));
}

const ten = () =>
  aLine({ name: "Mese", quantity: "10", allowances: [{ isCharge: false, amount: "50", reason: "Rabat" }] });

describe("an invoice that is taken back", { timeout: 90_000 }, () => {
  test("in part, and then in all that is left, until nothing is", async () => {
    const invoice = await books.issued({ customer: veche, lines: [ten()] });
    await books.issue(await books.storno(invoice.id, [{ position: 1, quantity: "4" }]));
    await open(invoice);
    await page.getByRole("button", { name: "Storno" }).click();
    await dialog().getByText("Au mai rămas de corectat 689,70 RON cu TVA.").waitFor();
    await dialog().getByText("Doar unele linii").click();
    await dialog().getByRole("checkbox", { name: "Mese" }).check();
    await dialog().getByLabel("Cantitate, Mese").fill("7");
    await dialog().getByRole("button", { name: "Creează ciorna" }).click();
    await dialog().getByText("Au mai rămas de corectat cel mult 6.").first().waitFor();
    await dialog().getByText("Tot ce a rămas").click();
    await dialog().getByRole("button", { name: "Creează ciorna" }).click();
    await page.getByText("−689,70").first().waitFor();
    await issue();
    await heading(/^Factură storno S/).waitFor();
    await page
      .getByRole("link", { name: `Factură ${invoice.number}` })
      .first()
      .click();
    await expect.poll(() => sums().innerText()).toMatch(/Stornat\s+1\.149,50/);
    await page.getByRole("button", { name: "Storno" }).click();
    await dialog().getByText("Nu a mai rămas nimic de corectat").waitFor();
  });

  test("by mistake is owed again once an invoice has made up for the credit note", async () => {
    const invoice = await books.issued({ customer: veche });
    const credit = await books.issue(await books.storno(invoice.id));
    await open(credit);
    await page.getByRole("button", { name: "Îndreaptă stornoul" }).click();
    await dialog().getByRole("button", { name: "Creează ciorna" }).click();
    await page.waitForURL(/\/edit$/);
    await page.getByText("121,00").first().waitFor();
    expect(await page.getByRole("button", { name: "Schimbă clientul" }).count()).toBe(0);
    await issue();
    await page
      .getByRole("link", { name: `Factură storno ${credit.number}` })
      .first()
      .waitFor();
    await expect.poll(() => sums().innerText()).toMatch(/Rest de încasat\s+121,00/);
    expect(await page.getByRole("button", { name: "Storno" }).count()).toBe(0);
  });

  test("leaves a credit note that nobody repeats", async () => {
    const invoice = await books.issued({ customer: veche });
    await open(await books.issue(await books.storno(invoice.id)));
    await page.getByRole("button", { name: "Alte acțiuni" }).click();
    await page.getByRole("menuitem", { name: "Anulează documentul" }).waitFor();
    expect(await page.getByRole("menuitem", { name: "Duplică" }).count()).toBe(0);
  });
});

describe("an advance", { timeout: 90_000 }, () => {
  test("is invoiced under its own name, and taken off the final invoice once, linked both ways", async () => {
    const draft = await books.draft({ customer: veche, lines: [aLine({ name: "Avans mobilier" })] });
    page = await ana.context.newPage();
    await page.goto(ana.at(`documents/${draft.id}/edit`));
    await page.getByRole("checkbox", { name: "Factură de avans" }).check();
    await page.getByText("Salvat").waitFor();
    await issue();
    await page.getByText("Factură de avans").first().waitFor();
    const advance = (await heading(/^Factură F/).innerText()).replace("Factură ", "");

    const final = await books.draft({ customer: veche, lines: [aLine({ name: "Mobilier", unitPrice: "1000" })] });
    await page.goto(ana.at(`documents/${final.id}/edit`));
    await page.getByRole("button", { name: "Scade avansul facturat" }).click();
    await page.getByRole("menuitem", { name: new RegExp(`${advance} din .*rest 121,00`) }).click();
    expect(await page.getByLabel("Cantitate, Linia 2").inputValue()).toBe("-1");
    expect(await page.getByRole("button", { name: "Scade avansul facturat" }).count()).toBe(0);
    await issue();
    await expect.poll(() => sums().innerText()).toMatch(/Rest de încasat\s+1\.089,00/);
    await page
      .getByRole("link", { name: `Factură ${advance}` })
      .first()
      .click();
    await heading(`Factură ${advance}`).waitFor();
    await page.getByText("Avans scăzut prin").waitFor();
  });

  test.each(["light", "dark"] as const)("stands in nobody's way when it is %s", async (scheme) => {
    const invoice = await books.issued({ customer: veche, lines: [ten()] });
    await books.issued({ customer: veche, isAdvance: true });
    await open(invoice);
    await shine(page, scheme);
    await page.getByRole("button", { name: "Storno" }).click();
    await dialog().getByText("Doar unele linii").click();
    await dialog().getByRole("checkbox", { name: "Mese" }).check();
    expect(await barriersOn(page)).toEqual([]);
    const draft = await books.draft({ customer: veche });
    await page.goto(ana.at(`documents/${draft.id}/edit`));
    await page.getByRole("button", { name: "Scade avansul facturat" }).waitFor();
    expect(await barriersOn(page)).toEqual([]);
  });
});
