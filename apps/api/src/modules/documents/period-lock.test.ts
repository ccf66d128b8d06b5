import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { startService, type TestService } from "../../../test/service.ts";
import { acting } from "../../../test/stories/acting.ts";
import { booksOf, type Books } from "../../../test/stories/receivables.ts";

let service: TestService;
let books: Books;
beforeAll(async () => {
  service = await startService();
});
beforeEach(async () => {
  service.clock.setTo("2026-11-24T09:00:00Z");
  books = await booksOf(service);
});
afterAll(() => service.close());

const closesThrough = (date: string) =>
  service.owner.query(
    `insert into period_lock (company_id, closed_through) values ($1, $2)
     on conflict (company_id) do update set closed_through = excluded.closed_through`,
    [books.companyId, date],
  );

const closed = "... on PeriodClosed { code message closedThrough }";
const act = (mutation: string, type: string) => acting(books.client)(mutation, type, `__typename ${closed}`);
const refused = { __typename: "PeriodClosed", code: "PERIOD_CLOSED", closedThrough: "2026-11-24" };

test("in a closed period nothing is issued, cancelled, paid or taken back", async () => {
  const invoice = await books.issues({ gross: "100.00" });
  const draft = await books.drafts({ gross: "10.00" });
  const paid = await books.records({ amount: "50", allocations: [{ documentId: invoice.id, amount: "40" }] });
  const [part] = paid.allocations as { id: string }[];
  await closesThrough("2026-11-24");

  const named = { documentId: draft.id, expectedVersion: draft.version };
  expect(await act("issueDocument", "IssueDocumentInput")(named)).toMatchObject({
    ...refused,
    message: "Perioada până la 24.11.2026 este închisă. Alege o dată ulterioară.",
  });
  expect(await act("issueDocument", "IssueDocumentInput")({ ...named, holdSeconds: 5 })).toMatchObject(refused);
  const cancelling = { documentId: invoice.id, expectedVersion: invoice.version, reason: "greșit" };
  expect(await act("cancelDocument", "CancelDocumentInput")(cancelling)).toMatchObject(refused);
  const money = { amount: "10", currency: "RON", receivedOn: "2026-11-24", method: "BANK" };
  expect(await act("recordPayment", "RecordPaymentInput")(money)).toMatchObject(refused);
  const rest = { paymentId: paid.id, allocations: [{ documentId: invoice.id, amount: "10" }] };
  expect(await act("allocatePayment", "AllocatePaymentInput")(rest)).toMatchObject(refused);
  expect(await act("unallocatePayment", "UnallocatePaymentInput")({ allocationId: part?.id })).toMatchObject(refused);
  const reversing = { paymentId: paid.id, expectedVersion: paid.version, reason: "greșit" };
  expect(await act("reversePayment", "ReversePaymentInput")(reversing)).toMatchObject(refused);
});

test("the day after goes on, also with what is left of a payment from before", async () => {
  const payment = await books.records({ amount: "50", allocations: [] });
  await closesThrough("2026-11-24");
  service.clock.advance({ days: 1 });
  const invoice = await books.issues({ gross: "50.00", dueDate: "2026-12-24" });
  expect(invoice).toMatchObject({ state: "ISSUED" });
  const chosen = [{ documentId: invoice.id, amount: "50" }];
  expect(await books.allocates({ paymentId: payment.id, allocations: chosen })).toMatchObject({ unallocated: "0.00" });
  const [part] = (await books.reads(invoice.id)).payments;
  expect(await books.unallocates({ allocationId: part?.allocationId })).toMatchObject({ unallocated: "50.00" });
});

test("a company's lock is its own", async () => {
  await closesThrough("2026-11-24");
  const others = await booksOf(service);
  expect(await others.issues({ gross: "10.00" })).toMatchObject({ state: "ISSUED" });
});
