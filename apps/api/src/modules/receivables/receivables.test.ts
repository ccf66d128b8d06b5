import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { startService, type TestService } from "../../../test/service.ts";
import { booksOf, type Books } from "../../../test/stories/receivables.ts";

let service: TestService;
let books: Books;
let customerId: string;
beforeAll(async () => {
  service = await startService();
});
beforeEach(async () => {
  service.clock.setTo("2026-11-24T09:00:00Z");
  books = await booksOf(service);
  customerId = (await books.customer()).id;
});
afterAll(() => service.close());

const partsOf = (payment: Record<string, unknown>) =>
  (payment.allocations as { amount: string; document: { id: string } }[]).map((part) => [
    part.document.id,
    part.amount,
  ]);

describe("recording a payment", () => {
  test("in full leaves nothing to pay", async () => {
    const invoice = await books.issues({ gross: "121.00", customerId });
    const payment = await books.records({ amount: "121", allocations: [{ documentId: invoice.id, amount: "121" }] });
    expect(payment).toMatchObject({
      __typename: "Payment",
      amount: "121.00",
      unallocated: "0.00",
      recordedBy: "Ana Popescu",
    });
    expect(await books.reads(invoice.id)).toMatchObject({
      paymentState: "PAID",
      balance: { paid: "121.00", balance: "0.00" },
    });
  });

  test("in part leaves the rest to pay, and several parts make the whole", async () => {
    const invoice = await books.issues({ gross: "100.00", customerId });
    await books.records({ amount: "40", allocations: [{ documentId: invoice.id, amount: "40" }] });
    expect(await books.reads(invoice.id)).toMatchObject({ paymentState: "PARTIAL", balance: { balance: "60.00" } });
    service.clock.advance({ seconds: 1 });
    await books.records({ amount: "60", allocations: [{ documentId: invoice.id, amount: "60" }] });
    const paid = await books.reads(invoice.id);
    expect(paid).toMatchObject({ paymentState: "PAID" });
    expect(paid.payments.map(({ amount }) => amount)).toEqual(["40.00", "60.00"]);
  });

  test("without a choice pays the oldest due first, and keeps the rest as credit", async () => {
    const later = await books.issues({ gross: "50.00", dueDate: "2026-12-20", customerId });
    const sooner = await books.issues({ gross: "100.00", dueDate: "2026-12-01", customerId });
    const payment = await books.records({ customerId, amount: "170" });
    expect(partsOf(payment)).toEqual([
      [sooner.id, "100.00"],
      [later.id, "50.00"],
    ]);
    expect(payment).toMatchObject({ unallocated: "20.00" });
  });

  test("leaves other currencies alone", async () => {
    const inEuro = await books.issues({ gross: "100.00", currency: "EUR", customerId });
    const payment = await books.records({ customerId, amount: "30" });
    expect(payment).toMatchObject({ allocations: [], unallocated: "30.00" });
    const chosen = await books.records({ amount: "30", allocations: [{ documentId: inEuro.id, amount: "30" }] });
    expect(chosen).toMatchObject({
      __typename: "CurrencyMismatch",
      message: "Documentul este în EUR, iar încasarea în RON. Înregistrează încasarea în moneda documentului.",
    });
  });

  test("knows the payer from the documents", async () => {
    const invoice = await books.issues({ gross: "10.00", customerId });
    const payment = await books.records({ amount: "10", allocations: [{ documentId: invoice.id, amount: "10" }] });
    expect(payment).toMatchObject({ customer: { id: customerId } });
  });

  test("is booked once for a double click with the same key", async () => {
    const invoice = await books.issues({ gross: "10.00", customerId });
    const input = { amount: "10", allocations: [{ documentId: invoice.id, amount: "10" }], idempotencyKey: "click" };
    const [one, other] = await Promise.all([books.records(input), books.records(input)]);
    expect(one.id).toBe(other.id);
    expect((await books.records({ ...input, note: "altceva" })).__typename).toBe("IdempotencyConflict");
  });

  test("is refused when more is paid than owed, with what is left to pay", async () => {
    const invoice = await books.issues({ gross: "100.00", customerId });
    const refused = await books.records({ amount: "150", allocations: [{ documentId: invoice.id, amount: "150" }] });
    expect(refused).toMatchObject({ __typename: "AllocationExceedsBalance", balance: "100.00" });
    expect(refused.message).toBe(`Pe ${invoice.number} mai sunt de încasat 100,00 RON.`);
    expect(await books.reads(invoice.id)).toMatchObject({ paymentState: "OPEN" });
  });

  test("is refused when its parts come to more than was received", async () => {
    const [one, two] = [await books.issues({ gross: "10.00" }), await books.issues({ gross: "10.00" })];
    const allocations = [one, two].map(({ id }) => ({ documentId: id, amount: "10" }));
    expect(await books.records({ amount: "15", allocations })).toMatchObject({
      __typename: "PaymentOverAllocated",
      unallocated: "15.00",
    });
  });

  test("is refused for drafts, proformas and cancelled documents", async () => {
    const cancelled = await books.issues({ gross: "10.00" });
    await books.cancels({ documentId: cancelled.id, expectedVersion: cancelled.version, reason: "greșit" });
    const proforma = await books.issues({ gross: "10.00", kind: "PROFORMA" });
    for (const { id } of [await books.drafts({ gross: "10.00" }), proforma, cancelled]) {
      const refused = await books.records({ amount: "10", allocations: [{ documentId: id, amount: "10" }] });
      expect(refused.__typename).toBe("DocumentNotPayable");
    }
  });

  test("is refused on a day to come, and as nothing at all", async () => {
    expect((await books.records({ customerId, amount: "10", receivedOn: "2026-11-25" })).__typename).toBe(
      "ReceivedInFuture",
    );
    expect(await books.records({ customerId, amount: "0" })).toMatchObject({
      __typename: "InvalidInput",
      issues: [{ path: "amount", code: "TOO_SMALL" }],
    });
  });

  test.each(["-1", "1e3", "1,5", "0.001", "NaN", "9999999999999"])(
    "refuses the amount %s at its field",
    async (amount) => {
      expect(await books.records({ customerId, amount })).toMatchObject({
        __typename: "InvalidInput",
        issues: [{ path: "amount" }],
      });
    },
  );

  test("two at once never pay more than is owed", async () => {
    const invoice = await books.issues({ gross: "100.00", customerId });
    const input = { amount: "60", allocations: [{ documentId: invoice.id, amount: "60" }] };
    const answers = await Promise.all([books.records(input), books.records(input), books.records(input)]);
    const kinds = answers.map(({ __typename }) => __typename).toSorted();
    expect(kinds).toEqual(["AllocationExceedsBalance", "AllocationExceedsBalance", "Payment"]);
    expect(await books.reads(invoice.id)).toMatchObject({ balance: { paid: "60.00" } });
  });
});

