import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import fastify, { type FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Config } from "./config.ts";
import { serveWeb } from "./web.ts";

const script = "export const words = 'a page of script';\n".repeat(100);
const link = '<link rel="modulepreload" href="/assets/door.js">';

let webRoot: string;
let app: FastifyInstance;
beforeAll(async () => {
  webRoot = await mkdtemp(join(tmpdir(), "softmanager-web-"));
  await mkdir(join(webRoot, "assets"));
  await writeFile(join(webRoot, "index.html"), "<html><head></head><body></body></html>");
  await writeFile(join(webRoot, "early-files.json"), JSON.stringify({ "/sign-in": link }));
  await writeFile(join(webRoot, "assets/door.js"), script);
  await writeFile(join(webRoot, "assets/door.js.br"), brotliCompressSync(script));
  app = fastify();
  await serveWeb(app, { webRoot, publicUrl: "http://localhost" } as Config);
});
afterAll(async () => {
  await app.close();
  await rm(webRoot, { recursive: true });
});

const page = (url: string) => app.inject({ url, headers: { accept: "text/html" } });

test("the page that people open first tells at once of the files it will need, whatever its address asks besides", async () => {
  expect((await page("/sign-in?next=%2Fc%2Facme")).body).toContain(`${link}</head>`);
  expect((await page("/c/acme/documents")).body).not.toContain("modulepreload");
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
