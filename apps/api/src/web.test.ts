import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import fastifyCompress from "@fastify/compress";
import fastify, { type FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Config } from "./config.ts";
import { serveWeb } from "./web.ts";

const script = "export const words = 'a page of script';\n".repeat(100);
const picture = "<form><h1>Autentificare</h1></form>";
const link = '<link rel="modulepreload" href="/assets/door.js">';
const entry = `<html lang="ro"><head></head><body><div id="root"><!--begins--><i>…</i><!--/begins--></div></body></html>`;
const firstPages = {
  "/sign-in": {
    head: link,
    foot: "<link>",
    pictures: { ro: picture, en: picture.replace("Autentificare", "Sign in") },
  },
  "/en": { head: "", foot: "", pictures: { en: "<h1>Invoices</h1>" } },
};

let webRoot: string;
let app: FastifyInstance;
beforeAll(async () => {
  webRoot = await mkdtemp(join(tmpdir(), "softmanager-web-"));
  await mkdir(join(webRoot, "assets"));
  await writeFile(join(webRoot, "index.html"), entry);
  await writeFile(join(webRoot, "first-pages.json"), JSON.stringify(firstPages));
  await writeFile(join(webRoot, "assets/door.js"), script);
  await writeFile(join(webRoot, "assets/door.js.br"), brotliCompressSync(script));
  app = fastify();
  await app.register(fastifyCompress, { global: true, threshold: 0 });
  await serveWeb(app, { webRoot, publicUrl: "http://localhost" } as Config);
});
afterAll(async () => {
  await app.close();
  await rm(webRoot, { recursive: true });
});

const page = (url: string, language = "") =>
  app.inject({ url, headers: { accept: "text/html", "accept-language": language } });

test("the page that people open first tells at once of the files it will need, whatever its address asks besides", async () => {
  expect((await page("/sign-in?next=%2Fc%2Facme")).body).toContain(`${link}</head>`);
  expect((await page("/c/acme/documents")).body).not.toContain("modulepreload");
});

test("a page that people open first looks as it will before any script has come, in the visitor's language", async () => {
  const romanian = (await page("/sign-in")).body;
  expect(romanian).toContain('<html lang="ro" data-speaks="ro"');
  expect(romanian).toContain(`<div class="pictured" inert>${picture}</div>`);
  const english = (await page("/sign-in", "en-GB,en;q=0.9,ro;q=0.5")).body;
  expect(english).toContain('<html lang="en" data-speaks="en"');
  expect(english).toContain("Sign in");
  expect(english).not.toContain("<i>…</i>");
  expect((await page("/sign-in?lang=ro", "en")).body).toContain("Autentificare");
  expect((await page("/sign-in", "fr")).body).toContain("Autentificare");
});

test("a page of the site speaks the language of its address, and lets nobody wait for its links", async () => {
  const { body } = await page("/en", "ro");
  expect(body).toContain('<html lang="en">');
  expect(body).toContain('<div class="pictured"><h1>Invoices</h1></div>');
});

test("every page goes out compressed, and what is no page is not found", async () => {
  const headers = { accept: "text/html", "accept-encoding": "br" };
  for (const url of ["/sign-in", "/c/acme"]) {
    expect((await app.inject({ url, headers })).headers["content-encoding"]).toBe("br");
  }
  expect((await app.inject({ url: "/nowhere.json", headers: { accept: "application/json" } })).statusCode).toBe(404);
  expect((await app.inject({ method: "POST", url: "/nowhere" })).statusCode).toBe(404);
});

test("a script goes out in the form that was compressed when it was built, and stays with the browser", async () => {
  const compressed = await app.inject({ url: "/assets/door.js", headers: { "accept-encoding": "br" } });
  expect(compressed.headers).toMatchObject({
    "content-encoding": "br",
    "cache-control": expect.stringContaining("immutable"),
  });
  expect(brotliDecompressSync(compressed.rawPayload).toString()).toBe(script);
  expect((await app.inject({ url: "/assets/door.js" })).body).toBe(script);
});

test("a folder without the built application stops the start and names the setting", async () => {
  const lost = serveWeb(fastify(), { webRoot: "/nowhere", publicUrl: "http://localhost" } as Config);
  await expect(lost).rejects.toThrow(/WEB_ROOT: .*\/nowhere has no index.html/);
});
