import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";

/** Starts the product and answers what it said until it ended. */
async function serve(env: Record<string, string>): Promise<{ exitCode: number; said: string }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "serve.ts")], { env: { ...process.env, ...env } });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += String(chunk)));
  const [exitCode] = (await once(child, "close")) as [number];
  return { exitCode, said };
}

test(
  "a taken port is told before anything is built, with the setting that names another",
  { timeout: 30_000 },
  async () => {
    const squatter = createServer().listen(0, "127.0.0.1");
    await once(squatter, "listening");
    const { port } = squatter.address() as AddressInfo;
    const { exitCode, said } = await serve({ PORT: String(port) });
    squatter.close();
    expect(exitCode).toBe(1);
    expect(said.trim()).toBe(
      `Port ${port} is already in use. Choose another one with PORT, for example: PORT=${port + 1} npm start`,
    );
  },
);

test.each(["soon", "-1", "70000"])("PORT=%s is refused by name", { timeout: 30_000 }, async (PORT) => {
  const { exitCode, said } = await serve({ PORT });
  expect(exitCode).toBe(1);
  expect(said).toContain(`PORT must be a whole number up to 65535, not "${PORT}"`);
});

test("a blank PORT is as if it were not set", { timeout: 30_000 }, async () => {
  const squatter = createServer().listen(4000, "127.0.0.1");
  const isOurs = await once(squatter, "listening").then(
    () => true,
    () => false, // somebody else has it: as good
  );
  const { exitCode, said } = await serve({ PORT: "" });
  if (isOurs) squatter.close();
  expect(exitCode).toBe(1);
  expect(said).toContain("Port 4000 is already in use");
});
