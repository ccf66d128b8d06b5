import { createHash } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { aMailroom, type Mailroom } from "../../../../test/stories/mails.ts";

let room: Mailroom;
beforeAll(async () => {
  room = await aMailroom();
});
beforeEach(() => {
  room.server.mails.length = 0;
});
afterAll(() => room.close());

const maria = { email: "maria@client.example", name: "Maria Țurcanu" };
const ion = { email: "ion@client.example", name: "Ion Șerban" };
const bodyOf = (html: string) => html.replace(/\s+/g, " ").trim();

describe("what is shown before sending", () => {
  test("is exactly what arrives, for each recipient", async () => {
    const { id, number } = await room.issues({ gross: "1234.50" });
    const words = { language: "en", subject: "Your invoice {number}", body: "Dear Maria,\nhere it is.\n\nBest,\nAna" };
    const shown = await room.previews(id, words);
    expect(shown.subject).toBe(`Your invoice ${number}`);
    await room.sends({ documentId: id, ...words, recipients: [maria, ion] });
    for (const { email, name } of [maria, ion]) {
      const mail = await room.server.mailTo(email);
      expect(mail.subject).toBe(shown.subject);
      expect(bodyOf(String(mail.html))).toBe(bodyOf(shown.html));
      expect(mail.text?.trim()).toBe(shown.text.trim());
      expect(mail.from?.value).toEqual([{ address: shown.from.email, name: shown.from.name }]);
      expect(mail.replyTo?.value).toEqual([{ address: shown.replyTo.email, name: shown.replyTo.name }]);
      expect(mail.envelope.to).toEqual([email]);
      expect(mail.envelope.notify).toEqual(["FAILURE", "DELAY", "SUCCESS"]);
      expect([mail.to].flat()[0]?.value).toEqual([{ address: email, name }]);
      expect(mail.attachments.map(({ filename }) => filename)).toEqual([shown.attachmentName]);
    }
  });

  test("has the usual words in the document's language, with number, amount and due date", async () => {
    const { id, number } = await room.issues({ gross: "1234.50", dueDate: "2026-12-24" });
    const shown = await room.previews(id);
    expect(shown).toMatchObject({ language: "ro", attachmentName: `Factură ${number}.pdf` });
    expect(shown.subject).toMatch(new RegExp(`^Factura ${number} de la Atelier Digital Exemplu`));
    expect(shown.text).toContain(
      `Vă transmitem factura ${number}, în valoare de 1.234,50 lei.\nScadența este la 24.12.2026.`,
    );
    expect(shown.text).toContain("Total de plată: 1.234,50 lei");
    expect(shown.text).toContain("RO49 AAAA 1B31 0075 9384 0000");
    expect(shown.html).toContain('lang="ro"');
    expect(shown.html).toContain("#0f766e");
  });

  test("of a draft says the number it would get, and keeps its place in the words", async () => {
    const { id } = await room.drafts({ gross: "10.00" });
    const shown = await room.previews(id);
    expect(shown.subject).toMatch(/^Factura F \d{4} de la /);
    expect(shown.writtenSubject).toMatch(/^Factura \{number\} de la /);
  });

  test("without link and attachment speaks of neither", async () => {
    const { id } = await room.issues({ gross: "10.00" });
    const shown = await room.previews(id, { attachPdf: false, includeLink: false });
    expect(shown.text).not.toMatch(/\/d\/|atașat/);
    expect(shown.html).not.toContain("/d/");
    expect(shown.attachmentName).toBeNull();
  });

  test("goes to the billing contacts, else to the customer, else to the address on the document", async () => {
    const alone = await room.issues({ gross: "10.00", email: "achizitii@client.example" });
    expect((await room.previews(alone.id)).recipients).toMatchObject([{ email: "achizitii@client.example" }]);
    const { id: customerId } = await room.customer({ email: "office@client.example" });
    const { id } = await room.issues({ gross: "10.00", customerId });
    expect((await room.previews(id)).recipients).toMatchObject([{ email: "office@client.example" }]);
    const contact = { customerId, givenName: "Maria", familyName: "Țurcanu", roles: ["BILLING"], email: maria.email };
    await room.client.get(
      `mutation($input: CreateContactInput!) { createContact(input: $input) { __typename ... on InvalidInput { issues { path code } } } }`,
      { input: contact },
    );
    expect((await room.previews(id)).recipients).toEqual([maria]);
  });

  test("shows markup that somebody writes as the characters it is", async () => {
    const { id } = await room.issues({ gross: "10.00" });
    const shown = await room.previews(id, { body: "<script>alert(1)</script><b>x</b>" });
    expect(shown.html).not.toMatch(/<script|<b>x/);
    expect(shown.html).toContain("&lt;script&gt;");
  });
});

