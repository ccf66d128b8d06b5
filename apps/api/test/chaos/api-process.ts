import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../../src/main.ts", import.meta.url));

/** A separate process that serves the API, to be killed without warning. */
export class ApiProcess {
  private child: ChildProcess | null = null;

  constructor(
    private readonly environment: Record<string, string>,
    private readonly port: number,
  ) {}

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    const env = { PATH: process.env.PATH ?? "", WORKER: "off", ...this.environment, PORT: String(this.port) };
    const loader = ["--import", import.meta.resolve("@oxc-node/core/register")];
    this.child = spawn(process.execPath, [...loader, main], { env, stdio: ["ignore", "ignore", "inherit"] });
    for (let attempt = 0; attempt < 1200; attempt += 1) {
      if (await isReady(this.url)) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error("The API process did not get ready.");
  }

  /** As a power cut would: no goodbye, no cleanup. */
  async kill(): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGKILL");
    await once(child, "exit");
  }
}

function isReady(url: string): Promise<boolean> {
  return fetch(`${url}/readyz`, { signal: AbortSignal.timeout(5000) }).then(
    ({ ok }) => ok,
    () => false,
  );
}
