import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Home } from "./home.ts";
import { giveTo, runProgram } from "./run-as.ts";

export const clusterOf = (home: Home) => join(home.folder, "cluster");

/** Makes the cluster when there is none yet; refuses one that another major version made. */
export async function ensureCluster({
  home,
  password,
  fast,
}: {
  home: Home;
  password: string;
  fast: boolean;
}): Promise<void> {
  const cluster = clusterOf(home);
  const made = await majorOf(cluster);
  if (made === home.programs.major) return;
  if (made) throw new WrongMajor(cluster, made, home.programs.major);
  await initialise(home, password, fast);
}

/** Major version that made the cluster; empty when there is no cluster. */
async function majorOf(cluster: string): Promise<string> {
  try {
    return (await readFile(join(cluster, "PG_VERSION"), "utf8")).trim();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return "";
    throw new Error(
      `${cluster} cannot be read (${code}): it belongs to another user of this machine, who started it first.`,
    );
  }
}

/** Under another name first: a cluster with its final name is always a whole one, even after a kill in the middle. */
async function initialise({ folder, programs, runAs }: Home, password: string, fast: boolean): Promise<void> {
  const unfinished = join(folder, "cluster.unfinished");
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { mode: 0o700 });
  const passwordFile = join(folder, "initial-password");
  await writeFile(passwordFile, password, { mode: 0o600 });
  await giveTo(unfinished, runAs);
  await giveTo(passwordFile, runAs);
  const args = ["-D", unfinished, "-U", "postgres", "--encoding=UTF8", "--locale=C"];
  // What is thrown away holds no secret, and tests clone databases under any name and role.
  args.push(...(fast ? ["--auth=trust", "--no-sync"] : ["--auth=scram-sha-256"]), `--pwfile=${passwordFile}`);
  await runProgram(join(programs.folder, "bin/initdb"), args, { ...runAs, cwd: unfinished });
  await rm(passwordFile);
  await rename(unfinished, join(folder, "cluster"));
}

class WrongMajor extends Error {
  constructor(cluster: string, made: string, needed: string) {
    super(
      `${cluster} was made by PostgreSQL ${made}, and this version brings PostgreSQL ${needed}. Export the data with the ` +
        `version that made it, or move the folder away to start afresh, or set DATABASE_URL to a server of your own.`,
    );
  }
}
