import { afterEach, describe, expect, test } from "vitest";
import { startMailServer, type Behaviour, type MailServer } from "../../test/mail-server.ts";
import type { MailMessage } from "./mailer.ts";
import { smtpMailer } from "./smtp-mailer.ts";

const clock = { now: () => new Date("2026-11-24T09:00:00Z") };
const message: MailMessage = {
  to: [{ name: "Ștefan Țânțaru", address: "stefan@client.example" }],
  subject: "Factura FCT 0007",
  html: "<p>Bună ziua</p>",
  text: "Bună ziua",
  messageId: "7.1@softmanager.example",
};

let server: MailServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

async function mailerAgainst(behaviour: Behaviour = {}) {
  server = await startMailServer(behaviour);
  return smtpMailer({
    url: server.url,
    from: { name: "SoftManager", address: "facturi@softmanager.example" },
    clock,
    silenceMs: 400,
  });
}

test("a message arrives as it was written, with its own id and date", async () => {
  const mailer = await mailerAgainst();
  const receipt = await mailer.send({ ...message, headers: { "X-Document": "7" } });
  expect(receipt).toMatchObject({
    outcome: "ACCEPTED",
    recipients: [{ address: "stefan@client.example", outcome: "ACCEPTED" }],
  });
  const [mail] = server?.mails ?? [];
  expect(mail).toMatchObject({
    subject: "Factura FCT 0007",
    text: "Bună ziua",
    messageId: "<7.1@softmanager.example>",
  });
  expect(mail?.date).toEqual(clock.now());
  expect(mail?.headers.get("x-document")).toBe("7");
});

const behaviours: [Behaviour, string, string][] = [
  [{ answers: { mail: "450 try later" } }, "DEFERRED", "try later"],
  [{ answers: { mail: "550 spam" } }, "REFUSED", "spam"],
  [{ answers: { rcpt: "451 greylisted" } }, "DEFERRED", "greylisted"],
  [{ answers: { rcpt: "550 no such user" } }, "REFUSED", "no such user"],
  [{ answers: { data: "452 disk full" } }, "DEFERRED", "disk full"],
  [{ answers: { data: "554 refused" } }, "REFUSED", "refused"],
  [{ answers: { connect: "421 too busy" } }, "DEFERRED", "too busy"],
  [{ cutsInBody: true }, "DEFERRED", "closed"],
  [{ cutsAfterBody: true }, "UNKNOWN", "closed"],
  // No greeting within the time for one, and silence for as long: whichever is noticed first.
  [{ isSilentAt: "connect" }, "DEFERRED", ""],
  [{ isSilentAt: "mail" }, "DEFERRED", "Timeout"],
  [{ isSilentAt: "rcpt" }, "DEFERRED", "Timeout"],
  [{ isSilentAfterBody: true }, "UNKNOWN", "Timeout"],
];

test.each(behaviours)("a server that behaves like %o means %s", async (behaviour, outcome, words) => {
  const mailer = await mailerAgainst(behaviour);
  const long = { ...message, text: "rând ".repeat(behaviour.cutsInBody ? 400_000 : 1) };
  const receipt = await mailer.send(long);
  expect(receipt.outcome).toBe(outcome);
  expect(receipt.response).toContain(words);
  expect(receipt.recipients).toMatchObject([{ address: "stefan@client.example", outcome }]);
});

test("a server that nobody runs means another try", async () => {
  const mailer = smtpMailer({ url: "smtp://127.0.0.1:1", from: { name: "", address: "a@b.example" }, clock });
  expect(await mailer.send(message)).toMatchObject({ outcome: "DEFERRED" });
});

test("each recipient is told apart", async () => {
  const mailer = await mailerAgainst({ unknownRecipients: ["gone@client.example"] });
  const receipt = await mailer.send({ ...message, cc: [{ name: "", address: "gone@client.example" }] });
  expect(receipt.outcome).toBe("ACCEPTED");
  expect(receipt.recipients).toMatchObject([
    { address: "stefan@client.example", outcome: "ACCEPTED" },
    { address: "gone@client.example", outcome: "REFUSED" },
  ]);
});

describe("nobody slips in another recipient", () => {
  test.each([
    "a@x.example\r\nBcc: b@y.example",
    "a@x.example, b@y.example",
    "a@x.example;b@y.example",
    "<a@x.example>",
  ])("as %j", async (address) => {
    const mailer = await mailerAgainst();
    const receipt = await mailer.send({ ...message, to: [{ name: "", address }] });
    expect(receipt.outcome).toBe("REFUSED");
    expect(server?.mails).toEqual([]);
  });

  test("nor a header, through a name or a subject", async () => {
    const mailer = await mailerAgainst();
    const to = [{ name: "Ana\r\nBcc: b@y.example", address: "ana@x.example" }];
    await mailer.send({ ...message, to, subject: "Bună\r\nBcc: b@y.example" });
    const [mail] = server?.mails ?? [];
    expect(mail?.envelope.to).toEqual(["ana@x.example"]);
    expect(mail?.bcc).toBeUndefined();
    expect(mail?.subject).toBe("Bună Bcc: b@y.example");
  });
});
