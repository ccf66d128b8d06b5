// @vitest-environment node
import type { Page, Request } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { aLine, booksOf, type Books, type Written } from "./stage/books.ts";
import { barriersOn, shine } from "./stage/eyes.ts";
import { fiscalCodeOf, foundCompany, type Founder } from "./stage/founder.ts";
import { untilDrawn } from "./stage/preview.ts";
import { openStage, type Stage } from "./stage/stage.ts";

let stage: Stage;
let ana: Founder;
let books: Books;
let page: Page;

beforeAll(async () => {
  stage = await openStage();
  ana = await foundCompany(stage, { holdSeconds: 0 });
  books = booksOf(ana);
}, 180_000);
afterEach(() => page?.close());
afterAll(() => stage?.close(), 60_000);

async function openDraft({ id }: Pick<Written, "id">): Promise<void> {
  page = await ana.context.newPage();
  await page.goto(ana.at(`documents/${id}/edit`));
  await page.getByText("Salvat", { exact: true }).waitFor();
}

/** A new invoice, from its first moment to the one in which its first field can be typed in. */
async function begin(): Promise<void> {
  page = await ana.context.newPage();
  await page.goto(ana.at("documents"));
  await forget(page);
  await page.goto(ana.at("documents/new?kind=INVOICE"));
  await expect.poll(focusedId).toBe("draft-buyer");
}

/** What an earlier test typed and closed before it was saved would be found again. */
const forget = (tab: Page) =>
  tab.evaluate(() => {
    for (const name of Object.keys(localStorage)) {
      if (name.startsWith("softmanager.copy.")) localStorage.removeItem(name);
    }
  });

const focusedId = () => page.evaluate(() => document.activeElement?.id);
const cell = (name: string, line = 1) => page.getByLabel(`${name}, Linia ${line}`);
const bar = () => page.getByRole("region", { name: "Totaluri și emitere" });
const focusedLabel = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
const saved = () => page.getByText("Salvat", { exact: true }).waitFor();
const savesOf = (requests: Request[]) => requests.filter((request) => request.postData()?.includes("UpdateDraft"));

