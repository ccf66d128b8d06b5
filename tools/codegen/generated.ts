import { readFile, writeFile } from "node:fs/promises";
import { inRoot } from "./root.ts";

/** A file that is written by a command and committed for review. */
export interface Generated {
  /** Below the repository's top folder. */
  path: string;
  content: string;
}

export async function write({ path, content }: Generated): Promise<void> {
  await writeFile(inRoot(path), content);
}

export async function isUpToDate({ path, content }: Generated): Promise<boolean> {
  return (await readFile(inRoot(path), "utf8").catch(() => undefined)) === content;
}
