// @vitest-environment node
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { aBuyer, aLine, booksOf, inDays, type Books, type Written } from "./stage/books.ts";
import { foundCompany, type Founder } from "./stage/founder.ts";
import { openStage, type Stage } from "./stage/stage.ts";

let stage: Stage;
let ana: Founder;
let books: Books;
let draft: Written;
let page: Page;

beforeAll(async () => {
  stage = await openStage();
}, 120_000);
afterEach(() => ana?.context.close());
afterAll(() => stage?.close(), 60_000);

const name = () => page.getByLabel("Produs sau serviciu, Linia 1");
const state = (word: string) => page.getByRole("status").getByText(word, { exact: true }).waitFor();
const copies = () =>
  page.evaluate(() => Object.entries(localStorage).filter(([key]) => key.startsWith("softmanager.copy.")));

/** A draft open in a browser whose lines can be cut. */
async function openDraft(): Promise<void> {
  ana = await foundCompany(stage, { holdSeconds: 0 });
  books = booksOf(ana);
  draft = await books.draft();
  await openTab();
}

async function openTab(): Promise<void> {
  page = await ana.context.newPage();
  await page.goto(ana.at(`documents/${draft.id}/edit`));
  await name().waitFor();
  await state("Salvat");
}

async function nameOnServer(): Promise<string | undefined> {
  const query = `query ($id: ID!) { document(id: $id) { content { lines { name } } } }`;
  const { document } = await ana.ask<{ document: { content: { lines: { name: string }[] } } }>(query, { id: draft.id });
  return document.content.lines[0]?.name;
}

/** What somebody does in another tab or at another desk. */
async function changeElsewhere(words: string): Promise<void> {
  const { document } = await ana.ask<{ document: { version: number } }>(
    `query ($id: ID!) { document(id: $id) { version } }`,
    { id: draft.id },
  );
  const content = {
    language: "ro",
    currency: "RON",
    priceMode: "NET",
    dueDate: inDays(30),
    buyer: aBuyer,
    lines: [aLine({ name: words })],
  };
  await ana.ask(`mutation ($input: UpdateDraftInput!) { updateDraft(input: $input) { __typename } }`, {
    input: { documentId: draft.id, expectedVersion: document.version, content },
  });
}