describe("writing an invoice", { timeout: 90_000 }, () => {
  test("saves itself after a real change, and after nothing else", async () => {
    await openDraft(await books.draft());
    const asked: Request[] = [];
    page.on("request", (request) => asked.push(request));
    await cell("Produs sau serviciu").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await cell("Cantitate").fill("7");
    await page.getByText("Se salvează").waitFor();
    await saved();
    expect(savesOf(asked)).toHaveLength(1);
    await page.reload();
    await saved();
    expect(await cell("Cantitate").inputValue()).toBe("7");
  });

  test("begins with the first change: until then there is nothing, and from then on it has its address", async () => {
    const drafts = () => ana.ask(`{ documentCounts { tab count } }`);
    const before = await drafts();
    await begin();
    await page.keyboard.press("Tab");
    await page.locator("header").getByRole("link", { name: "Documente" }).click();
    await page.getByRole("heading", { level: 1, name: "Documente" }).waitFor();
    expect(await drafts()).toEqual(before);

    await page.goto(ana.at("documents/new?kind=INVOICE"));
    const asked: Request[] = [];
    page.on("request", (request) => asked.push(request));
    await cell("Produs sau serviciu").click();
    await page.keyboard.type("Consultanță");
    await page.waitForURL(/documents\/[0-9a-f-]{36}\/edit$/);
    await page.keyboard.type(" la zi");
    await saved();
    expect(await focusedLabel()).toBe("Produs sau serviciu, Linia 1");
    expect(await cell("Produs sau serviciu").inputValue()).toBe("Consultanță la zi");
    expect(asked.filter((request) => request.postData()?.includes("CreateDraft"))).toHaveLength(1);
    await page.reload();
    await saved();
    expect(await cell("Produs sau serviciu").inputValue()).toBe("Consultanță la zi");
    expect(await drafts()).not.toEqual(before);
  });

  test("copies a whole document: the prices stay, the dates begin anew", async () => {
    const original = await books.draft({ lines: [aLine({ name: "De copiat", unitPrice: "77" })] });
    await openDraft(original);
    await page.getByRole("button", { name: "Alte acțiuni" }).click();
    await page.getByRole("menuitem", { name: "Duplică documentul" }).click();
    await page.waitForURL((url) => /[0-9a-f-]{36}\/edit$/.test(url.pathname) && !url.pathname.includes(original.id));
    await expect.poll(() => cell("Produs sau serviciu").inputValue()).toBe("De copiat");
    expect(await cell("Preț fără TVA").inputValue()).toBe("77,00");
    expect(await page.getByLabel("Data emiterii").inputValue()).toBe("");
  });

  test("writes the same as the customer's last invoice with one key, with dates of its own", async () => {
    const customer = await books.customer({ name: "Abonat Fidel S.R.L.", fiscalCode: fiscalCodeOf(41) });
    const lines = [aLine({ name: "Abonament", unitPrice: "349" }), aLine({ name: "Suport", unitPrice: "80" })];
    const { number } = await books.issued({ customer, lines, priceMode: "GROSS" });
    await openDraft(await books.draft({ customer, lines: [] }));
    const due = await page.getByLabel("Scadență").inputValue();
    await page.getByRole("button", { name: new RegExp(`^Ca ultima factură: ${number} din .*, 2 linii`) }).waitFor();
    await page.keyboard.press("Alt+r");
    await expect.poll(() => cell("Produs sau serviciu", 2).inputValue()).toBe("Suport");
    expect(await cell("Preț cu TVA").inputValue()).toBe("349,00");
    expect(await page.getByLabel("Data emiterii").inputValue()).toBe("");
    expect(await page.getByLabel("Scadență").inputValue()).toBe(due);
    await page.getByRole("button", { name: /^Anulează/ }).click();
    await expect.poll(() => cell("Produs sau serviciu").inputValue()).toBe("");
  });

  test("reckons with every key, as the server does", async () => {
    const lines = [
      aLine({ quantity: "3.333333", unitPrice: "19.999999" }),
      aLine({ quantity: "120", unitPrice: "7.49", taxRate: "11" }),
      aLine({ unitPrice: "0.005", quantity: "7", allowances: [{ isCharge: false, percent: "12.5" }] }),
    ];
    const draft = await books.draft({ lines, allowances: [{ isCharge: false, percent: "3", reason: "Reducere" }] });
    await openDraft(draft);
    for (const typed of ["1", "10", "100,5"]) {
      const before = await bar().innerText();
      await cell("Preț fără TVA").fill(typed);
      await expect.poll(() => bar().innerText()).not.toBe(before);
      await saved();
      const query = `query ($id: ID!) { document(id: $id) { totals { payable } } }`;
      const { document } = await ana.ask<{ document: { totals: { payable: string } } }>(query, { id: draft.id });
      const shown = (await bar().innerText()).replaceAll(".", "").replace(",", ".");
      expect(shown).toContain(document.totals.payable);
    }
  });

  test("keeps the total and the act in sight beside a hundred lines", async () => {
    await openDraft(
      await books.draft({ lines: Array.from({ length: 100 }, (_, at) => aLine({ name: `Linia de probă ${at + 1}` })) }),
    );
    await page.mouse.move(500, 500);
    await page.mouse.wheel(0, 20_000);
    await cell("Cantitate", 100).focus();
    const box = await bar().boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(900);
    expect(
      await page
        .getByRole("button", { name: /^Emite/ })
        .last()
        .isVisible(),
    ).toBe(true);
  });

  test("warns of a late issue beside the act, and under it on a phone without a scroll sideways", async () => {
    await openDraft(await books.draft({ delivery: { date: "2026-01-15", partyName: null, address: null } }));
    const warning = page.getByRole("button", { name: /^Termenul de emitere a trecut/ });
    const act = page.getByRole("button", { name: /^Emite/ }).last();
    const [told, pressed] = [await warning.boundingBox(), await act.boundingBox()];
    expect((told?.y ?? 0) + (told?.height ?? 0)).toBeGreaterThan(pressed?.y ?? Infinity);
    expect(told?.height).toBeLessThan(24);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await warning.isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  test("redraws the sheet beside it without ever taking the focus", async () => {
    await openDraft(await books.draft());
    await untilDrawn(page);
    const name = cell("Produs sau serviciu");
    await name.click();
    await name.fill("");
    for (const letter of "douăzeci de litere aici") {
      await page.keyboard.type(letter);
      expect(await focusedLabel()).toBe("Produs sau serviciu, Linia 1");
    }
    await untilDrawn(page);
    expect(await name.inputValue()).toBe("douăzeci de litere aici");
    expect(await focusedLabel()).toBe("Produs sau serviciu, Linia 1");
  });

  test.each([
    ["a code that the register does not know", fiscalCodeOf(777)],
    ["a register that does not answer", "800009933"],
  ])("goes on by hand with %s", async (_case, code) => {
    await begin();
    await page.keyboard.type(code);
    await page.getByText(`Adu ${code} de la ANAF`).waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(focusedId).toBe("draft-buyer-name");
    expect(await page.getByLabel("CIF").first().inputValue()).toContain(code);
  });

  test("writes to somebody in no list without putting them into one", async () => {
    const lists = () => ana.ask(`{ customers(first: 1) { totalCount } products(first: 1) { totalCount } }`);
    const before = await lists();
    await begin();
    await page.keyboard.type("Vasile de la piață");
    await page.getByText("Scrie „Vasile de la piață” doar pe acest document").waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(focusedId).toMatch(/^draft-buyer-/);
    await page.locator("#draft-buyer-fiscalCode").fill(fiscalCodeOf(778));
    await page.locator("#draft-buyer-address-street").fill("Piața Mare nr. 1");
    await page.locator("#draft-buyer-address-city").fill("Sibiu");
    await page.locator("#draft-buyer-address-county").selectOption({ label: "Sibiu" });
    await cell("Produs sau serviciu").fill("Mere");
    await cell("Preț fără TVA").fill("4,5");
    await page.getByText("Gata de emis").waitFor();
    await page.keyboard.press("Control+Enter");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: /^Factură F/ }).waitFor();
    expect(await lists()).toEqual(before);
  });

  test("begins the next line behind the last cell, with Tab and with Enter", async () => {
    await openDraft(await books.draft());
    await cell("Preț fără TVA").focus();
    await page.keyboard.press("Tab");
    await expect.poll(focusedLabel).toBe("Produs sau serviciu, Linia 2");
    await page.keyboard.type("Transport");
    for (let cells = 0; cells < 4; cells += 1) await page.keyboard.press("Enter");
    await page.keyboard.type("80");
    await page.keyboard.press("Enter");
    await expect.poll(focusedLabel).toBe("Produs sau serviciu, Linia 3");
    await page.getByRole("group", { name: "Linia 2: Transport" }).getByText("80,00").waitFor();
  });

  test("obeys the keys of its map, and leaves letters to the fields", async () => {
    await openDraft(await books.draft({ lines: [aLine({ name: "Unu", unitPrice: "121" }), aLine({ name: "Doi" })] }));
    await cell("Produs sau serviciu").focus();
    await page.keyboard.press("Alt+ArrowDown");
    await page.getByRole("group", { name: "Linia 2: Unu" }).waitFor();
    await page.keyboard.press("Alt+d");
    await page.getByRole("group", { name: "Linia 3: Unu" }).waitFor();
    await page.keyboard.press("Control+Backspace");
    await page.getByRole("group", { name: "Linia 3: Unu" }).waitFor({ state: "detached" });
    await page.keyboard.press("Alt+g");
    await page.getByLabel("Preț cu TVA, Linia 1").waitFor();
    await page.keyboard.press("Alt+a");
    await expect.poll(focusedLabel).toBe("Produs sau serviciu, Linia 3");
    await page.keyboard.type("nigx?");
    expect(await cell("Produs sau serviciu", 3).inputValue()).toBe("nigx?");
    await page.keyboard.press("Alt+e");
    await expect.poll(focusedLabel).toContain("Linia 3");
    await page.keyboard.press("Control+s");
    await saved();
  });

  test("says at the field what is missing, and goes to the first", async () => {
    await openDraft(await books.draft({ buyer: null, lines: [] }));
    await page.keyboard.press("Control+Enter");
    await expect.poll(focusedId).toBe("draft-buyer");
    const said = await page.evaluate(() => {
      const ids = document.activeElement?.getAttribute("aria-describedby") ?? "";
      return ids
        .split(" ")
        .map((id) => document.getElementById(id)?.textContent)
        .join(" ");
    });
    expect(said).toContain("Alege clientul.");
    expect(await page.locator("#draft-buyer").getAttribute("aria-invalid")).toBe("true");
  });

  test.each(["light", "dark"] as const)("stands in nobody's way when it is %s", async (scheme) => {
    await openDraft(await books.draft());
    await shine(page, scheme);
    await saved();
    expect(await barriersOn(page)).toEqual([]);
    await page.keyboard.press("Control+Enter");
    await page.getByRole("dialog").waitFor();
    expect(await barriersOn(page)).toEqual([]);
  });

  test.each([1440, 1280])("shows the name of what is sold whole beside the preview at %i px", async (width) => {
    await openDraft(await books.draft({ lines: [aLine({ name: "Servicii de proiectare grafică" })] }));
    await page.setViewportSize({ width, height: 900 });
    await page.locator("aside").waitFor();
    const cut = () => cell("Produs sau serviciu").evaluate((name) => name.scrollWidth - name.clientWidth);
    await expect.poll(cut).toBeLessThanOrEqual(0);
  });

  test("has room on a phone", async () => {
    await openDraft(await books.draft());
    await page.setViewportSize({ width: 360, height: 780 });
    await cell("Preț fără TVA").waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await bar().isVisible()).toBe(true);
  });
});

