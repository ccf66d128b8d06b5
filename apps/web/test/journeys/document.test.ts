// @vitest-environment node
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { aLine, booksOf, inDays, type Books, type Customer, type Written } from "./stage/books.ts";
import { barriersOn, shine } from "./stage/eyes.ts";
import { foundCompany, type Founder } from "./stage/founder.ts";
import { mailTo } from "./stage/mailbox.ts";
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
const told = (words: string | RegExp) => page.getByRole("list", { name: "Istoric" }).getByText(words);
const sums = () => page.getByRole("region", { name: "Sume" });

describe("an invoice once it is out", { timeout: 90_000 }, () => {
  test("is paid in parts and beyond, and says each time what is left", async () => {
    await open(await books.issued({ customer: veche }));
    await page.keyboard.press("p");
    expect(await dialog().getByLabel("Sumă").inputValue()).toBe("121,00");
    await dialog().getByLabel("Sumă").fill("50");
    await dialog().getByText("Rămân de încasat 71,00 RON.").waitFor();
    await page.keyboard.press("Enter");
    await page.getByText("Încasată parțial").waitFor();
    await expect.poll(() => sums().innerText()).toMatch(/Rest de încasat\s+71,00/);

    await page.keyboard.press("p");
    await dialog().getByLabel("Sumă").fill("100.00");
    await page.keyboard.press("Enter");
    await dialog().getByText("Sunt 29,00 RON în plus").waitFor();
    await dialog().getByLabel("Păstrează 29,00 RON drept credit al clientului").press("Space");
    await page.keyboard.press("Enter");
    await expect.poll(() => sums().innerText()).toMatch(/Rest de încasat\s+0,00/);
  });

  test("keeps nothing as credit of somebody who is in no list", async () => {
    await open(await books.issued());
    await page.keyboard.press("p");
    await dialog().getByLabel("Sumă").fill("122");
    await page.keyboard.press("Enter");
    await dialog().getByText("Scrie cel mult 121,00 RON.").waitFor();
    await dialog().getByLabel("Sumă").fill("121");
    await page.keyboard.press("Enter");
    await expect.poll(() => sums().innerText()).toMatch(/Rest de încasat\s+0,00/);
  });

  test("books a payment once, though its answer was lost and it was sent again", async () => {
    const customer = await books.customer({ name: "Crama Dealul Viilor S.A.", fiscalCode: "800001085" });
    await open(await books.issued({ customer }));
    const sent: string[] = [];
    await page.route("**/graphql", async (route) => {
      if (!route.request().postData()?.includes("RecordPayment") || sent.push("payment") > 1) return route.continue();
      await route.fetch();
      return route.abort();
    });
    await page.keyboard.press("p");
    await dialog().getByText("Acoperă tot ce a rămas de încasat.").waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("alert").first().waitFor();
    await dialog().getByRole("button", { name: "Înregistrează" }).click();
    await dialog().waitFor({ state: "detached" });
    await expect.poll(() => sums().innerText()).toMatch(/Rest de încasat\s+0,00/);
    expect(sent).toHaveLength(2);
    const query = `query ($customerId: ID!) { customerBalance(customerId: $customerId) { open credit } }`;
    const { customerBalance } = await ana.ask<{ customerBalance: object[] }>(query, { customerId: customer.id });
    expect(customerBalance.filter((balance) => !/^(0\.00,?)+$/.test(Object.values(balance).join(",")))).toEqual([]);
  });

  test("takes a payment off again, and puts it back on request", async () => {
    const invoice = await books.issued({ customer: veche });
    await books.paid(invoice.id, "121.00", { customerId: veche.id });
    await open(invoice);
    await page.getByRole("button", { name: "Desfă legătura" }).click();
    await expect.poll(() => sums().innerText()).toMatch(/Rest de încasat\s+121,00/);
    await page.getByRole("button", { name: /^Anulează/ }).click();
    await expect.poll(() => sums().innerText()).toMatch(/Rest de încasat\s+0,00/);
  });

  test("is shown as it will be sent, tried on oneself, and arrives just so", async () => {
    await open(await books.issued({ customer: veche, lines: [aLine({ unitPrice: "777" })] }));
    await page.keyboard.press("e");
    await dialog().getByLabel("Mesaj").fill("Bună ziua,\n\nVă mulțumim pentru comandă.");
    const frame = dialog().frameLocator("iframe");
    await frame.getByText("Vă mulțumim pentru comandă.").waitFor();
    const subject = await dialog().getByLabel("Subiect").inputValue();
    const shown = words(await frame.locator("body").innerText());

    await dialog().getByRole("button", { name: "Trimite-mi un test" }).click();
    await page.getByText(`Testul este pe drum spre ${ana.email}`).waitFor();
    await mailTo(stage.product, ana.email, subject);

    await dialog().getByRole("button", { name: "Trimite", exact: true }).click();
    const mail = await mailTo(stage.product, "contact@tamplaria-veche.example", subject);
    await page.getByText("Preluat de server").first().waitFor();
    const reader = await stage.enter();
    const letter = await reader.newPage();
    await letter.setContent(mail.html);
    expect(words(await letter.locator("body").innerText())).toBe(shown);
    await reader.close();
  });

  test("is opened by its customer without an account, and tells so", async () => {
    const invoice = await books.issued({ customer: veche });
    const { url } = await books.publicLink(invoice.id);
    const customer = await stage.enter();
    const publicPage = await customer.newPage();
    const fetched: string[] = [];
    publicPage.on("request", (request) => fetched.push(request.url()));
    await publicPage.goto(url);
    await publicPage.getByRole("heading", { level: 1 }).waitFor();
    expect(await publicPage.locator("body").innerText()).toContain("121,00");
    expect(fetched.filter((address) => /pdf.*\.js|\.wasm/.test(address))).toEqual([]);
    expect(await barriersOn(publicPage)).toEqual([]);
    await publicPage.setViewportSize({ width: 360, height: 780 });
    expect(await publicPage.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await customer.close();
    await open(invoice);
    await told("Văzută pe pagina publică").waitFor();
  });

  test("is corrected by a credit note for some of its lines, each leading to the other", async () => {
    const lines = [aLine({ name: "Ore", quantity: "10" }), aLine({ name: "Audit", unitPrice: "900" })];
    const invoice = await books.issued({ customer: veche, lines });
    await open(invoice);
    await page.getByRole("button", { name: "Storno" }).click();
    await dialog().getByText("Doar unele linii").click();
    await dialog().getByRole("checkbox", { name: "Ore" }).check();
    await dialog().getByText("au rămas 10 din 10 oră, 1.000,00 RON fără TVA").waitFor();
    await dialog().getByLabel("Cantitate, Ore").fill("4");
    await dialog().getByRole("button", { name: "Creează ciorna" }).click();
    await page.getByText("−484,00").first().waitFor();
    await page.keyboard.press("Control+Enter");
    await dialog().getByText("−484,00").waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: /^Factură storno S/ }).waitFor();
    await page
      .getByRole("link", { name: `Factură ${invoice.number}` })
      .first()
      .click();
    await page.getByRole("heading", { level: 1, name: `Factură ${invoice.number}` }).waitFor();
    await page
      .getByRole("link", { name: /^Factură storno S/ })
      .first()
      .waitFor();
    await expect.poll(() => sums().innerText()).toMatch(/Stornat\s+484,00/);
  });

  test("is repeated with its prices, without its number, its date and its payments", async () => {
    const invoice = await books.issued({
      customer: veche,
      issueDate: inDays(0),
      lines: [aLine({ unitPrice: "12.34" })],
    });
    await open(invoice);
    await page.getByRole("button", { name: "Alte acțiuni" }).click();
    await page.getByRole("menuitem", { name: "Duplică" }).click();
    await page.waitForURL(/\/edit$/);
    expect(page.url()).not.toContain(invoice.id);
    expect(await page.getByLabel("Preț fără TVA, Linia 1").inputValue()).toBe("12,34");
    expect(await page.getByLabel("Data emiterii").inputValue()).toBe("");
  });

  test.each(["light", "dark"] as const)("stands in nobody's way when it is %s", async (scheme) => {
    const invoice = await books.issued({ customer: veche });
    await books.paid(invoice.id, "20.00", { customerId: veche.id });
    await open(invoice);
    await shine(page, scheme);
    await page.getByText("Încasată parțial").waitFor();
    expect(await barriersOn(page)).toEqual([]);
    for (const key of ["p", "e"]) {
      await page.keyboard.press(key);
      await dialog().waitFor();
      expect(await barriersOn(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await dialog().waitFor({ state: "detached" });
    }
  });

  test("is printed alone, in ink on white, though the screen is dark", async () => {
    await open(await books.issued({ customer: veche }));
    await shine(page, "dark");
    await sums().waitFor();
    const frame = page.getByRole("navigation").first();
    expect(await frame.isVisible()).toBe(true);
    await page.emulateMedia({ media: "print" });
    expect(await frame.isVisible()).toBe(false);
    expect(await sums().isVisible()).toBe(true);
    await page.waitForFunction(() => getComputedStyle(document.body).backgroundColor === "rgb(255, 255, 255)");
  });

  test("is read whole at twice the size, and holds still for whoever asks for that", async () => {
    await open(await books.issued({ customer: veche }));
    await page.emulateMedia({ reducedMotion: "reduce" });
    // What a window of 1280 × 800 has room for when everything is drawn twice as large.
    await page.setViewportSize({ width: 640, height: 400 });
    await sums().scrollIntoViewIfNeeded();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
    await page.keyboard.press("p");
    await dialog().waitFor();
    const longest = await page.evaluate(() => {
      const durations = [...document.querySelectorAll("*")].map((drawn) => getComputedStyle(drawn).transitionDuration);
      return Math.max(...durations.flatMap((all) => all.split(",").map((one) => parseFloat(one))));
    });
    expect(longest).toBeLessThan(0.01);
  });

  test("has its pay status in sight on a phone", async () => {
    const bogdan = await foundCompany(stage);
    const late = await booksOf(bogdan).issued({ issueDate: inDays(-20), dueDate: inDays(-3) });
    page = await bogdan.context.newPage();
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto(bogdan.at(`documents/${late.id}`));
    await page.getByRole("heading", { level: 1, name: late.number ?? "" }).waitFor();
    expect(await page.getByText("Restantă").isVisible()).toBe(true);
    expect(await page.getByText("de 3 zile").isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});

/** What is read, whatever the lines break at. */
function words(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
