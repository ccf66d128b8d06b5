import { afterAll, beforeAll, expect, test } from "vitest";
import { aMailroom, type Mailroom } from "../../../../test/stories/mails.ts";

const token = "a token that only the mail server knows".replaceAll(" ", "-");

let room: Mailroom;
beforeAll(async () => {
  room = await aMailroom({}, { environment: { MAIL_NOTICES_TOKEN: token } });
});
afterAll(() => room.close());

const to = "maria@client.example";

function notice({ messageId, action = "failed" }: { messageId: string; action?: string }): string {
  return [
    "From: MAILER-DAEMON@mail.gazduire.example",
    "Subject: Delivery report",
    "MIME-Version: 1.0",
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    "",
    "--b",
    "Content-Type: message/delivery-status",
    "",
    "Reporting-MTA: dns; mail.gazduire.example",
    "",
    `Final-Recipient: rfc822; ${to}`,
    `Action: ${action}`,
    "Status: 2.0.0",
    "",
    "--b",
    "Content-Type: text/rfc822-headers",
    "",
    `Message-ID: <${messageId}>`,
    "",
    "--b--",
    "",
  ].join("\r\n");
}

async function sent() {
  const { id: documentId } = await room.issues({ gross: "10.00" });
  const { id } = await room.sends({ documentId, recipients: [{ email: to }], attachPdf: false });
  await room.service.settle();
  const messageId = String(room.server.mails.at(-1)?.messageId).replace(/^<|>$/g, "");
  return { messageId, state: async () => (await room.mail(id)).recipients[0]?.state };
}

async function handIn(payload: string, authorization = `Bearer ${token}`) {
  const headers = { "content-type": "message/rfc822", authorization };
  const answer = await room.service.app.inject({ method: "POST", url: "/mail/notices", headers, payload });
  return { status: answer.statusCode, ...answer.json<{ outcome?: string; code?: string }>() };
}

test.each([
  ["delivered", "DELIVERED"],
  ["failed", "BOUNCED"],
  ["delayed", "ACCEPTED"],
])("a notification that a mail was %s is taken in for the company that sent it: %s", async (action, state) => {
  const mail = await sent();
  expect(await handIn(notice({ messageId: mail.messageId, action }))).toEqual({ status: 200, outcome: "RECORDED" });
  expect(await mail.state()).toBe(state);
});

test("whoever does not know the token changes nothing", async () => {
  const mail = await sent();
  for (const authorization of ["", "Bearer ", `Bearer ${token}x`, `Basic ${token}`]) {
    expect(await handIn(notice(mail), authorization)).toMatchObject({ status: 401, code: "UNAUTHENTICATED" });
  }
  expect(await mail.state()).toBe("ACCEPTED");
});

test("what is no notification, or speaks of a mail that nobody here sent, is told so and not tried again", async () => {
  const { messageId } = await sent();
  const other = messageId.replace(/^[^.]+/, room.companyId);
  expect(await handIn("Subject: Sunt în concediu\r\n\r\nRevin luni.")).toMatchObject({ outcome: "NOT_A_NOTIFICATION" });
  expect(await handIn("")).toMatchObject({ outcome: "NOT_A_NOTIFICATION" });
  expect(await handIn(notice({ messageId: "stranger@elsewhere.example" }))).toMatchObject({ outcome: "UNKNOWN_MAIL" });
  expect(await handIn(notice({ messageId: other }))).toMatchObject({ outcome: "UNKNOWN_MAIL" });
});

test("without a token in the configuration there is no such address", async () => {
  const closed = await aMailroom({}, { worker: false });
  const answer = await closed.service.app.inject({ method: "POST", url: "/mail/notices", payload: "x" });
  expect(answer.statusCode).toBe(404);
  await closed.close();
});