describe("issuing", { timeout: 90_000 }, () => {
  test("shows number, customer and total first, and afterwards nothing can be changed", async () => {
    const draft = await books.draft({ lines: [aLine({ unitPrice: "432.10" })] });
    await openDraft(draft);
    await page.keyboard.press("Control+Enter");
    const review = await page.getByRole("dialog").innerText();
    expect(review).toMatch(/Emiți factura F \d{4}\?/);
    expect(review).toContain("Panificația Spicul de Aur S.R.L.");
    expect(review).toContain("522,84");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: /^Factură F \d{4}$/ }).waitFor();

    const query = `query ($id: ID!) { document(id: $id) { version content { language currency priceMode dueDate } } }`;
    const { document } = await ana.ask<{ document: { version: number; content: object } }>(query, { id: draft.id });
    const input = {
      documentId: draft.id,
      expectedVersion: document.version,
      content: { ...document.content, lines: [] },
    };
    const { updateDraft } = await ana.ask<{ updateDraft: { __typename: string } }>(
      `mutation ($input: UpdateDraftInput!) { updateDraft(input: $input) { __typename } }`,
      { input },
    );
    expect(updateDraft.__typename).toBe("DocumentNotDraft");
  });

  test("takes the number only then: two tabs leave no hole and share none", async () => {
    const [first, second] = [await books.draft(), await books.draft()];
    await openDraft(second);
    const other = await ana.context.newPage();
    await other.goto(ana.at(`documents/${first.id}/edit`));
    await other.getByText("Salvat", { exact: true }).waitFor();
    const numberOn = async (tab: Page) => {
      await tab.keyboard.press("Control+Enter");
      await tab.getByRole("dialog").waitFor();
      await tab.keyboard.press("Enter");
      return Number(/F (\d+)/.exec(await tab.getByRole("heading", { level: 1, name: /^Factură F/ }).innerText())?.[1]);
    };
    const taken = await numberOn(other);
    expect(await numberOn(page)).toBe(taken + 1);
    await other.close();
  });

  test("can be taken back while it is held, and comes to its end without anybody watching", async () => {
    const bogdan = await foundCompany(stage, { holdSeconds: 4 });
    const draft = await booksOf(bogdan).draft();
    const issue = async () => {
      page = await bogdan.context.newPage();
      await page.goto(bogdan.at(`documents/${draft.id}/edit`));
      await page.getByText("Salvat", { exact: true }).waitFor();
      await page.keyboard.press("Control+Enter");
      await page.getByRole("dialog").waitFor();
      await page.keyboard.press("Enter");
      await page.getByText(/Se emite în \d s/).waitFor();
    };
    await issue();
    await page.keyboard.press("u");
    await page.getByText("Emiterea a fost anulată").waitFor();
    await cell("Cantitate").fill("2");
    await saved();
    await page.close();

    await issue();
    await page.close();
    const query = `query ($id: ID!) { document(id: $id) { state number } }`;
    await expect
      .poll(() => bogdan.ask(query, { id: draft.id }), { timeout: 30_000 })
      .toEqual({ document: { state: "ISSUED", number: "F 0001" } });
    await bogdan.context.close();
  });
});
