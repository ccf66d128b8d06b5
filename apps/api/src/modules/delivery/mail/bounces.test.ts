import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aFoundedCompany } from "../../../../test/founded-company.ts";
import { aMailroom, type Mailroom, type SentMail } from "../../../../test/stories/mails.ts";
import type { Client } from "../../../../test/client.ts";

let room: Mailroom;
beforeAll(async () => {
  room = await aMailroom({});
});
afterAll(() => room.close());

const to = { email: "maria@client.example", name: "Maria Țurcanu" };

interface Written {
  messageId: string;
  address?: string;
  action?: string;
}

/** As Postfix writes it, with the mail it could not deliver. */
const postfix = ({ messageId, address = to.email, action = "failed" }: Written) => `Return-Path: <>
Received: by mail.gazduire.example (Postfix) id 4XyZ12; Tue, 24 Nov 2026 11:02:03 +0200 (EET)
From: MAILER-DAEMON@mail.gazduire.example (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
To: facturi@exemplu.ro
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="4XyZ12.1/mail"

--4XyZ12.1/mail
Content-Type: text/plain; charset=us-ascii

I'm sorry to have to inform you that your message could not be delivered.

--4XyZ12.1/mail
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.gazduire.example
X-Postfix-Queue-ID: 4XyZ12
Arrival-Date: Tue, 24 Nov 2026 11:02:01 +0200 (EET)

Final-Recipient: rfc822; ${address}
Original-Recipient: rfc822;${address}
Action: ${action}
Status: 5.1.1
Remote-MTA: dns; mx.client.example
Diagnostic-Code: smtp; 550 5.1.1 <${address}>: Recipient address
    rejected: User unknown

--4XyZ12.1/mail
Content-Description: Undelivered Message
Content-Type: message/rfc822

From: facturi@exemplu.ro
To: ${address}
Message-ID: <${messageId}>
Subject: =?UTF-8?Q?Factur=C4=83?=
MIME-Version: 1.0
Content-Type: text/plain

Buna ziua
--4XyZ12.1/mail--
`;

/** As Exchange writes it: headers only, folded, and the address it forwarded to. */
const exchange = ({ messageId }: Written) => `From: <postmaster@client.example>
To: <facturi@exemplu.ro>
Subject: Undeliverable: Factura
In-Reply-To: <${messageId}>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="_000_"

--_000_
Content-Type: text/html; charset="utf-8"

<p>Your message couldn't be delivered.</p>
--_000_
Content-Type: message/delivery-status

Reporting-MTA: dns;AM0PR01.client.example
Received-From-MTA: dns;mail.exemplu.ro

Final-recipient: RFC822;contabilitate@grup.example
Action: Failed
Status: 5.2.2
Diagnostic-code: smtp;552 5.2.2 mailbox full

--_000_
Content-Type: text/rfc822-headers

Subject: Factura
Message-ID:
 <${messageId}>

--_000_--
`;

const autoReply = ({ messageId }: Written) => `From: Maria <maria@client.example>
To: facturi@exemplu.ro
Subject: Re: Factura
In-Reply-To: <${messageId}>
Auto-Submitted: auto-replied
Content-Type: text/plain; charset=utf-8

Sunt plecata pana luni.
`;

const lineEnds = (mail: string) => mail.replaceAll("\n", "\r\n");

async function recorded(mail: string, client: Client = room.client): Promise<SentMail> {
  const query = `mutation ($input: RecordBounceInput!) { recordBounce(input: $input) { __typename
    ... on Mail { id recipients { id email state response nextAttemptAt } }
    ... on NoDeliveryStatus { code message } ... on BouncedMailUnknown { code message } } }`;
  const input = { message: lineEnds(mail) };
  return (await client.get<{ recordBounce: SentMail }>(query, { input })).recordBounce;
}

