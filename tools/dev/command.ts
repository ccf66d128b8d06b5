import { spawn } from "node:child_process";
import { once } from "node:events";
import { root } from "./root.ts";

export interface Command {
  /** Exit code, at the end; 1 when a signal ended it or it could not start. */
  ended: Promise<number>;
  /** Ends the command with all the processes it started. */
  stop(): Promise<void>;
}

/** A log that is kept is read as plain text. */
const plain: Record<string, string> = process.stdout.isTTY ? {} : { NO_COLOR: "1" };

/** Runs a program from the top folder, in view, in its own process group: Ctrl-C reaches it through `stop` alone. */
export function startCommand(program: string, args: string[], env: Record<string, string> = {}): Command {
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, ...plain, ...env },
    stdio: "inherit",
    detached: true,
  });
  const ended = once(child, "exit").then(
    ([code]) => Number(code ?? 1),
    (error: unknown) => {
      console.error(error);
      return 1;
    },
  );
  return {
    ended,
    async stop() {
      if (child.pid && child.exitCode === null) process.kill(-child.pid, "SIGTERM");
      await ended;
    },
  };
}
