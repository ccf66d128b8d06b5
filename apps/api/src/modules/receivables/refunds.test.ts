import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { aFoundedCompany } from "../../../test/founded-company.ts";
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

const credit = () => books.records({ customerId, amount: "50", allocations: [], receivedOn: "2026-11-20" });

async function balances(): Promise<object[]> {
  const query = "query ($id: ID!) { customerBalance(customerId: $id) { currency open credit } }";
  return (await books.client.get<{ customerBalance: object[] }>(query, { id: customerId })).customerBalance;
}

describe("paying a credit back", () => {
  test("leaves less of it to be used, and says who paid it and when", async () => {
    const { id: paymentId } = await credit();
    const payment = await books.refunds({ paymentId, amount: "20", reference: "OP 3" });
    expect(payment).toMatchObject({
      unallocated: "30.00",
      refunds: [
        { amount: "20.00", paidOn: "2026-11-24", method: "BANK", reference: "OP 3", recordedBy: "Ana Popescu" },
      ],
    });
    expect(await balances()).toEqual([{ currency: "RON", open: "0.00", credit: "30.00" }]);
    const invoice = await books.issues({ gross: "100.00", customerId });
    const used = await books.allocates({ paymentId });
    expect(used).toMatchObject({ unallocated: "0.00" });
    expect(await books.reads(invoice.id)).toMatchObject({ balance: { paid: "30.00" } });
  });

  test("is refused for more than is left, with what is left", async () => {
    const invoice = await books.issues({ gross: "40.00", customerId });
    const allocations = [{ documentId: invoice.id, amount: "40" }];
    const { id: paymentId } = await books.records({ customerId, amount: "50", allocations });
    const refused = await books.refunds({ paymentId, amount: "10.01" });
    expect(refused).toMatchObject({ __typename: "PaymentOverAllocated", unallocated: "10.00" });
    expect(await books.refunds({ paymentId, amount: "0" })).toMatchObject({ issues: [{ path: "amount" }] });
  });

  test("is refused before the money came in, and on a day to come", async () => {
    const { id: paymentId } = await credit();
    for (const paidOn of ["2026-11-19", "2026-11-25"]) {
      expect((await books.refunds({ paymentId, amount: "1", paidOn })).__typename).toBe("RefundedOnWrongDay");
    }
  });

  test("is booked once for a double click with the same key, and never twice at once", async () => {
    const { id: paymentId } = await credit();
    const input = { paymentId, amount: "30", idempotencyKey: "click" };
    await Promise.all([books.refunds(input), books.refunds(input)]);
    const two = await Promise.all([1, 2].map(() => books.refunds({ paymentId, amount: "15" })));
    expect(two.map(({ __typename }) => __typename).toSorted()).toEqual(["Payment", "PaymentOverAllocated"]);
  });

  test("of another company's payment finds none", async () => {
    const { id: paymentId } = await credit();
    const { client } = await aFoundedCompany(service);
    const input = { paymentId, amount: "1", paidOn: "2026-11-24", method: "BANK" };
    const mutation = "mutation ($input: RefundCreditInput!) { refundCredit(input: $input) { __typename } }";
    await expect(client.get(mutation, { input })).rejects.toThrow("NOT_FOUND");
  });
});

describe("taking a refund back", () => {
  test("makes it credit again, and keeps the entry with the reason", async () => {
    const { id: paymentId } = await credit();
    const { refunds } = await books.refunds({ paymentId, amount: "50" });
    const [refund] = refunds as { id: string }[];
    const input = { refundId: refund?.id, reason: "plata s-a întors" };
    const payment = await books.takesRefundBack(input);
    expect(payment).toMatchObject({
      unallocated: "50.00",
      refunds: [{ reverseReason: "plata s-a întors", reversedBy: "Ana Popescu" }],
    });
    expect(await books.takesRefundBack(input)).toEqual(payment);
  });

  test("comes before reversing the payment", async () => {
    const recorded = await credit();
    const { refunds, version } = await books.refunds({ paymentId: recorded.id, amount: "20" });
    const reversing = { paymentId: recorded.id, expectedVersion: version, reason: "dublură" };
    expect(await books.reverses(reversing)).toMatchObject({ __typename: "PaymentRefunded", refunded: "20.00" });
    const [refund] = refunds as { id: string }[];
    const back = await books.takesRefundBack({ refundId: refund?.id, reason: "greșit" });
    const reversed = await books.reverses({ ...reversing, expectedVersion: back.version });
    expect(reversed).toMatchObject({ __typename: "Payment", unallocated: "0.00" });
  });
});

describe("the database itself", () => {
  test("holds refunds within what was received, and changes none", async () => {
    const { id: paymentId } = await credit();
    await books.refunds({ paymentId, amount: "50" });
    const own = [books.companyId, paymentId];
    const again = `insert into refund (company_id, id, payment_id, amount, paid_on, method, recorded_at)
      select company_id, gen_random_uuid(), payment_id, 0.01, paid_on, method, recorded_at from refund
       where company_id = $1 and payment_id = $2`;
    await expect(service.owner.query(again, own)).rejects.toThrow(/50.00 received/);
    const changed = "update refund set amount = 1 where company_id = $1 and payment_id = $2";
    await expect(service.owner.query(changed, own)).rejects.toThrow(/only ever reversed/);
  });
});