async function marked(input: { recipientId: string; message: string }, client: Client = room.client) {
  const query = `mutation ($input: MarkBouncedInput!) { markBounced(input: $input) { __typename
    ... on Mail { id recipients { id email state response bouncedBy } }
    ... on MailNotHandedOver { code email } ... on BounceOfAnotherMail { code email } ... on MailNotReturned { code }
    ... on InvalidInput { issues { path code } } } }`;
  return (await client.get<{ markBounced: SentMail }>(query, { input })).markBounced;
}

async function toldOf(documentId: string): Promise<object[]> {
  const query = "query ($id: ID!) { document(id: $id) { timeline { edges { node { kind actor email words } } } } }";
  type Told = { document: { timeline: { edges: { node: object }[] } } };
  const { document } = await room.client.get<Told>(query, { id: documentId });
  return document.timeline.edges.map(({ node }) => node);
}

async function sent() {
  const { id: documentId } = await room.issues({ gross: "10.00" });
  const { id, recipients } = await room.sends({ documentId, recipients: [to], attachPdf: false });
  await room.service.settle();
  const messageId = String(room.server.mails.at(-1)?.messageId).replace(/^<|>$/g, "");
  return { id, documentId, messageId, recipientId: String(recipients[0]?.id) };
}

describe("a mail that comes back", () => {
  test.each([
    [
      "with all of it, from Postfix",
      postfix,
      "550 5.1.1 <maria@client.example>: Recipient address rejected: User unknown",
    ],
    ["with its headers, from Exchange, forwarded elsewhere", exchange, "552 5.2.2 mailbox full"],
  ])("%s has bounced, in the server's words", async (_from, written, words) => {
    const { id, documentId, messageId } = await sent();
    const mail = await recorded(written({ messageId }));
    expect(mail).toMatchObject({ __typename: "Mail", id, recipients: [{ state: "BOUNCED", response: words }] });
    expect(await toldOf(documentId)).toContainEqual({ kind: "MAIL_BOUNCED", actor: null, email: to.email, words });
  });

  test("told twice is the same, and the mail can be sent to the right address", async () => {
    const { id, messageId, recipientId } = await sent();
    const first = await recorded(postfix({ messageId }));
    expect(await recorded(postfix({ messageId }))).toEqual(first);
    await room.resends({ recipientId, email: "contabilitate@client.example" });
    await room.service.settle();
    expect((await room.mail(id)).recipients).toMatchObject([
      { state: "BOUNCED", resentFromId: null },
      { state: "ACCEPTED", resentFromId: recipientId, email: "contabilitate@client.example" },
    ]);
  });

  test("after the line broke is not tried again", async () => {
    room.behaviour.cutsAfterBody = true;
    const { messageId, recipientId } = await sent();
    room.behaviour.cutsAfterBody = false;
    const { recipients } = await recorded(postfix({ messageId }));
    expect(recipients).toMatchObject([{ state: "BOUNCED", nextAttemptAt: null }]);
    const arrived = room.server.mails.length;
    await room.retries(recipientId, { hours: 1 });
    expect(room.server.mails).toHaveLength(arrived);
  });
});

describe("a mail that a server gives a receipt for", () => {
  test("is delivered, in the server's words, and only then", async () => {
    const { id, documentId, messageId } = await sent();
    expect((await recorded(postfix({ messageId, action: "relayed" }))).recipients).toMatchObject([
      { state: "ACCEPTED" },
    ]);
    const mail = await recorded(postfix({ messageId, action: "delivered" }));
    expect(mail).toMatchObject({ __typename: "Mail", id, recipients: [{ state: "DELIVERED" }] });
    expect(await toldOf(documentId)).toContainEqual(
      expect.objectContaining({ kind: "MAIL_DELIVERED", email: to.email, words: expect.any(String) }),
    );
  });

  test("and that comes back from the mailbox after all has bounced; the receipt stays told", async () => {
    const { documentId, messageId } = await sent();
    await recorded(postfix({ messageId, action: "delivered" }));
    expect((await recorded(postfix({ messageId }))).recipients).toMatchObject([{ state: "BOUNCED" }]);
    await recorded(postfix({ messageId, action: "delivered" }));
    const kinds = (await toldOf(documentId)).map((told) => (told as { kind: string }).kind);
    expect(kinds.slice(-2)).toEqual(["MAIL_DELIVERED", "MAIL_BOUNCED"]);
  });
});