describe("what was typed into a draft", { timeout: 120_000 }, () => {
  test("waits out a cut line, and is saved when it is mended", async () => {
    await openDraft();
    await ana.context.setOffline(true);
    await name().fill("Scris fără rețea");
    await state("Offline");
    await page.keyboard.press("Control+Enter");
    await page.getByText("Ciorna nu s-a putut salva").waitFor();
    expect(await nameOnServer().catch(() => "no line")).not.toBe("Scris fără rețea");
    await ana.context.setOffline(false);
    await state("Salvat");
    expect(await name().inputValue()).toBe("Scris fără rețea");
    expect(await nameOnServer()).toBe("Scris fără rețea");
  });

  test("survives the tab that was closed while the line was cut, unreadable in between", async () => {
    await openDraft();
    await ana.context.setOffline(true);
    await name().fill("Închis fără rețea");
    await state("Offline");
    await expect.poll(copies).toHaveLength(1);
    expect(JSON.stringify(await page.evaluate(() => Object.values(localStorage)))).not.toContain("fără rețea");
    await page.close();
    await ana.context.setOffline(false);

    await openTab();
    expect(await name().inputValue()).toBe("Închis fără rețea");
    await expect.poll(nameOnServer).toBe("Închis fără rețea");
    await expect.poll(copies).toEqual([]);
  });

  test("begins a new document when the line is mended: one, with all that was typed", async () => {
    ana = await foundCompany(stage, { holdSeconds: 0 });
    page = await ana.context.newPage();
    await page.goto(ana.at("documents/new/edit?kind=INVOICE"));
    await name().waitFor();
    await ana.context.setOffline(true);
    await name().fill("Început fără rețea");
    await state("Offline");
    await expect.poll(copies).toHaveLength(1);
    await ana.context.setOffline(false);
    await state("Salvat");
    await page.waitForURL(/documents\/[0-9a-f-]{36}\/edit$/);
    expect(await name().inputValue()).toBe("Început fără rețea");
    await expect.poll(copies).toEqual([]);
    const { documents } = await ana.ask<{ documents: { edges: unknown[] } }>(
      `{ documents(first: 5) { edges { node { id } } } }`,
    );
    expect(documents.edges).toHaveLength(1);
  });

  test("into a document that no server knew is found again by the next new one", async () => {
    ana = await foundCompany(stage, { holdSeconds: 0 });
    page = await ana.context.newPage();
    await page.goto(ana.at("documents/new/edit?kind=INVOICE"));
    await name().waitFor();
    await ana.context.setOffline(true);
    await name().fill("Tab închis la început");
    await state("Offline");
    await expect.poll(copies).toHaveLength(1);
    await page.close();
    await ana.context.setOffline(false);
    page = await ana.context.newPage();
    await page.goto(ana.at("documents/new/edit?kind=INVOICE"));
    await expect.poll(() => name().inputValue()).toBe("Tab închis la început");
    await page.getByText("Continui ce scriseseși într-un tab închis înainte de salvare.").waitFor();
    await state("Salvat");
    await expect.poll(copies).toEqual([]);
  });

  test("is not left in the browser by signing out, and the person is warned before", async () => {
    await openDraft();
    await page.route("**/graphql", (route) =>
      route.request().postData()?.includes("UpdateDraft") ? route.abort() : route.continue(),
    );
    await name().fill("Nesalvat la ieșire");
    await expect.poll(copies).toHaveLength(1);
    await page.getByRole("button", { name: /^Contul lui/ }).click();
    await page.getByRole("menuitem", { name: "Ieși din cont" }).click();
    const dialog = page.getByRole("dialog", { name: "Ieși fără ce nu s-a salvat?" });
    await dialog.getByRole("button", { name: "Ieși din cont" }).click();
    await page.waitForURL(/sign-in/);
    await expect.poll(copies).toEqual([]);
  });

  test("is still there after a look at the list while the line was cut", async () => {
    await openDraft();
    await page.locator("header").getByRole("link", { name: "Documente" }).click();
    await page.getByRole("grid").getByRole("link", { name: "Factură" }).click();
    await name().waitFor();
    await ana.context.setOffline(true);
    await name().fill("Lăsat pe drum");
    await state("Offline");
    await page.locator("header").getByRole("link", { name: "Documente" }).click();
    await page.getByRole("heading", { level: 1, name: "Documente" }).waitFor();
    await page.goBack();
    expect(await name().inputValue()).toBe("Lăsat pe drum");
    await ana.context.setOffline(false);
    await expect.poll(nameOnServer).toBe("Lăsat pe drum");
  });

  test("survives the end of the session: one signs in again over it", async () => {
    await openDraft();
    await ana.context.clearCookies();
    await name().fill("Scris după sesiune");
    const dialog = page.getByRole("dialog", { name: "Sesiunea s-a încheiat" });
    expect(await dialog.getByLabel("E-mail").inputValue()).toBe(ana.email);
    await dialog.getByLabel("Parolă", { exact: true }).fill(ana.password);
    await page.keyboard.press("Enter");
    await dialog.waitFor({ state: "detached" });
    expect(await name().inputValue()).toBe("Scris după sesiune");
    await state("Salvat");
    expect(await nameOnServer()).toBe("Scris după sesiune");
  });

  test("meets a change from elsewhere and lets the person choose; the choice can be taken back", async () => {
    await openDraft();
    await changeElsewhere("Scris de coleg");
    await name().fill("Scris de mine");
    await page.getByText("Ciorna s-a schimbat în alt tab sau la alt coleg").waitFor();
    expect(await nameOnServer()).toBe("Scris de coleg");
    await page.getByRole("button", { name: "Ia varianta salvată" }).click();
    await expect.poll(() => name().inputValue()).toBe("Scris de coleg");
    await page.getByRole("button", { name: /^Anulează/ }).click();
    await expect.poll(() => name().inputValue()).toBe("Scris de mine");
    await expect.poll(nameOnServer).toBe("Scris de mine");
  });

  test("replaces the change from elsewhere when the person says so", async () => {
    await openDraft();
    await changeElsewhere("Scris de coleg");
    await name().fill("Scris de mine");
    await page.getByRole("button", { name: "Păstrează ce am scris" }).click();
    await state("Salvat");
    expect(await nameOnServer()).toBe("Scris de mine");
  });
});
