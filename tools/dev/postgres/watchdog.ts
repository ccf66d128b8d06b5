import { spawn, type ChildProcess } from "node:child_process";

/**
 * Stops a server when this process is gone, even killed. A small detached process holds the other end of a pipe of ours;
 * the system closes the pipe with us, however we end.
 */
export function watchOver(server: ChildProcess): void {
  const script = `process.stdin.resume().on("end", () => { try { process.kill(${server.pid}, "SIGINT"); } catch {} })`;
  const watchdog = spawn(process.execPath, ["-e", script], { detached: true, stdio: ["pipe", "ignore", "ignore"] });
  watchdog.unref();
  server.once("exit", () => watchdog.kill("SIGKILL"));
}