describe("somebody who found a notification in their own mailbox", () => {
  const words = "550 5.1.1 User unknown";

  test("tells the server's words, and is named beside them", async () => {
    const { documentId, recipientId } = await sent();
    const mail = await marked({ recipientId, message: words });
    expect(mail.recipients).toMatchObject([{ state: "BOUNCED", response: words, bouncedBy: "Ana Popescu" }]);
    expect(await toldOf(documentId)).toContainEqual({
      kind: "MAIL_BOUNCED",
      actor: "Ana Popescu",
      email: to.email,
      words,
    });
    expect(await marked({ recipientId, message: "altceva" })).toEqual(mail);
  });

  test("pastes it whole, and only what the server said is kept", async () => {
    const { messageId, recipientId } = await sent();
    const mail = await marked({ recipientId, message: lineEnds(postfix({ messageId })) });
    expect(mail.recipients).toMatchObject([
      { response: "550 5.1.1 <maria@client.example>: Recipient address rejected: User unknown" },
    ]);
  });

  test("pastes one of another mail, or of a mere delay, and changes nothing", async () => {
    const { id, messageId, recipientId } = await sent();
    const other = await sent();
    const told = (message: string) => marked({ recipientId, message: lineEnds(message) });
    expect(await told(postfix({ messageId: other.messageId }))).toMatchObject({ code: "BOUNCE_OF_ANOTHER_MAIL" });
    expect(await told(postfix({ messageId, action: "delayed" }))).toMatchObject({ code: "MAIL_NOT_RETURNED" });
    expect(await marked({ recipientId, message: " " })).toMatchObject({ issues: [{ path: "message" }] });
    expect((await room.mail(id)).recipients).toMatchObject([{ state: "ACCEPTED" }]);
  });

  test("is told that what no server took cannot have come back", async () => {
    room.behaviour.unknownRecipients = [to.email];
    const { id: documentId } = await room.issues({ gross: "10.00" });
    const { recipients } = await room.sends({ documentId, recipients: [to], attachPdf: false });
    await room.service.settle();
    room.behaviour.unknownRecipients = [];
    const recipientId = String(recipients[0]?.id);
    expect(await marked({ recipientId, message: words })).toMatchObject({ code: "MAIL_NOT_HANDED_OVER" });
  });

  test("finds no mail of another company", async () => {
    const { recipientId } = await sent();
    const { client } = await aFoundedCompany(room.service);
    await expect(marked({ recipientId, message: words }, client)).rejects.toThrow("NOT_FOUND");
  });
});

describe("a notification", () => {
  test.each(["delayed", "expanded", "relayed"])("that it was %s changes nothing", async (action) => {
    const { messageId } = await sent();
    expect((await recorded(postfix({ messageId, action }))).recipients).toMatchObject([{ state: "ACCEPTED" }]);
  });

  test("of a mail nobody sent is refused", async () => {
    const answer = await recorded(postfix({ messageId: "stranger@elsewhere.example" }));
    expect(answer).toMatchObject({ __typename: "BouncedMailUnknown", code: "BOUNCED_MAIL_UNKNOWN" });
  });

  test("of another company's mail is refused alike, and changes nothing there", async () => {
    const { id, messageId } = await sent();
    const { client } = await aFoundedCompany(room.service);
    expect((await recorded(postfix({ messageId }), client)).__typename).toBe("BouncedMailUnknown");
    expect((await room.mail(id)).recipients).toMatchObject([{ state: "ACCEPTED" }]);
  });

  test.each([
    ["an automatic answer", autoReply],
    ["no mail at all", () => "buna ziua"],
    ["cut off in the middle", ({ messageId }: Written) => postfix({ messageId }).slice(0, 500)],
  ])("that is %s is refused", async (_what, written) => {
    const { messageId } = await sent();
    expect((await recorded(written({ messageId }))).__typename).toBe("NoDeliveryStatus");
  });
});
