import { readdir } from "node:fs/promises";
import { resolve } from "node:path";

export const root = resolve(import.meta.dirname, "../..");

/** What commands leave behind; not part of the house. */
const leftovers = new Set(["node_modules", "dist", ".git", ".turbo", ".data"]);

/** Every file of the repository, below its top folder. */
export async function listFiles(folder = ""): Promise<string[]> {
  const entries = await readdir(resolve(root, folder), { withFileTypes: true });
  const found = entries
    .filter(({ name }) => !leftovers.has(name))
    .map(async (entry) => {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      return entry.isDirectory() ? listFiles(path) : [path];
    });
  return (await Promise.all(found)).flat();
}
