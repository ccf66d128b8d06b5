import { launchBrowser } from "@softmanager/dev/chromium";
import type { Page } from "playwright-core";
import type { Company } from "../stage/company.ts";
import type { Stage } from "../stage/stage.ts";
import { percentile } from "../statistics.ts";
import type { Row } from "../table.ts";
import { signedIn } from "./signed-in.ts";

/**
 * What somebody waits for in a day's work, by the keyboard: a new invoice to open, the palette to find, and in all for an
 * invoice of two products to a customer who comes back, from the first key until its number is being taken.
 */
export async function day(stage: Stage, { invoices }: { invoices: number }): Promise<Row[]> {
  await goodsOf(stage);
  const browser = await launchBrowser();
  try {
    const page = await (await signedIn(browser, stage)).newPage();
    const waits = { draft: [] as number[], palette: [] as number[], invoice: [] as number[] };
    for (let at = 0; at <= invoices; at += 1) {
      await page.goto(`/c/${stage.company.slug}/documents`);
      await page.getByRole("heading", { level: 1 }).waitFor();
      const palette = await found(page);
      const { draft, invoice } = await written(page);
      if (at === 0) continue; // the first time everything is fetched
      waits.palette.push(palette);
      waits.draft.push(draft);
      waits.invoice.push(invoice);
    }
    const row = (work: string, values: readonly number[], floor: number, goal: number): Row => ({
      work,
      unit: "ms",
      measured: percentile(values, 95),
      floor,
      goal,
      better: "less",
    });
    return [
      row("new invoice, keys to first field, p95", waits.draft, 300, 150),
      row("palette, last letter to result, p95", waits.palette, 300, 200),
      row("whole invoice, all that is waited for, p95", waits.invoice, 3000, 1500),
    ];
  } finally {
    await browser.close();
  }
}

/** Two products that the lines name, put into the list by the owner. */
async function goodsOf({ url, company }: Stage): Promise<void> {
  for (const name of ["Consultanță IT", "Mentenanță site web"]) {
    const input = { name, unitCode: "HUR", unitPrice: "250", priceMode: "NET", currency: "RON" };
    const taxed = { ...input, taxCategory: "S", taxRate: "21" };
    const query = "mutation ($input: CreateProductInput!) { createProduct(input: $input) { __typename } }";
    await asOwner({ url, company }, query, { input: taxed });
  }
}

async function asOwner(
  { url, company }: { url: string; company: Company },
  query: string,
  variables: object,
): Promise<void> {
  const headers = { "content-type": "application/json", cookie: company.session, "company-id": company.id };
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers,
    body: JSON.stringify({ query, variables }),
  });
  if (!response.ok) throw new Error(`The API answered ${response.status}.`);
}

/** Milliseconds that an act takes until what it leads to is there. */
async function waited(act: () => Promise<unknown>, until: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await act();
  await until();
  return performance.now() - begun;
}

/** Until an option of that name is drawn, to the frame: a locator's own waiting looks only now and then. */
function offered(page: Page, { source }: RegExp): () => Promise<unknown> {
  const isThere = (name: string) =>
    [...document.querySelectorAll("[role=option]")].some(({ textContent }) => new RegExp(name).test(textContent ?? ""));
  return () => page.waitForFunction(isThere, source);
}

async function found(page: Page): Promise<number> {
  await page.keyboard.press("Control+k");
  await page.getByRole("dialog").getByRole("option").first().waitFor();
  await page.keyboard.type("Comerț Mode");
  const ms = await waited(() => page.keyboard.press("l"), offered(page, /Comerț Model/));
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  return ms;
}

async function written(page: Page): Promise<{ draft: number; invoice: number }> {
  const { keyboard } = page;
  const inField = (id: string) => () => page.waitForFunction((end) => document.activeElement?.id.endsWith(end), id);
  await keyboard.press("n");
  const draft = await waited(() => keyboard.press("i"), inField("draft-buyer"));
  let total = draft;
  const wait = async (act: () => Promise<unknown>, until: () => Promise<unknown>) => {
    total += await waited(act, until);
  };
  await wait(() => keyboard.type("com"), offered(page, /Comerț Model/));
  await wait(() => keyboard.press("Enter"), inField("-name"));
  for (const [typed, name] of [
    ["con", /Consultanță IT/],
    ["men", /Mentenanță site web/],
  ] as const) {
    await wait(() => keyboard.type(typed), offered(page, name));
    await wait(() => keyboard.press("Enter"), inField("-quantity"));
    await keyboard.type("3");
    await wait(() => keyboard.press("Enter"), inField("-unitPrice"));
    if (typed === "con") await wait(() => keyboard.press("Tab"), inField("-name"));
  }
  await wait(
    () => keyboard.press("Control+Enter"),
    () =>
      page
        .getByRole("dialog")
        .getByText(/^Emiți factura/)
        .waitFor(),
  );
  await wait(
    () => keyboard.press("Enter"),
    () =>
      page
        .getByText(/Se emite în \d s/)
        .first()
        .waitFor(),
  );
  return { draft, invoice: total };
}
