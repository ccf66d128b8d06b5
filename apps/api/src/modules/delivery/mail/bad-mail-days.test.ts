import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { aMailroom, type Mailroom } from "../../../../test/stories/mails.ts";

let room: Mailroom;
beforeAll(async () => {
  room = await aMailroom({});
});
beforeEach(() => {
  room.server.mails.length = 0;
  Object.assign(room.behaviour, { answers: {}, cutsAfterBody: false, cutsInBody: false, unknownRecipients: [] });
});
afterAll(() => room.close());

const to = { email: "maria@client.example", name: "Maria Țurcanu" };

async function sent() {
  const { id } = await room.issues({ gross: "10.00" });
  const { id: mailId } = await room.sends({ documentId: id, recipients: [to], attachPdf: false });
  await room.service.settle();
  const look = async () => (await room.mail(mailId)).recipients[0];
  return { mailId, look, recipientId: String((await look())?.id) };
}

describe("a server that refuses for now", () => {
  test.each([
    ["connect", "421 too busy"],
    ["mail", "450 try later"],
    ["rcpt", "451 greylisted"],
    ["data", "452 disk full"],
  ] as const)("at %s with %s is asked again later", async (step, answer) => {
    room.behaviour.answers = { [step]: answer };
    const { look, recipientId } = await sent();
    expect(await look()).toMatchObject({ state: "QUEUED", attempts: 1, log: [{ outcome: "DEFERRED" }] });
    expect((await look())?.response).toContain(answer.slice(4));
    room.behaviour.answers = {};
    await room.retries(recipientId, { seconds: 60 });
    expect(await look()).toMatchObject({ state: "ACCEPTED", attempts: 2, nextAttemptAt: null });
    expect(room.server.mails).toHaveLength(1);
  });

  test("is not asked before its time, however often the job comes", async () => {
    room.behaviour.answers = { rcpt: "451 greylisted" };
    const { look, recipientId } = await sent();
    await room.retries(recipientId, { seconds: 59 });
    await room.retries(recipientId, { seconds: 0 });
    expect(await look()).toMatchObject({ attempts: 1 });
  });

  test("for 72 hours is given up, and the last words stay", async () => {
    room.behaviour.answers = { rcpt: "451 still greylisted" };
    const { look, recipientId } = await sent();
    for (let attempt = 0; attempt < 30 && (await look())?.state === "QUEUED"; attempt += 1) {
      await room.retries(recipientId, { hours: 4 });
    }
    expect(await look()).toMatchObject({ state: "FAILED", nextAttemptAt: null });
    expect((await look())?.response).toContain("still greylisted");
    expect(room.server.mails).toEqual([]);
  });
});

describe("a server that refuses for good", () => {
  test.each([
    ["mail", "550 spam"],
    ["rcpt", "550 no such user"],
    ["data", "554 refused"],
  ] as const)("at %s with %s is never asked again, and its words are shown", async (step, answer) => {
    room.behaviour.answers = { [step]: answer };
    const { look, recipientId } = await sent();
    room.behaviour.answers = {};
    await room.retries(recipientId, { hours: 24 });
    expect(await look()).toMatchObject({ state: "REFUSED", attempts: 1, nextAttemptAt: null });
    expect((await look())?.response).toContain(answer.slice(4));
    expect(room.server.mails).toEqual([]);
  });

  test("can be tried again by hand, at the right address", async () => {
    room.behaviour.unknownRecipients = [to.email];
    const { mailId, recipientId } = await sent();
    await room.resends({ recipientId, email: "contabilitate@client.example" });
    await room.service.settle();
    const { recipients } = await room.mail(mailId);
    expect(recipients.map(({ email, state }) => [email, state])).toEqual([
      [to.email, "REFUSED"],
      ["contabilitate@client.example", "ACCEPTED"],
    ]);
  });
});