describe("sending", () => {
  test("tells per recipient what the server said, in its own words", async () => {
    room.behaviour.unknownRecipients = [ion.email];
    const { id } = await room.issues({ gross: "10.00" });
    const { id: mailId, recipients } = await room.sends({ documentId: id, recipients: [maria, ion] });
    expect(recipients.map(({ state }) => state)).toEqual(["QUEUED", "QUEUED"]);
    await room.service.settle();
    const settled = Object.fromEntries((await room.mail(mailId)).recipients.map((to) => [to.email, to]));
    expect(settled[maria.email]).toMatchObject({
      state: "ACCEPTED",
      attempts: 1,
      response: expect.stringMatching(/^250/),
    });
    expect(settled[ion.email]).toMatchObject({ state: "REFUSED", attempts: 1, nextAttemptAt: null });
    expect(settled[ion.email]?.response).toContain("no such user");
    room.behaviour.unknownRecipients = [];
  });

  test("attaches the archived file and links to the page that shows its fingerprint", async () => {
    const { id } = await room.issues({ gross: "10.00" });
    await room.sends({ documentId: id, recipients: [maria] });
    const mail = await room.server.mailTo(maria.email);
    const [attached] = mail.attachments;
    expect(attached?.contentType).toBe("application/pdf");
    const sha256 = createHash("sha256")
      .update(attached?.content ?? "")
      .digest("hex");
    const [, path] = /https?:\/\/[^/\s]+(\/d\/[\w-]{43})/.exec(mail.text ?? "") ?? [];
    const page = await room.service.app.inject({ url: String(path), remoteAddress: "203.0.113.5" });
    expect(page.body).toContain(sha256);
  });

  test("means that the document has left the house", async () => {
    const invoice = await room.issues({ gross: "10.00" });
    await room.sends({ documentId: invoice.id, recipients: [maria] });
    await room.service.settle();
    const refused = await room.cancels({ documentId: invoice.id, expectedVersion: invoice.version, reason: "greșit" });
    expect(refused.__typename).toBe("DocumentDispatched");
  });

  test("happens once for a double click with the same key, and once per address", async () => {
    const { id } = await room.issues({ gross: "10.00" });
    const input = {
      documentId: id,
      recipients: [maria, { email: "MARIA@client.example" }],
      idempotencyKey: `send-${id}`,
    };
    const [one, other] = await Promise.all([room.sends(input), room.sends(input)]);
    expect(one.id).toBe(other.id);
    await room.service.settle();
    expect(room.server.mails).toHaveLength(1);
    expect((await room.sends({ ...input, subject: "Altul" })).__typename).toBe("IdempotencyConflict");
  });

  test("is refused for drafts and cancelled documents", async () => {
    const cancelled = await room.issues({ gross: "10.00" });
    await room.cancels({ documentId: cancelled.id, expectedVersion: cancelled.version, reason: "greșit" });
    for (const { id } of [await room.drafts({ gross: "10.00" }), cancelled]) {
      expect((await room.sends({ documentId: id, recipients: [maria] })).__typename).toBe("DocumentNotDeliverable");
    }
  });

  test.each([
    "a@x.example\r\nBcc: b@y.example",
    "a@x.example, b@y.example",
    "a@x.example;b@y.example",
    "Ana <a@x.example>",
    "a@x",
    "",
  ])("refuses %j, which is not one address, at its field", async (email) => {
    const { id } = await room.issues({ gross: "10.00" });
    expect(await room.sends({ documentId: id, recipients: [{ email }] })).toMatchObject({
      __typename: "InvalidInput",
      issues: [{ path: "recipients.0.email" }],
    });
  });

  test("to nobody, or with a subject of two lines, is refused at its field", async () => {
    const { id } = await room.issues({ gross: "10.00" });
    expect(await room.sends({ documentId: id, recipients: [] })).toMatchObject({
      issues: [{ path: "recipients", code: "REQUIRED" }],
    });
    expect(
      await room.sends({ documentId: id, recipients: [maria], subject: "Bună\r\nBcc: x@y.example" }),
    ).toMatchObject({
      issues: [{ path: "subject", code: "CONTROL_CHARACTERS" }],
    });
  });
});

describe("a test", () => {
  test("goes to whoever asks, alone, and leaves the document at home", async () => {
    const invoice = await room.issues({ gross: "10.00" });
    const shown = await room.previews(invoice.id);
    const sent = await room.tries({ documentId: invoice.id });
    expect(sent).toMatchObject({
      isTest: true,
      recipients: [{ email: expect.stringMatching(/^ana\d+@exemplu\.ro$/) }],
    });
    const mail = await room.server.mailTo(String(sent.recipients[0]?.email));
    expect(bodyOf(String(mail.html))).toBe(bodyOf(shown.html));
    await room.service.settle();
    const cancel = { documentId: invoice.id, expectedVersion: invoice.version, reason: "greșit" };
    expect(await room.cancels(cancel)).toMatchObject({ state: "CANCELLED" });
  });

  test("of a draft brings its preview with the watermark", async () => {
    const { id } = await room.drafts({ gross: "10.00" });
    const { recipients } = await room.tries({ documentId: id });
    const mail = await room.server.mailTo(String(recipients[0]?.email));
    expect(mail.attachments[0]?.filename).toBe("Factură (ciornă).pdf");
  });
});

