import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aMailroom, type Mailroom } from "../stories/mails.ts";
import { contentOf } from "../stories/receivables.ts";

let room: Mailroom;
beforeAll(async () => {
  room = await aMailroom({}, { worker: false });
});
afterAll(() => room.close());

interface Outcome {
  __typename: string;
  id?: string;
}

/** One act under one key: what is sent, what counts its traces, and the same with something else in it. */
interface Act {
  mutation: string;
  type: string;
  success: string;
  input(): Promise<object>;
  otherwise(input: object): object;
  traces: string;
}

const acts: Record<string, Act> = {
  "creating a draft": {
    mutation: "createDraft",
    type: "CreateDraftInput",
    success: "Document",
    input: async () => ({ kind: "INVOICE", content: contentOf({ gross: "10" }) }),
    otherwise: (input) => ({ ...input, content: contentOf({ gross: "11" }) }),
    traces: "select count(*)::int as n from document where state = 'DRAFT'",
  },
  issuing: {
    mutation: "issueDocument",
    type: "IssueDocumentInput",
    success: "Document",
    async input() {
      const { id, version } = await room.drafts({ gross: "10" });
      return { documentId: id, expectedVersion: version };
    },
    otherwise: (input) => ({ ...input, expectedVersion: 7 }),
    traces: "select count(*)::int as n from document where number is not null",
  },
  "recording a payment": {
    mutation: "recordPayment",
    type: "RecordPaymentInput",
    success: "Payment",
    input: async () => ({ amount: "10", currency: "RON", receivedOn: "2026-11-24", method: "BANK" }),
    otherwise: (input) => ({ ...input, amount: "11" }),
    traces: "select count(*)::int as n from payment",
  },
  "sending a document": {
    mutation: "sendDocument",
    type: "SendDocumentInput",
    success: "Mail",
    async input() {
      const { id } = await room.issues({ gross: "10" });
      return { documentId: id, recipients: [{ email: "maria@client.example" }] };
    },
    otherwise: (input) => ({ ...input, subject: "Altul" }),
    traces: "select count(*)::int as n from email_recipient",
  },
};

describe.each(Object.entries(acts))("%s", (_name, act) => {
  const perform = async (input: object): Promise<Outcome> => {
    const query = `mutation($input: ${act.type}!) { outcome: ${act.mutation}(input: $input) {
      __typename ... on ${act.success} { id } } }`;
    return (await room.client.get<{ outcome: Outcome }>(query, { input })).outcome;
  };
  const traces = async () => (await room.service.owner.query<{ n: number }>(act.traces)).rows[0]?.n ?? 0;

  test("ten times at once under one key is done once, and everybody gets the same answer", async () => {
    const input = { ...(await act.input()), idempotencyKey: crypto.randomUUID() };
    const before = await traces();
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => perform(input)));
    expect(outcomes[0]).toMatchObject({ __typename: act.success, id: expect.any(String) });
    expect(new Set(outcomes.map(({ id }) => id)).size).toBe(1);
    expect((await traces()) - before).toBe(1);
  });

  test("again later under the same key gives the first answer and does nothing", async () => {
    const input = { ...(await act.input()), idempotencyKey: crypto.randomUUID() };
    const first = await perform(input);
    room.service.clock.advance({ hours: 20 });
    const before = await traces();
    expect(await perform(input)).toEqual(first);
    expect(await traces()).toBe(before);
  });

  test("under a key that was used with other input is refused, and does nothing", async () => {
    const input = { ...(await act.input()), idempotencyKey: crypto.randomUUID() };
    await perform(input);
    const before = await traces();
    expect((await perform(act.otherwise(input))).__typename).toBe("IdempotencyConflict");
    expect(await traces()).toBe(before);
  });

  test("refused leaves the key free for the corrected request", async () => {
    const input = { ...(await act.input()), idempotencyKey: crypto.randomUUID() };
    const refused = await room.client.ask(
      `mutation($input: ${act.type}!) { ${act.mutation}(input: $input) { __typename } }`,
      { input: { ...input, ...wrong(input) } },
    );
    expect(JSON.stringify(refused)).not.toContain(`"${act.success}"`);
    expect((await perform(input)).__typename).toBe(act.success);
  });
});

/** The same request with something in it that no act accepts. */
function wrong(input: object): object {
  if ("content" in input) return { content: contentOf({ gross: "zece" }) };
  if ("expectedVersion" in input) return { expectedVersion: 99 };
  if ("amount" in input) return { amount: "-10" };
  return { recipients: [] };
}
