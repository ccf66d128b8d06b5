// @vitest-environment node
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { booksOf } from "./stage/books.ts";
import { foundCompany, type Founder } from "./stage/founder.ts";
import { Keyboard, watchForMouse } from "./stage/keyboard.ts";
import { attachmentOf, linkIn, mailTo, type ArrivedMail } from "./stage/mailbox.ts";
import { untilDrawn } from "./stage/preview.ts";
import { openStage, type Stage } from "./stage/stage.ts";

let stage: Stage;
let attempts = 0;

beforeAll(async () => {
  stage = await openStage();
}, 120_000);
afterAll(() => stage?.close(), 60_000);

const customerCode = "800001050";

describe("a new company's first invoice, to a customer of whom it knows the CIF alone", () => {
  test(
    "is written, seen, issued, sent and paid without a mouse, in at most 45 keystrokes",
    { timeout: 180_000 },
    async () => {
      const ana = await foundCompany(stage);
      const customerAddress = `i${(attempts += 1)}@nord.ro`;
      const page = await ana.context.newPage();
      const mouseEvents = await watchForMouse(page);
      const hands = new Keyboard(page);
      await page.goto(ana.at("documents"));
      await page.getByText("Prima ta factură începe aici").waitFor();

      await hands.type("ni");
      await page.waitForURL(/documents\/new\/edit/);
      await focusIn(page, /^draft-buyer$/);
      await hands.type(customerCode);
      await page.getByText(`Adu ${customerCode} de la ANAF`).waitFor();
      await hands.press("Enter");
      await focusIn(page, /-name$/);
      expect(await page.getByText("ȘANTIER NORD CONSTRUCT S.R.L.").first().isVisible()).toBe(true);

      await hands.type("Audit");
      for (const cell of [/-unitCode$/, /-taxRate$/, /-quantity$/, /-unitPrice$/]) {
        await hands.press("Enter");
        await focusIn(page, cell);
      }
      await hands.type("1500");
      await page.getByRole("region", { name: "Totaluri și emitere" }).getByText("1.815,00").waitFor();
      await untilDrawn(page);

      await hands.press("Control+Shift+Enter");
      await page.getByRole("dialog").getByText("Emiți factura F 0001?").waitFor();
      await focusIn(page, /^mail-recipients$/);
      await hands.type(customerAddress);
      await hands.press("Enter");

      await page.getByRole("heading", { name: "Factură F 0001" }).waitFor();
      await page.getByText("Rest de încasat").waitFor();
      await hands.press("p");
      await page.getByRole("dialog").getByText("Acoperă tot ce a rămas de încasat.").waitFor();
      await hands.press("Enter");
      await page.getByText("Încasată", { exact: true }).waitFor();

      expect(await mouseEvents()).toBe(0);
      expect(hands.pressed).toBeLessThanOrEqual(45);
      expect(await numbersOf(ana)).toEqual([
        {
          number: "F 0001",
          state: "ISSUED",
          buyerName: "ȘANTIER NORD CONSTRUCT S.R.L.",
          totals: { payable: "1815.00" },
          balance: { balance: "0.00", paid: "1815.00" },
        },
      ]);

      const mail = await mailTo(stage.product, customerAddress, "F 0001");
      const customer = await stage.enter();
      await opensAndTakesThePdf(customer, mail);
      await customer.close();
      await ana.context.close();
    },
  );
});

test(
  "an invoice of two products to a customer who comes back takes fewer keys still",
  { timeout: 120_000 },
  async () => {
    const ana = await foundCompany(stage, { holdSeconds: 0 });
    const books = booksOf(ana);
    await books.customer();
    await books.product();
    await books.product({ name: "Mentenanță site web", unitCode: "MON", unitPrice: "1200" });
    const page = await ana.context.newPage();
    const mouseEvents = await watchForMouse(page);
    const hands = new Keyboard(page);
    await page.goto(ana.at("documents"));
    await page.getByText("Prima ta factură începe aici").waitFor();

    await hands.type("ni");
    await focusIn(page, /^draft-buyer$/);
    await hands.type("vec");
    await page.getByRole("option", { name: /Tâmplăria Veche/ }).waitFor();
    await hands.press("Enter");
    await focusIn(page, /-name$/);
    await hands.type("con");
    await page.getByRole("option", { name: /Consultanță IT/ }).waitFor();
    await hands.press("Enter");
    await focusIn(page, /-quantity$/);
    await hands.type("3");
    await hands.press("Enter");
    await focusIn(page, /-unitPrice$/);
    await hands.press("Tab");
    await focusIn(page, /-name$/);
    await hands.type("men");
    await page.getByRole("option", { name: /Mentenanță site web/ }).waitFor();
    await hands.press("Enter");
    await page.getByRole("region", { name: "Totaluri și emitere" }).getByText("2.359,50").waitFor();

    await hands.press("Control+Shift+Enter");
    await page.getByRole("dialog").getByText("Emiți factura F 0001?").waitFor();
    await expect.poll(() => page.getByLabel("Trimite la").inputValue()).toBe("contact@tamplaria-veche.example");
    await hands.press("Enter");
    await page.getByRole("heading", { name: "Factură F 0001" }).waitFor();
    await mailTo(stage.product, "contact@tamplaria-veche.example", "F 0001");
    expect(await mouseEvents()).toBe(0);
    expect(hands.pressed).toBeLessThanOrEqual(30);
    await ana.context.close();
  },
);

const focusIn = (page: Page, id: RegExp) =>
  page.waitForFunction((pattern) => new RegExp(pattern).test(document.activeElement?.id ?? ""), id.source);

async function numbersOf({ ask }: Founder): Promise<unknown[]> {
  const { documents } = await ask<{ documents: { edges: { node: unknown }[] } }>(
    `{ documents(first: 10) { edges { node { number state buyerName totals { payable } balance { balance paid } } } } }`,
  );
  return documents.edges.map(({ node }) => node);
}

/** What the customer does, who has no account: follows the link of the mail, reads, downloads. */
async function opensAndTakesThePdf(customer: BrowserContext, mail: ArrivedMail): Promise<void> {
  const page = await customer.newPage();
  await page.goto(linkIn(mail, "/d/"));
  expect(await page.getByRole("heading", { level: 1 }).innerText()).toContain("F 0001");
  expect(await page.locator("body").innerText()).toContain("1.815,00");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: /PDF/ }).first().click(),
  ]);
  const stream = await download.createReadStream();
  const bytes = Buffer.concat(await stream.toArray());
  expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
  expect(bytes.equals(await attachmentOf(stage.product, mail))).toBe(true);
}
