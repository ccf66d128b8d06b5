// @vitest-environment node
import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { print } from "graphql";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { build, preview, type PreviewServer } from "vite";
import {
  DraftForEditingDocument,
  type DraftForEditingQuery,
} from "../../src/features/documents/operations.generated.ts";
import { aLine, booksOf } from "./stage/books.ts";
import { foundCompany } from "./stage/founder.ts";
import { openStage, type Stage } from "./stage/stage.ts";

const web = join(import.meta.dirname, "../..");

let stage: Stage;
let folder: string;
let server: PreviewServer;
let page: Page;

/** The browser's renderer on a page of its own, built as the product is. */
beforeAll(async () => {
  stage = await openStage();
  folder = await mkdtemp(join(tmpdir(), "softmanager-drawing-"));
  const configFile = join(web, "vite.config.ts");
  const root = join(import.meta.dirname, "stage/drawing");
  await build({ configFile, root, logLevel: "error", build: { outDir: folder, emptyOutDir: true } });
  server = await preview({
    configFile: false,
    root,
    build: { outDir: folder },
    preview: { port: 0, host: "127.0.0.1" },
  });
  page = await (await stage.enter()).newPage();
  const { port } = server.httpServer.address() as { port: number };
  await page.goto(`http://127.0.0.1:${port}`);
  await page.waitForFunction(() => "drawing" in window);
}, 180_000);
afterAll(async () => {
  await server?.close();
  await stage?.close();
  await rm(folder, { recursive: true, force: true });
}, 60_000);

describe("a document drawn in the browser", { timeout: 120_000 }, () => {
  test("has the bytes that the server gives it, whatever is on it", async () => {
    const file = join(web, "../../packages/documents/src/fixtures/fingerprints.json");
    const { sha256 } = JSON.parse(await readFile(file, "utf8")) as { sha256: Record<string, string> };
    expect(await page.evaluate(() => window.drawing.fingerprints())).toEqual(sha256);
  });

  test("has the bytes that were archived when it was issued", async () => {
    const ana = await foundCompany(stage);
    const books = booksOf(ana);
    const customer = await books.customer();
    const lines = [aLine({ quantity: "3.5", unitPrice: "199.99" }), aLine({ name: "Pâine", taxRate: "11" })];
    const allowances = [{ isCharge: false, percent: "5", reason: "Reducere" }];
    const { id } = await books.issued({ customer, lines, allowances, mentions: ["Vă mulțumim! Ștefan ß Ж ₺"] });
    const { document } = await ana.ask<DraftForEditingQuery>(print(DraftForEditingDocument), { id });
    const { document: archived } = await ana.ask<{ document: { pdf: { url: string } } }>(
      `query ($id: ID!) { document(id: $id) { pdf { url } } }`,
      { id },
    );
    const bytes = await (await ana.context.request.get(archived.pdf.url)).body();
    expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
    const drawn = await page.evaluate((issued) => window.drawing.fingerprintOf(issued), document);
    expect(drawn).toBe(createHash("sha256").update(bytes).digest("hex"));
  });
});