describe("issuing and sending in one act", () => {
  const issueAndSend = async (mail: object, holdSeconds: number) => {
    const draft = await room.drafts({ gross: "10.00" });
    const input = { documentId: draft.id, expectedVersion: draft.version, holdSeconds, mail };
    return room.issuesAndSends(input);
  };

  test("sends with the number that was taken", async () => {
    const { id } = await issueAndSend({ recipients: [maria], subject: "Factura {number}" }, 0);
    const mail = await room.server.mailTo(maria.email);
    const { number } = await room.reads(id);
    expect(mail.subject).toBe(`Factura ${String(number)}`);
  });

  test("waits for the hold, and forgets the mail when the issue is taken back", async () => {
    const held = await issueAndSend({ recipients: [maria] }, 2);
    expect(held).toMatchObject({ state: "DRAFT", number: null });
    await room.client.get(`mutation { undoIssue(input: { documentId: "${held.id}" }) { __typename } }`);
    const { version } = await room.reads(held.id);
    expect(await room.issue({ documentId: held.id, expectedVersion: version })).toMatchObject({ state: "ISSUED" });
    await room.service.settle();
    expect(room.server.mails).toEqual([]);
  });

  test("sends after a hold that nobody took back", async () => {
    await issueAndSend({ recipients: [ion] }, 1);
    expect((await room.server.mailTo(ion.email)).attachments).toHaveLength(1);
  });
});

test("nobody sends before their own address is verified, not even a test to themselves", async () => {
  const unverified = await aMailroom({}, { isVerified: false, worker: false });
  const { id } = await unverified.drafts({ gross: "10.00" });
  expect((await unverified.sends({ documentId: id, recipients: [maria] })).__typename).toBe("EmailNotVerified");
  expect((await unverified.tries({ documentId: id })).__typename).toBe("EmailNotVerified");
  await unverified.close();
});

test("the timeline tells the whole story, newest last", async () => {
  const invoice = await room.issues({ gross: "100.00" });
  const step = () => room.service.clock.advance({ seconds: 60 });
  step();
  await room.sends({ documentId: invoice.id, recipients: [maria] });
  const mail = await room.server.mailTo(maria.email);
  await room.service.settle();
  step();
  const [, path] = /https?:\/\/[^/\s]+(\/d\/[\w-]{43})/.exec(mail.text ?? "") ?? [];
  await room.service.app.inject({ url: String(path), remoteAddress: "203.0.113.5" });
  step();
  const payment = await room.records({ amount: "40", allocations: [{ documentId: invoice.id, amount: "40" }] });
  step();
  await room.reverses({ paymentId: payment.id, expectedVersion: payment.version, reason: "greșit" });
  step();
  const creditNote = await room.credits(invoice.id);
  const query = `query($id: ID!, $first: Int, $after: String) { document(id: $id) { timeline(first: $first, after: $after) {
    edges { node { kind actor email words amount linkedNumber paymentId } } pageInfo { hasNextPage endCursor } } } }`;
  type Told = {
    document: {
      timeline: { edges: { node: object }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    };
  };
  const told = async (page: { first: number; after?: string }) =>
    (await room.client.get<Told>(query, { id: invoice.id, ...page })).document.timeline;
  const { edges } = await told({ first: 50 });
  const entries = edges.map(({ node }) => node);
  expect(entries).toMatchObject([
    { kind: "CREATED", actor: "Ana Popescu" },
    { kind: "ISSUED", actor: "Ana Popescu" },
    { kind: "MAIL_QUEUED", actor: "Ana Popescu", email: maria.email },
    { kind: "MAIL_ACCEPTED", email: maria.email, words: expect.stringMatching(/^250/) },
    { kind: "LINK_VIEWED", words: "203.0.113.0" },
    { kind: "PAYMENT_RECEIVED", amount: "40.00", actor: "Ana Popescu", paymentId: payment.id },
    { kind: "PAYMENT_TAKEN_BACK", amount: "40.00", actor: "Ana Popescu", paymentId: payment.id },
    { kind: "CORRECTED", linkedNumber: creditNote.number },
  ]);

  // Created and issued share a moment: no page loses or repeats either.
  const paged: object[] = [];
  for (let after: string | undefined; ;) {
    const page = await told({ first: 1, ...(after && { after }) });
    paged.push(...page.edges.map(({ node }) => node));
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  expect(paged).toEqual(entries);
});
