// @vitest-environment node
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { booksOf, inDays, type Books, type Customer, type Written } from "./stage/books.ts";
import { barriersOn, shine } from "./stage/eyes.ts";
import { foundCompany, type Founder } from "./stage/founder.ts";
import { watchForMouse } from "./stage/keyboard.ts";
import { openStage, type Stage } from "./stage/stage.ts";

let stage: Stage;
let ana: Founder;
let books: Books;
let veche: Customer;
let invoices: Written[];
let page: Page;
let mouseEvents: () => Promise<number>;

beforeAll(async () => {
  stage = await openStage();
  ana = await foundCompany(stage, { holdSeconds: 0 });
  books = booksOf(ana);
  veche = await books.customer();
  invoices = [
    await books.issued({ customer: veche, issueDate: inDays(-30), dueDate: inDays(-5) }),
    await books.issued({ customer: veche, dueDate: inDays(10) }),
  ];
  page = await ana.context.newPage();
  mouseEvents = await watchForMouse(page);
}, 180_000);
afterAll(() => stage?.close(), 60_000);

const affairs = () => page.getByRole("region", { name: "Bani și documente" });
const settled = () => page.getByRole("list", { name: "Ce a stins" });
const settledBy = (number: string | null) =>
  settled()
    .getByRole("listitem")
    .filter({ hasText: number ?? "" });
const credit = (amount: string) => page.getByText(`Au rămas ${amount}.`);

async function openCustomer(): Promise<void> {
  await page.goto(ana.at(`customers/${veche.id}`));
  await affairs().getByText("De încasat").first().waitFor();
}

describe("money of a customer, by keyboard alone", { timeout: 90_000 }, () => {
  test("begins at their page, which says what is owed and since when", async () => {
    await openCustomer();
    await affairs().getByText("242,00").first().waitFor();
    await affairs().getByText("din care restant 121,00 RON").waitFor();
    await affairs().getByText("Restantă de 5 zile").waitFor();
    await page.keyboard.press("p");
    await page.getByRole("heading", { level: 1, name: "Încasare nouă" }).waitFor();
    await expect.poll(() => page.getByLabel("Suma").inputValue()).toBe("242,00");
    await expect.poll(() => focused()).toBe("242,00");
  });

  test("pays several invoices at once, oldest first, and what is over stays as credit", async () => {
    await page.keyboard.type("300");
    const [first, second] = invoices;
    await expect.poll(() => page.getByLabel(`Cât stinge din ${first?.number}`).inputValue()).toBe("121,00");
    expect(await page.getByLabel(`Cât stinge din ${second?.number}`).inputValue()).toBe("121,00");
    await page.getByText("Rămâne credit", { exact: true }).waitFor();
    await page.keyboard.press("Control+s");
    await page.getByRole("heading", { level: 1, name: "Încasare de 300,00 RON" }).waitFor();
    expect(await settled().getByRole("listitem").count()).toBe(2);
    await credit("58,00 RON").waitFor();
  });

  test("pays some of the credit back in money, and takes that back when the bank returns it", async () => {
    await page.getByRole("button", { name: "Restituie clientului" }).press("Enter");
    await expect.poll(() => focused()).toBe("58,00");
    expect(await barriersOn(page)).toEqual([]);
    await page.keyboard.press("Control+a");
    await page.keyboard.type("8");
    await page.keyboard.press("Enter");
    const paidBack = page.getByRole("list", { name: "Restituit clientului" }).getByRole("listitem");
    await paidBack.getByText("de Ana Țânțaru").waitFor();
    await credit("50,00 RON").waitFor();
    await page.getByRole("button", { name: "Anulează restituirea de 8,00 RON" }).press("Enter");
    await page.getByRole("dialog").getByText("redevine credit").waitFor();
    await page.keyboard.type("Cont închis");
    await page.keyboard.press("Enter");
    await paidBack.getByText("Anulată: Cont închis").waitFor();
    await credit("58,00 RON").waitFor();
  });

  test("uses the credit for the next invoice", async () => {
    const third = await books.issued({ customer: veche, dueDate: inDays(20) });
    invoices.push(third);
    await page.reload();
    await expect.poll(() => page.getByLabel(`Cât stinge din ${third.number}`).inputValue()).toBe("58,00");
    await page.getByRole("button", { name: "Folosește creditul" }).press("Enter");
    await settledBy(third.number).getByText("58,00").waitFor();
    await credit("58,00 RON").waitFor({ state: "detached" });
  });

  test("takes one invoice off it and puts it back, the others untouched", async () => {
    const number = invoices[0]?.number ?? "";
    await page.getByRole("button", { name: `Desfă legătura cu ${number}` }).press("Enter");
    await credit("121,00 RON").waitFor();
    expect(
      await settledBy(invoices[1]?.number ?? "")
        .getByText("Desfăcută")
        .count(),
    ).toBe(0);
    await page.getByText(`nu mai sting ${number}`).waitFor();
    await page.keyboard.press("u");
    await credit("121,00 RON").waitFor({ state: "detached" });
  });

  test("is taken back whole, with the reason, and all of it is owed again", async () => {
    await page.getByRole("button", { name: "Anulează încasarea" }).press("Enter");
    await page.getByRole("dialog").getByText("Redevin neîncasate").waitFor();
    await page.keyboard.type("Suma era a altui client");
    await page.keyboard.press("Enter");
    await page.getByText("Suma era a altui client").waitFor();
    await openCustomer();
    await affairs().getByText("363,00").first().waitFor();
    await affairs().getByRole("region", { name: "Ultimele încasări" }).getByText("Anulată").waitFor();
    expect(await mouseEvents()).toBe(0);
  });

  test.each(["light", "dark"] as const)("stands in nobody's way when it is %s, nor on a phone", async (scheme) => {
    await openCustomer();
    await shine(page, scheme);
    await affairs().getByText("363,00").first().waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 780 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.setViewportSize({ width: 1440, height: 900 });
  });
});

/** What stands in the field that has the focus. */
function focused(): Promise<string> {
  return page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.value ?? "");
}