describe("a line that breaks after the body", () => {
  test("leaves it unknown; one retry after a while carries the same id", async () => {
    room.behaviour.cutsAfterBody = true;
    const { look, recipientId } = await sent();
    expect(await look()).toMatchObject({ state: "UNKNOWN", attempts: 1, nextAttemptAt: expect.any(String) });
    room.behaviour.cutsAfterBody = false;
    await room.retries(recipientId, { seconds: 15 * 60 });
    expect(await look()).toMatchObject({ state: "ACCEPTED", attempts: 2 });
    const [first, second] = room.server.mails;
    expect(first?.messageId).toBeTruthy();
    expect(second?.messageId).toBe(first?.messageId);
  });

  test("again is told as it is, and never repeated by itself", async () => {
    room.behaviour.cutsAfterBody = true;
    const { look, recipientId } = await sent();
    await room.retries(recipientId, { seconds: 15 * 60 });
    for (const hours of [1, 24, 72]) await room.retries(recipientId, { hours });
    expect(await look()).toMatchObject({ state: "UNKNOWN", attempts: 2, nextAttemptAt: null });
    expect(room.server.mails).toHaveLength(2);
  });

  test("can be tried by hand at once: the same id, and no other retry", async () => {
    room.behaviour.cutsAfterBody = true;
    const { mailId, recipientId } = await sent();
    room.behaviour.cutsAfterBody = false;
    await room.resends({ recipientId });
    await room.service.settle();
    await room.retries(recipientId, { hours: 1 });
    expect((await room.mail(mailId)).recipients.map(({ state }) => state)).toEqual(["UNKNOWN", "ACCEPTED"]);
    expect(new Set(room.server.mails.map(({ messageId }) => messageId)).size).toBe(1);
    expect(room.server.mails).toHaveLength(2);
  });
});

test("a line that breaks in the middle of the body means another try", async () => {
  room.behaviour.cutsInBody = true;
  const { id } = await room.issues({ gross: "10.00" });
  const { id: mailId } = await room.sends({ documentId: id, recipients: [to] });
  await room.service.settle();
  const [recipient] = (await room.mail(mailId)).recipients;
  expect(["QUEUED", "UNKNOWN"]).toContain(recipient?.state);
  expect(recipient?.nextAttemptAt).not.toBeNull();
  expect(room.server.mails).toEqual([]);
});

test("a worker that dies while handing over leaves it unknown, and hands it over once more", async () => {
  const { recipientId, look } = await sent();
  await room.service.owner.query(
    `update email_recipient set state = 'QUEUED', handing_over_at = $2, next_attempt_at = $2 where id = $1`,
    [recipientId, room.service.clock.now()],
  );
  await room.retries(recipientId, { seconds: 1 });
  expect(await look()).toMatchObject({ state: "UNKNOWN", response: expect.stringContaining("întreruptă") });
  await room.retries(recipientId, { seconds: 15 * 60 });
  expect(await look()).toMatchObject({ state: "ACCEPTED" });
});

test("a document cancelled before its mail left stays at home", async () => {
  const idle = await aMailroom({}, { worker: false });
  const invoice = await idle.issues({ gross: "10.00" });
  const { id: mailId, recipients } = await idle.sends({ documentId: invoice.id, recipients: [to] });
  await idle.cancels({ documentId: invoice.id, expectedVersion: invoice.version, reason: "greșit" });
  await idle.retries(String(recipients[0]?.id), { seconds: 0 });
  expect((await idle.mail(mailId)).recipients).toMatchObject([
    { state: "FAILED", response: "Documentul a fost anulat înainte de trimitere." },
  ]);
  expect(idle.server.mails).toEqual([]);
  await idle.close();
});

test("a mail that is under way is not sent a second time by hand", async () => {
  room.behaviour.answers = { rcpt: "451 greylisted" };
  const { recipientId } = await sent();
  expect(await room.resends({ recipientId })).toMatchObject({ __typename: "MailUnderWay", email: to.email });
});
