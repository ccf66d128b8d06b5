import { appendFile, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { startS3Server, type S3Server } from "../../test/s3-server.ts";
import type { BucketStorage } from "../config/storage.ts";
import { diskFileStore } from "./disk-file-store.ts";
import { FileStoreDown, type FileStore } from "./file-store.ts";
import { s3FileStore } from "./s3-file-store.ts";

const companyId = "01935d5e-0000-7000-8000-000000000001";
const bytes = (content: string) => new TextEncoder().encode(content);
const textOf = (content: Uint8Array | null) => content && new TextDecoder().decode(content);

interface Place {
  store: () => FileStore;
  /** Names of everything that is kept there. */
  files: () => Promise<string[]>;
  /** Spoils the bytes of one of them. */
  damage: (file: string) => Promise<void>;
}

/** What every place for files keeps: a folder of this machine, and a bucket outside. */
function keepsTheContract({ store, files, damage }: Place): void {
  test("a file is found by the hash of its content", async () => {
    const sha256 = await store().keep(companyId, bytes("factura"));
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(textOf(await store().read({ companyId, sha256 }))).toBe("factura");
  });

  test("every byte comes back, of an empty file and of a large one", async () => {
    for (const size of [0, 1, 3_000_000]) {
      const content = new Uint8Array(size).map((_, index) => index % 251);
      const sha256 = await store().keep(companyId, content);
      expect(Buffer.compare((await store().read({ companyId, sha256 })) ?? bytes("none"), content)).toBe(0);
    }
  });

  test("keeping it again, even twice at once, keeps one file", async () => {
    const before = await files();
    const content = bytes("proformă");
    const twice = await Promise.all([store().keep(companyId, content), store().keep(companyId, content)]);
    await store().keep(companyId, content);
    expect(new Set(twice).size).toBe(1);
    expect(await files()).toHaveLength(before.length + 1);
  });

  test("what was never kept is not there", async () => {
    expect(await store().read({ companyId, sha256: "0".repeat(64) })).toBeNull();
  });

  test("another company does not find it", async () => {
    const sha256 = await store().keep(companyId, bytes("factura"));
    expect(await store().read({ companyId: companyId.replace(/1$/, "2"), sha256 })).toBeNull();
  });

  test("a company that is no more leaves no file, and takes nobody else's with it", async () => {
    const gone = companyId.replace(/1$/, "3");
    const contents = ["a", "b", "c", "d", "e"].map(bytes);
    const kept = await Promise.all(contents.map((content) => store().keep(gone, content)));
    const others = await store().keep(companyId, bytes("a"));
    await store().forget(gone);
    for (const sha256 of kept) expect(await store().read({ companyId: gone, sha256 })).toBeNull();
    expect(await store().read({ companyId, sha256: others })).not.toBeNull();
    await store().forget(gone);
    await expect(store().forget("..")).rejects.toThrow("Not the address");
  });

  test("a damaged file is never served", async () => {
    const sha256 = await store().keep(companyId, bytes("alta"));
    await damage((await files()).find((file) => file.endsWith(sha256)) ?? expect.fail());
    await expect(store().read({ companyId, sha256 })).rejects.toThrow("damaged");
  });

  test.each(["../../etc/passwd", "..", "a".repeat(63), `${"a".repeat(63)}/`])(
    "%s is no address of a file",
    async (sha256) => {
      await expect(store().read({ companyId, sha256 })).rejects.toThrow("Not the address");
    },
  );
}

describe("a folder", () => {
  let folder: string;
  let store: FileStore;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "softmanager-store-"));
    store = diskFileStore(`file://${folder}`);
  });
  afterAll(() => rm(folder, { recursive: true }));

  keepsTheContract({
    store: () => store,
    async files() {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    },
    damage: (file) => appendFile(file, "!"),
  });
});

describe("a bucket", () => {
  const keys = { id: "softmanager", secret: "a secret of the bucket" };
  let server: S3Server;
  beforeAll(async () => {
    server = await startS3Server({ bucket: "facturi", keys, pageSize: 2, slowMs: 400 });
  });
  afterAll(() => server.close());
  afterEach(() => {
    server.mood = "WELL";
  });

  const storeAt = (changes: Partial<BucketStorage> = {}) =>
    s3FileStore(
      {
        kind: "BUCKET",
        url: "s3://facturi",
        bucket: "facturi",
        prefix: "arhiva/2026-1/",
        region: "eu-central-1",
        endpoint: server.endpoint,
        keys,
        ...changes,
      },
      { answerMs: 150, attempts: 1 },
    );

  keepsTheContract({
    store: storeAt,
    files: async () => [...server.objects.keys()],
    async damage(file) {
      server.objects.set(file, Buffer.from("!"));
    },
  });

  test("keeps below its prefix, or at its top", async () => {
    const sha256 = await storeAt({ prefix: "" }).keep(companyId, bytes("sus"));
    expect(server.objects.has(`${companyId}/${sha256.slice(0, 2)}/${sha256}`)).toBe(true);
    expect(await storeAt().read({ companyId, sha256 })).toBeNull();
  });

  test("is not sent a second time what it has", async () => {
    await storeAt().keep(companyId, bytes("o singură dată"));
    server.asked.length = 0;
    await storeAt().keep(companyId, bytes("o singură dată"));
    expect(server.asked).toEqual([expect.stringMatching(/^HEAD /)]);
  });

  test.each<[string, () => Partial<BucketStorage>, RegExp]>([
    ["with a wrong secret", () => ({ keys: { ...keys, secret: "guess" } }), /refused us.*STORAGE_SECRET_ACCESS_KEY/],
    ["with somebody else's key", () => ({ keys: { ...keys, id: "somebody" } }), /refused us.*STORAGE_ACCESS_KEY_ID/],
    ["that does not exist", () => ({ bucket: "altele" }), /bucket altele at .* does not exist.*STORAGE_URL/],
    ["where nobody listens", () => ({ endpoint: "http://127.0.0.1:9" }), /out of reach \(ECONNREFUSED\)/],
  ])("%s says what is wrong, and to which setting to look", async (_, changes, said) => {
    const store = storeAt(changes());
    await expect(store.keep(companyId, bytes("nouă"))).rejects.toThrow(said);
    const reading = store.read({ companyId, sha256: "0".repeat(64) });
    await expect(reading).rejects.toThrow(said);
    await expect(reading).rejects.toThrow(FileStoreDown);
  });

  test.each(["SLOW", "DOWN", "CUTS"] as const)(
    "that is %s today is out of reach, and well again afterwards",
    async (mood) => {
      const store = storeAt();
      const sha256 = await store.keep(companyId, bytes("veche"));
      server.mood = mood;
      await expect(store.read({ companyId, sha256 })).rejects.toThrow(FileStoreDown);
      await expect(store.keep(companyId, bytes(mood))).rejects.toThrow("out of reach");
      server.mood = "WELL";
      expect(textOf(await store.read({ companyId, sha256 }))).toBe("veche");
    },
  );
});
