import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Migration } from "@mikro-orm/migrations";
import type { migrations } from "../../migrations/index.ts";
import recorded from "./releases.json" with { type: "json" };

/** A version that somebody's data may come from. */
export interface Release {
  /** The day it was released. */
  name: string;
  /** The mark of each migration that is new in it; see `markOf`. */
  migrations: Record<string, string>;
}

/** Oldest first. */
export const releases: readonly Release[] = recorded;

const here = fileURLToPath(new URL(".", import.meta.url));
export const releasesFile = join(here, "releases.json");
const migrationsFolder = join(here, "../../migrations");

/** Where the rows and files of a release's company are. */
export const folderOf = (release: string): string => join(here, release);

/** Hash of what a migration is and of what it does: it also sees a change in what the migration shares with others. */
export async function markOf({ name, class: MigrationClass }: (typeof migrations)[number]): Promise<string> {
  const hash = createHash("sha256").update(await readFile(join(migrationsFolder, `${name}.ts`)));
  // It only gathers its statements; the database that would run them is not asked.
  const migration = new (MigrationClass as unknown as new () => Migration)();
  await migration.up();
  for (const statement of migration.getQueries()) hash.update(`\n${String(statement)}`);
  return hash.digest("hex");
}
