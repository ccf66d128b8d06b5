import { spawn, type ChildProcess } from "node:child_process";

/**
 * Ends a detached child when this process is gone, even killed. A small process of its own holds the other end of a pipe
 * of ours; the system closes the pipe with us, however we end.
 */
export function watchOver(child: ChildProcess, signal: "SIGINT" | "SIGTERM"): void {
  const script = `process.stdin.resume().on("end", () => { try { process.kill(${child.pid}, "${signal}"); } catch {} })`;
  const watchdog = spawn(process.execPath, ["-e", script], { detached: true, stdio: ["pipe", "ignore", "ignore"] });
  watchdog.unref();
  child.once("exit", () => watchdog.kill("SIGKILL"));
}
