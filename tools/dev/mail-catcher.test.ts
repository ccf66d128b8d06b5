import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startMailCatcher } from "./mail-catcher.ts";
import { freePort } from "./ports.ts";

const letter = [
  "EHLO sender",
  "MAIL FROM:<a@example.ro>",
  "RCPT TO:<b@example.ro>",
  "DATA",
  "To: b@example.ro\r\nSubject: Factura 7\r\n\r\nBună ziua\r\n.",
  "QUIT",
];

/** Says one line after each answer, and returns all the answers. */
async function deliver(smtpUrl: string): Promise<string> {
  const socket = connect(Number(new URL(smtpUrl).port), "127.0.0.1");
  let heard = String(await once(socket, "data"));
  for (const line of letter) {
    socket.write(`${line}\r\n`);
    heard += String(await once(socket, "data"));
  }
  socket.end();
  return heard;
}

test("a caught letter can be read, now and after a restart", { timeout: 30_000 }, async () => {
  const mailDirectory = await mkdtemp(join(tmpdir(), "softmanager-mail-"));
  const ports = { smtpPort: await freePort(), webPort: await freePort() };
  for (const isDelivered of [false, true]) {
    const catcher = await startMailCatcher({ mailDirectory, ...ports });
    if (!isDelivered) expect(await deliver(catcher.smtpUrl)).not.toContain("STARTTLS");
    const caught = await (await fetch(`${catcher.webUrl}/api/email`)).json();
    expect(caught).toMatchObject([{ subject: "Factura 7", to: [{ address: "b@example.ro" }] }]);
    await catcher.stop();
  }
  await rm(mailDirectory, { recursive: true, force: true });
});
