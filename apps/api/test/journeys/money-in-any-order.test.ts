import { afterAll, beforeAll, expect, test } from "vitest";
import { brokenInvariants } from "../invariants.ts";
import { startService, type TestService } from "../service.ts";
import { balance, bani, Bookkeeper, dice, left } from "../stories/bookkeeper.ts";
import { booksOf, type Books } from "../stories/receivables.ts";

const isLong = process.env["SOFTMANAGER_LONG"] === "1";
const seeds = Array.from({ length: isLong ? 20 : 2 }, (_, index) => 20261128 + index);
const actsOfRun = isLong ? 200 : 60;

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

test.each(seeds)(
  "money received, set against papers, taken back, refunded and credited in any order adds up to the ban (seed %i)",
  { timeout: isLong ? 600_000 : 60_000 },
  async (seed) => {
    const books = await booksOf(service);
    const { id: customerId } = await books.customer();
    const keeper = new Bookkeeper(books, customerId, dice(seed));
    const done: string[] = [];
    for (let act = 0; act < actsOfRun; act += 1) {
      done.push(await keeper.act());
      if (act % 10 === 9) await agrees(keeper, { books, customerId, done });
    }
    expect(await brokenInvariants(service.owner)).toEqual({});
  },
);

interface Told {
  books: Books;
  customerId: string;
  done: string[];
}

/** The product says of every paper, payment and of the customer what the bookkeeper reckoned. */
async function agrees({ papers, receipts }: Bookkeeper, { books, customerId, done }: Told): Promise<void> {
  const because = done.join(" ");
  for (const paper of papers) {
    const { balance: told, payments } = await books.reads(paper.id);
    expect({ balance: bani(told.balance), paid: bani(told.paid) }, because).toEqual({
      balance: balance(paper),
      paid: paper.paid,
    });
    expect(total(payments), because).toBe(paper.paid);
  }
  for (const receipt of receipts) {
    const { payment } = await books.client.get<{ payment: { unallocated: string } }>(
      "query ($id: ID!) { payment(id: $id) { unallocated } }",
      { id: receipt.id },
    );
    expect(bani(payment.unallocated), because).toBe(left(receipt));
  }
  const { customerBalance } = await books.client.get<{ customerBalance: { open: string; credit: string }[] }>(
    "query ($id: ID!) { customerBalance(customerId: $id) { open credit } }",
    { id: customerId },
  );
  const [stands = { open: "0", credit: "0" }] = customerBalance;
  const balances = papers.map(balance);
  const owed = balances.filter((each) => each > 0).reduce((sum, each) => sum + each, 0);
  const owing = balances.filter((each) => each < 0).reduce((sum, each) => sum - each, 0);
  const credit = receipts.reduce((sum, receipt) => sum + left(receipt), owing);
  expect({ open: bani(stands.open), credit: bani(stands.credit) }, because).toEqual({ open: owed, credit });
}

function total(parts: readonly { amount: string }[]): number {
  return parts.reduce((sum, { amount }) => sum + bani(amount), 0);
}
