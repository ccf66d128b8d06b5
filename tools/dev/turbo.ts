import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "./root.ts";
import { startCommand, type Command } from "./command.ts";

/** Starts tasks of the workspace's packages, such as `build`. Turbo needs the package manager, so that brings Turbo. */
export async function startTurbo(args: string[]): Promise<Command> {
  const { packageManager } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {
    packageManager: string;
  };
  return startCommand("npx", ["--yes", packageManager, "exec", "turbo", "run", ...args]);
}
