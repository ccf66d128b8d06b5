// @vitest-environment node
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { booksOf, inDays, type Books, type Customer, type Written } from "./stage/books.ts";
import { barriersOn } from "./stage/eyes.ts";
import { foundCompany, type Founder } from "./stage/founder.ts";
import { mailTo, type ArrivedMail } from "./stage/mailbox.ts";
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
const recipients = () => page.getByRole("region", { name: "E-mailuri" }).getByRole("listitem");

describe("what became of an invoice", { timeout: 90_000 }, () => {
  test("tells its story: who did what, when, and what the server said", async () => {
    const invoice = await books.issued({ customer: veche, dueDate: inDays(30) });
    await open(invoice);
    await told("De încasat 121,00 RON până la").waitFor();
    await page.keyboard.press("e");
    await dialog().getByLabel("Trimite la").fill("ana@client.example");
    await dialog().getByRole("button", { name: "Trimite", exact: true }).click();
    await told("Preluată de serverul de e-mail, pentru ana@client.example").waitFor();
    await page.keyboard.press("p");
    await page.keyboard.press("Enter");
    await told("Încasare de 121,00 RON").waitFor();
    const story = await page.getByRole("list", { name: "Istoric" }).getByRole("listitem").allInnerTexts();
    expect(story.map((entry) => words(entry).replace(/ \d{2}\.\d{2}\.\d{4}, \d{2}:\d{2}/, ""))).toEqual([
      "Ciornă începută Ana Țânțaru",
      `Emisă cu numărul ${invoice.number} Ana Țânțaru`,
      "Pe drum spre ana@client.example Ana Țânțaru",
      expect.stringMatching(/^Preluată de serverul de e-mail, pentru ana@client\.example 250/),
      "Încasare de 121,00 RON Ana Țânțaru",
    ]);
    await told("Încasare de 121,00 RON").click();
    await page.getByRole("heading", { level: 1, name: "Încasare de 121,00 RON" }).waitFor();
  });

  test("whose mail came back goes to the right address, to that recipient alone", async () => {
    const invoice = await books.issued({ customer: veche });
    const subject = String(invoice.number);
    await open(invoice);
    await page.keyboard.press("e");
    await dialog().getByLabel("Trimite la").fill("gresit@client.example, bun@client.example");
    await dialog().getByRole("button", { name: "Trimite", exact: true }).click();
    const wrong = recipients().filter({ hasText: "gresit@client.example" });
    await wrong.getByText("Preluat de server").waitFor();

    await wrong.getByRole("button", { name: "S-a întors?" }).press("Enter");
    expect(await barriersOn(page)).toEqual([]);
    await dialog().getByLabel("Ce a scris serverul").fill("550 5.1.1 User unknown");
    await dialog().getByRole("button", { name: "Consemnează că s-a întors" }).press("Enter");
    await wrong.getByText("Întors", { exact: true }).waitFor();
    await wrong.getByText("550 5.1.1 User unknown").waitFor();
    await wrong.getByText(/consemnat de Ana Țânțaru/).waitFor();
    await told("Întoarsă de la gresit@client.example").waitFor();

    await wrong.getByRole("button", { name: "Trimite din nou" }).press("Enter");
    await dialog().getByLabel("Adresa de e-mail").fill("corect@client.example");
    await page.keyboard.press("Enter");
    await mailTo(stage.product, "corect@client.example", subject);
    await wrong.getByText("Trimis din nou la corect@client.example.").waitFor();
    const right = recipients().filter({ hasText: /^corect@client\.example/ });
    await right.getByText("Preluat de server").waitFor();
    expect(await wrong.getByRole("button").count()).toBe(0);
    const sentTo = await arrivals(subject);
    expect(sentTo.toSorted()).toEqual(["bun@client.example", "corect@client.example", "gresit@client.example"]);
  });
});

describe("what its customer gets", { timeout: 90_000 }, () => {
  test("fits the width of a phone, however long the words in it are", async () => {
    const email = "un.nume.foarte.lung.de.persoana.si.departament@administratie-publica-locala.example";
    const invoice = await books.issued({
      customer: await books.customer({ fiscalCode: null, type: "INDIVIDUAL", email }),
    });
    const body = `Vezi https://exemplu.ro/${"cale-lunga-de-fisier".repeat(10)}`;
    await ana.ask(`mutation ($input: SendDocumentInput!) { sendDocument(input: $input) { __typename } }`, {
      input: { documentId: invoice.id, recipients: [{ email: "telefon@client.example" }], body },
    });
    const { html } = await mailTo(stage.product, "telefon@client.example", String(invoice.number));
    const { url } = await books.publicLink(invoice.id);
    const phone = await stage.enter({ viewport: { width: 360, height: 780 } });
    page = await phone.newPage();
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    await page.setContent(html);
    expect(await width()).toBe(360);
    await page.goto(url);
    expect(await width()).toBe(360);
    await phone.close();
  });
});

/** Whom mails with these words in their subject reached, one for each that arrived. */
async function arrivals(subject: string): Promise<string[]> {
  const response = await fetch(`${stage.product.mailUrl}/api/email`);
  const mails = (await response.json()) as ArrivedMail[];
  return mails.filter((mail) => mail.subject.includes(subject)).flatMap(({ to }) => to.map(({ address }) => address));
}

/** What is read, whatever the lines break at. */
function words(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
