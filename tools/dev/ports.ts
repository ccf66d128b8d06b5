import { once } from "node:events";
import { createServer } from "node:net";

const loopback = "127.0.0.1";

/** A port on loopback that nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return tryPort(0);
}

/** The preferred port when it is free, else any other. */
export function portNear(preferred: number): Promise<number> {
  return tryPort(preferred).catch(freePort);
}

/** Listens for a moment and answers the port; fails as a server that listened there for good would. */
export async function tryPort(port: number, host = loopback): Promise<number> {
  const server = createServer();
  server.listen(port, host);
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address ? address.port : port;
}
