import { spawn } from "node:child_process";
import { lchown, readFile, readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** The person a program runs as; empty for ourselves. */
export interface RunAs {
  uid?: number;
  gid?: number;
}

/** PostgreSQL refuses to run as root, so root lends it the identity of `postgres`, or else `nobody`. */
export async function serverIdentity(): Promise<RunAs> {
  if (process.getuid?.() !== 0) return {};
  const people = (await readFile("/etc/passwd", "utf8")).split("\n").map((line) => line.split(":"));
  const person = people.find(([name]) => name === "postgres") ?? people.find(([name]) => name === "nobody");
  if (!person)
    throw new Error("PostgreSQL does not run as root, and there is no user `postgres` or `nobody` to run it as.");
  return { uid: Number(person[2]), gid: Number(person[3]) };
}

/** Runs a program to its end and answers what it said; throws with its words when it fails. */
export async function runProgram(program: string, args: string[], options: RunAs & { cwd?: string }): Promise<string> {
  const env = { ...process.env, LC_ALL: "C", TZ: "UTC" };
  const child = spawn(program, args, { cwd: "/", ...options, env, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += chunk));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve(said) : reject(new Error(`${program} failed (${code}):\n${said}`)),
    );
  });
}

/** Hands a file, or a folder with all in it, to that person. */
export async function giveTo(path: string, { uid, gid }: RunAs): Promise<void> {
  if (uid === undefined || gid === undefined) return;
  await lchown(path, uid, gid);
  if (!(await stat(path)).isDirectory()) return;
  for (const entry of await readdir(path, { recursive: true })) await lchown(join(path, entry), uid, gid);
}
