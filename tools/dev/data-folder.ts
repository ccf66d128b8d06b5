import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "./root.ts";

/** Everything a local run keeps; deleting it starts afresh. */
export const dataFolder = join(root, ".data");

/** The key that seals secrets in this folder's database, made at the first start. */
export async function localSecretKey(): Promise<string> {
  await mkdir(dataFolder, { recursive: true });
  const file = join(dataFolder, "secret-key");
  const known = await readFile(file, "utf8").catch(() => "");
  if (known) return known;
  const key = randomBytes(32).toString("hex");
  await writeFile(file, key, { mode: 0o600 });
  return key;
}
