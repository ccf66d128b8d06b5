import { chmod, cp, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { findPrograms, type Programs } from "./programs.ts";
import { giveTo, runProgram, serverIdentity, type RunAs } from "./run-as.ts";

/** Where one server lives and who it runs as. */
export interface Home {
  /** Folder of passwords and records, as the caller named it. */
  dataDir: string;
  /** Folder of the cluster and the log: `dataDir`, unless the server's person cannot enter that. */
  folder: string;
  isElsewhere: boolean;
  programs: Programs;
  runAs: RunAs;
}

interface HomeOptions {
  dataDir: string;
  /** The data is thrown away, so it may live among temporary files. */
  fast: boolean;
  tell: (message: string) => void;
}

/** Settles a place that the server's person can enter: for root under a closed home folder, that is one outside it. */
export async function findHome({ dataDir, fast, tell }: HomeOptions): Promise<Home> {
  const runAs = await serverIdentity();
  const programs = await findPrograms();
  const isElsewhere = !(await canEnter(dataDir, runAs));
  const folder = isElsewhere ? await placeElsewhere(dataDir, fast) : dataDir;
  if (isElsewhere) tell(`PostgreSQL cannot run as root nor enter ${dataDir}; its data is in ${folder}.`);
  if (!(await canRun(programs.folder, runAs))) programs.folder = await copyPrograms(programs.folder, folder, runAs);
  return { dataDir, folder, isElsewhere, programs, runAs };
}

async function canEnter(folder: string, runAs: RunAs): Promise<boolean> {
  return succeeds(runProgram("/bin/sh", ["-c", 'cd "$0"', folder], runAs));
}

async function canRun(programs: string, runAs: RunAs): Promise<boolean> {
  return succeeds(runProgram(join(programs, "bin/postgres"), ["--version"], runAs));
}

const succeeds = (attempt: Promise<unknown>) =>
  attempt.then(
    () => true,
    () => false,
  );

/** The place is written down in the folder the caller named; deleting that folder starts afresh. */
async function placeElsewhere(dataDir: string, fast: boolean): Promise<string> {
  const note = join(dataDir, "moved-to");
  const known = await readFile(note, "utf8").catch(() => "");
  if (known && existsSync(known)) return known;
  const lasting = () => mkdtemp("/var/lib/softmanager-").catch(() => mkdtemp("/var/tmp/softmanager-"));
  const folder = fast ? await mkdtemp("/tmp/softmanager-postgres-") : await lasting();
  await chmod(folder, 0o755);
  await writeFile(note, folder);
  return folder;
}

async function copyPrograms(from: string, home: string, runAs: RunAs): Promise<string> {
  const folder = join(home, "programs");
  const unfinished = `${folder}.unfinished`;
  await rm(folder, { recursive: true, force: true });
  await rm(unfinished, { recursive: true, force: true });
  await cp(from, unfinished, { recursive: true, verbatimSymlinks: true });
  await giveTo(unfinished, runAs);
  await rename(unfinished, folder);
  return folder;
}