describe("credit", () => {
  test("is used later, for the oldest due or a chosen document", async () => {
    const payment = await books.records({ customerId, amount: "100" });
    const invoice = await books.issues({ gross: "70.00", customerId });
    expect(await books.allocates({ paymentId: payment.id })).toMatchObject({ unallocated: "30.00" });
    expect(await books.reads(invoice.id)).toMatchObject({ paymentState: "PAID" });
    const next = await books.issues({ gross: "70.00", customerId });
    const tooMuch = await books.allocates({
      paymentId: payment.id,
      allocations: [{ documentId: next.id, amount: "31" }],
    });
    expect(tooMuch).toMatchObject({ __typename: "PaymentOverAllocated", unallocated: "30.00" });
  });

  test("of a credit note pays another invoice, as a set-off without money", async () => {
    const returned = await books.issues({ gross: "50.00", customerId });
    await books.records({ amount: "50", allocations: [{ documentId: returned.id, amount: "50" }] });
    const creditNote = await books.credits(returned.id);
    const invoice = await books.issues({ gross: "80.00", customerId });
    expect(await balances()).toEqual([{ currency: "RON", open: "80.00", overdue: "0.00", credit: "50.00" }]);
    const parts = [
      { documentId: invoice.id, amount: "50" },
      { documentId: creditNote.id, amount: "-50" },
    ];
    const setOff = await books.records({ amount: "0", method: "OTHER", allocations: parts });
    expect(setOff).toMatchObject({ amount: "0.00", unallocated: "0.00" });
    expect(await balances()).toEqual([{ currency: "RON", open: "30.00", overdue: "0.00", credit: "0.00" }]);
    const [part] = setOff.allocations as { id: string }[];
    expect((await books.unallocates({ allocationId: part?.id })).__typename).toBe("PaymentOverAllocated");
    expect((await books.reverses({ paymentId: setOff.id, expectedVersion: 1, reason: "greșit" })).__typename).toBe(
      "Payment",
    );
  });

  test("and debt are told per currency, with what is overdue", async () => {
    await books.issues({ gross: "100.00", dueDate: "2026-11-24", customerId });
    await books.issues({ gross: "40.00", currency: "EUR", customerId });
    await books.records({ customerId, currency: "USD", amount: "5" });
    service.clock.advance({ days: 1 });
    expect(await balances()).toEqual([
      { currency: "EUR", open: "40.00", overdue: "0.00", credit: "0.00" },
      { currency: "RON", open: "100.00", overdue: "100.00", credit: "0.00" },
      { currency: "USD", open: "0.00", overdue: "0.00", credit: "5.00" },
    ]);
  });
});

