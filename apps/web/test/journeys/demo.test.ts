// @vitest-environment node
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStage, type Stage } from "./stage/stage.ts";

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await openStage({ DEMO: "on" });
  page = await (await stage.enter()).newPage();
}, 120_000);
afterAll(() => stage?.close(), 60_000);

/** A year is made in half a minute; a busy machine may take a few. */
const patience = { timeout: 240_000 };

describe("the demo company", patience, () => {
  test("says how far it is, and opens with one click once it is there", async () => {
    await page.goto("/sign-in");
    await page.getByRole("progressbar", { name: /Se pregătește societatea demonstrativă: \d+ %/ }).waitFor();
    await page.getByRole("button", { name: "Deschide societatea demonstrativă" }).click(patience);
    await page.waitForURL(/\/c\//);
    expect(page.url()).toContain("/c/camara-carpatina");
  });

  test("shows a year of documents, and says above them that it is a demo", async () => {
    await page.goto("/c/camara-carpatina/documents");
    await page.getByRole("note").getByText("Date inventate").waitFor();
    await page.getByRole("row").filter({ hasText: "Restantă" }).first().waitFor();
    expect(await page.getByRole("row").count()).toBeGreaterThan(15);
  });

  test("lets nobody change the account that all visitors share", async () => {
    await page.goto("/account");
    await page.getByText("Acesta este contul demonstrativ").waitFor();
    expect(await page.getByLabel("Parola nouă").count()).toBe(0);
  });
});
