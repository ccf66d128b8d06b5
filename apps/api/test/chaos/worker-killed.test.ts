import { freePort } from "@softmanager/dev/ports";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aMailroom, type Mailroom } from "../stories/mails.ts";
import { ApiProcess } from "./api-process.ts";

let room: Mailroom;
let worker: ApiProcess;
beforeAll(async () => {
  room = await aMailroom({ isSilentAfterBody: true }, { worker: false });
  const { config } = room.service.services;
  const environment = {
    SOFTMANAGER_ENV: "test",
    DATABASE_URL: config.databaseUrl,
    DATABASE_OWNER_URL: config.databaseOwnerUrl,
    STORAGE_URL: config.storage.url,
    SMTP_URL: config.smtpUrl,
    SOFTMANAGER_SECRET_KEY: config.secretKey,
    LOG_LEVEL: "silent",
    WORKER: "on",
  };
  worker = new ApiProcess(environment, await freePort());
}, 120_000);
afterAll(async () => {
  await worker.kill();
  await room.close();
});

test("a worker killed while it hands a mail over leaves it unknown, and the retry carries the same id", async () => {
  const { id: documentId } = await room.issues({ gross: "10.00" });
  const { id, recipients } = await room.sends({ documentId, recipients: [{ email: "maria@client.example" }] });
  await worker.start();
  await room.server.mailTo("maria@client.example");
  await worker.kill();
  room.behaviour.isSilentAfterBody = false;

  const recipientId = String(recipients[0]?.id);
  await room.retries(recipientId, { seconds: 1 });
  expect((await room.mail(id)).recipients).toMatchObject([{ state: "UNKNOWN", attempts: 1 }]);
  await room.retries(recipientId, { seconds: 15 * 60 });
  expect((await room.mail(id)).recipients).toMatchObject([{ state: "ACCEPTED", attempts: 2 }]);
  const ids = room.server.mails.map(({ messageId }) => messageId);
  expect(ids).toEqual([ids[0], ids[0]]);
}, 120_000);