describe("taking back", () => {
  test("one part leaves the other four alone, and can itself be undone", async () => {
    const invoices = [];
    for (const _ of [1, 2, 3, 4, 5]) invoices.push(await books.issues({ gross: "10.00", customerId }));
    const payment = await books.records({ customerId, amount: "50" });
    const parts = payment.allocations as { id: string; document: { id: string } }[];
    const third = parts[2];
    await books.unallocates({ allocationId: third?.id });
    const states = await Promise.all(invoices.map(async ({ id }) => (await books.reads(id)).paymentState));
    expect(states.filter((state) => state === "PAID")).toHaveLength(4);
    expect(await books.reads(String(third?.document.id))).toMatchObject({ paymentState: "OPEN" });
    await books.unallocates({ allocationId: third?.id });
    const undo = { paymentId: payment.id, allocations: [{ documentId: third?.document.id, amount: "10" }] };
    expect(await books.allocates(undo)).toMatchObject({ unallocated: "0.00" });
  });

  test("a payment makes its documents owe again, keeps the entry and its reason", async () => {
    const invoice = await books.issues({ gross: "10.00", customerId });
    const payment = await books.records({ customerId, amount: "15" });
    const reversal = { paymentId: payment.id, expectedVersion: payment.version, reason: "cec fără acoperire" };
    const reversed = await books.reverses(reversal);
    expect(reversed).toMatchObject({ reverseReason: "cec fără acoperire", unallocated: "0.00" });
    expect(reversed).toMatchObject({
      reversedAt: "2026-11-24T09:00:00.000Z",
      allocations: [{ reversedAt: "2026-11-24T09:00:00.000Z" }],
    });
    expect(await books.reads(invoice.id)).toMatchObject({ paymentState: "OPEN", payments: [] });
    expect((await books.reverses({ ...reversal, expectedVersion: 2 })).__typename).toBe("PaymentReversed");
    expect((await books.allocates({ paymentId: payment.id })).__typename).toBe("PaymentReversed");
  });

  test("is refused to somebody who has not seen its last part", async () => {
    const payment = await books.records({ customerId, amount: "10" });
    await books.issues({ gross: "10.00", customerId });
    await books.allocates({ paymentId: payment.id });
    const refused = await books.reverses({ paymentId: payment.id, expectedVersion: payment.version, reason: "greșit" });
    expect(refused).toMatchObject({ __typename: "VersionConflict", expectedVersion: 1, actualVersion: 2 });
  });

  test("is needed before a paid document can be cancelled", async () => {
    const invoice = await books.issues({ gross: "10.00", customerId });
    const payment = await books.records({ customerId, amount: "10" });
    const cancel = { documentId: invoice.id, expectedVersion: invoice.version, reason: "greșit" };
    expect((await books.cancels(cancel)).__typename).toBe("DocumentHasMovements");
    await books.reverses({ paymentId: payment.id, expectedVersion: payment.version, reason: "greșit" });
    expect(await books.cancels(cancel)).toMatchObject({ __typename: "Document", state: "CANCELLED" });
  });
});

