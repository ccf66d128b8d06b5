import { once } from "node:events";
import { createServer } from "node:net";

const loopback = "127.0.0.1";

/** A port on loopback that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  return (await listen(0)) ?? Promise.reject(new Error("No free port on 127.0.0.1."));
}

export async function isFree(port: number): Promise<boolean> {
  return (await listen(port)) !== undefined;
}

/** The preferred port when it is free, else any other. */
export async function portNear(preferred: number): Promise<number> {
  return (await isFree(preferred)) ? preferred : freePort();
}

async function listen(port: number): Promise<number | undefined> {
  const server = createServer();
  server.listen(port, loopback);
  try {
    await once(server, "listening");
  } catch {
    return undefined;
  }
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" ? address?.port : undefined;
}
