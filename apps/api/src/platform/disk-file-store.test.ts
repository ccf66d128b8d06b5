import { appendFile, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { diskFileStore } from "./disk-file-store.ts";
import type { FileStore } from "./file-store.ts";

const companyId = "01935d5e-0000-7000-8000-000000000001";
const content = new TextEncoder().encode("factura");
let folder: string;
let store: FileStore;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "softmanager-store-"));
  store = diskFileStore(`file://${folder}`);
});
afterAll(() => rm(folder, { recursive: true }));

test("a file is found by the hash of its content", async () => {
  const sha256 = await store.keep(companyId, content);
  expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(new TextDecoder().decode((await store.read({ companyId, sha256 })) ?? undefined)).toBe("factura");
});

test("keeping it again, even twice at once, keeps one file", async () => {
  const twice = await Promise.all([store.keep(companyId, content), store.keep(companyId, content)]);
  expect(new Set(twice).size).toBe(1);
  expect(
    (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()),
  ).toHaveLength(1);
});

test("another company does not find it", async () => {
  const sha256 = await store.keep(companyId, content);
  expect(await store.read({ companyId: companyId.replace(/1$/, "2"), sha256 })).toBeNull();
});

test("a company that is no more leaves no file, and takes nobody else's with it", async () => {
  const gone = companyId.replace(/1$/, "3");
  const sha256 = await store.keep(gone, content);
  await store.keep(companyId, content);
  await store.forget(gone);
  expect(await store.read({ companyId: gone, sha256 })).toBeNull();
  expect(await store.read({ companyId, sha256 })).not.toBeNull();
  await store.forget(gone);
  await expect(store.forget("..")).rejects.toThrow("Not the address");
});

test("a damaged file is never served", async () => {
  const sha256 = await store.keep(companyId, new TextEncoder().encode("alta"));
  await appendFile(join(folder, companyId, sha256.slice(0, 2), sha256), "!");
  await expect(store.read({ companyId, sha256 })).rejects.toThrow("damaged");
});

test.each(["../../etc/passwd", "..", "a".repeat(63), `${"a".repeat(63)}/`])(
  "%s is no address of a file",
  async (sha256) => {
    await expect(store.read({ companyId, sha256 })).rejects.toThrow("Not the address");
  },
);