describe("the ledger", () => {
  test("refuses any other change, whoever asks", async () => {
    const { id } = await books.records({ customerId, amount: "10" });
    for (const change of ["amount = 11", "received_on = received_on - 1", "customer_id = null"]) {
      await expect(service.owner.query(`update payment set ${change} where id = $1`, [id])).rejects.toThrow(
        /only ever reversed/,
      );
    }
    await expect(service.owner.query("delete from payment where id = $1", [id])).rejects.toThrow(/history/);
  });

  test("holds: what is paid on documents is what payments were set against them", async () => {
    const { rows } = await service.owner.query(
      `select b.document_id from document_balance b
        where b.paid <> (select coalesce(sum(a.amount), 0) from allocation a
          where a.company_id = b.company_id and a.document_id = b.document_id and a.reversed_at is null)`,
    );
    expect(rows).toEqual([]);
  });
});

describe("reading payments", () => {
  test("lists the newest first, narrowed by the filter", async () => {
    await books.records({ customerId, amount: "1", receivedOn: "2026-11-20" });
    await books.records({ customerId, amount: "2", receivedOn: "2026-11-22", method: "CASH" });
    await books.records({ amount: "3", receivedOn: "2026-11-21" });
    expect(await amounts({})).toEqual(["2.00", "3.00", "1.00"]);
    expect(await amounts({ customerId })).toEqual(["2.00", "1.00"]);
    expect(await amounts({ methods: ["CASH"] })).toEqual(["2.00"]);
    expect(await amounts({ receivedFrom: "2026-11-21", receivedTo: "2026-11-21" })).toEqual(["3.00"]);
    expect(await amounts({ hasCredit: false })).toEqual([]);
  });

  test("another company sees nothing of it", async () => {
    const { id } = await books.records({ customerId, amount: "1" });
    const others = await booksOf(service);
    const { errors } = await others.client.ask(`{ payment(id: "${id}") { id } }`);
    expect(errors?.[0]?.extensions.code).toBe("NOT_FOUND");
    const refused = await others.client.ask(
      `mutation { reversePayment(input: { paymentId: "${id}", expectedVersion: 1, reason: "x" }) { __typename } }`,
    );
    expect(refused.errors?.[0]?.extensions.code).toBe("NOT_FOUND");
    expect(await books.reads((await books.issues({ gross: "1" })).id)).toMatchObject({ payments: [] });
  });

  async function amounts(filter: object): Promise<string[]> {
    const query = `query($filter: PaymentFilter) { payments(filter: $filter) { edges { node { amount } } } }`;
    const { payments } = await books.client.get<{ payments: { edges: { node: { amount: string } }[] } }>(query, {
      filter,
    });
    return payments.edges.map(({ node }) => node.amount);
  }
});

async function balances() {
  const query = `query($id: ID!) { customerBalance(customerId: $id) { currency open overdue credit } }`;
  return (await books.client.get<{ customerBalance: object[] }>(query, { id: customerId })).customerBalance;
}
