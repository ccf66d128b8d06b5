import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { openPage, type Answers } from "../../../app/testing/open-page.tsx";
import { PaymentCard } from "../components/payment-card.tsx";
import type { PaymentRow } from "../model/live.ts";
import { NewPaymentPage } from "./new-payment-page.tsx";
import { PaymentListPage } from "./payment-list-page.tsx";

const permissions = ["payment:read", "payment:record"];
const customer = { __typename: "Customer", id: "0197c000-0000-7000-8000-000000000001", name: "Bistro Verde S.R.L." };
const payer = { ...customer, fiscalCode: "800001026", vatCode: null, currency: null, address: { city: "Cluj-Napoca" } };

const part = (number: string, amount: string) => ({
  __typename: "Allocation" as const,
  id: `part of ${number}`,
  amount,
  allocatedAt: "2026-11-20T10:00:00Z",
  reversedAt: null,
  document: { __typename: "PaidDocument" as const, id: `id of ${number}`, kind: "INVOICE" as const, number },
});

const payment: PaymentRow = {
  __typename: "Payment",
  id: "0197c000-0000-7000-8000-000000000002",
  version: 4,
  customer,
  currency: "RON",
  amount: "200.00",
  unallocated: "49.70",
  receivedOn: "2026-11-20",
  method: "BANK",
  reference: "OP 17",
  note: null,
  allocations: [part("CC 0001", "100.10"), part("CC 0002", "50.20")],
  refunds: [],
  recordedAt: "2026-11-20T10:00:00Z",
  recordedBy: "Ana Popescu",
  reversedAt: null,
  reversedBy: null,
  reverseReason: null,
};

const owed = (number: string, balance: string) => ({
  node: {
    __typename: "Document",
    id: `id of ${number}`,
    kind: "INVOICE",
    number,
    dueDate: "2026-11-10",
    overdueDays: 18,
    balance: { balance },
    totals: { payable: balance },
  },
});
const openDocuments = (...edges: object[]) => ({ documents: { edges, pageInfo: { hasNextPage: false } } });

const usual: Answers = {
  PayersByText: () => ({ customersByText: [payer] }),
  PayerBalances: () => ({
    customerBalance: [{ currency: "RON", open: "150.30", overdue: "150.30", credit: "0.00" }],
    company: { __typename: "Company", id: "c", currency: "RON" },
  }),
  OpenDocuments: () => openDocuments(owed("CC 0001", "100.10"), owed("CC 0002", "50.20")),
  AllocateCredit: () => ({ allocatePayment: { ...payment, version: 6 } }),
};

const openList = (...rows: PaymentRow[]) =>
  openPage(<PaymentListPage />, {
    permissions,
    answers: {
      ...usual,
      PaymentCounts: () => ({
        paymentCounts: [
          { tab: "ALL", count: 1_000, isExact: false },
          { tab: "CREDIT", count: 12, isExact: true },
          { tab: "REVERSED", count: 0, isExact: true },
        ],
      }),
      Payments: () => ({
        payments: {
          totalCount: rows.length,
          edges: rows.map((node) => ({ node })),
          pageInfo: { hasNextPage: false, endCursor: null },
        },
      }),
    },
  });
const openCard = (answers: Answers = {}, shown = payment) =>
  openPage(<PaymentCard payment={shown} />, { permissions, answers: { ...usual, ...answers } });
const openNew = (answers: Answers = {}) =>
  openPage(<NewPaymentPage />, {
    permissions,
    answers: { ...usual, RecordCustomerPayment: () => ({ recordPayment: payment }), ...answers },
  });
const partField = (number: string) =>
  screen.findByRole<HTMLInputElement>("textbox", { name: `Cât stinge din ${number}` });
const amountField = () => screen.getByRole<HTMLInputElement>("textbox", { name: /^Suma/ });

async function pickCustomer(user: ReturnType<typeof openPage>["user"]) {
  await user.type(await screen.findByRole("combobox", { name: /^Client/ }), "bistro");
  await screen.findByRole("option", { name: /Bistro Verde/, hidden: true });
  await user.keyboard("{Enter}");
}

describe("the list of payments", () => {
  test("teaches what will be there, and how to begin", async () => {
    openList();
    expect(await screen.findByRole("heading", { name: "Încă nu ai încasări" })).toBeTruthy();
    expect(screen.getAllByRole("button", { name: "Încasare nouă" })).toHaveLength(1);
  });

  test("asks for what still holds credit, and for what was reversed", async () => {
    const { user, inputsOf } = openList();
    await user.click(await screen.findByRole("tab", { name: "Cu credit rămas 12" }));
    await screen.findByRole("heading", { name: "Niciun credit rămas" });
    await user.click(screen.getByRole("tab", { name: "Anulate 0" }));
    await screen.findByRole("heading", { name: "Nicio încasare anulată" });
    expect(inputsOf("Payments").map(({ filter }) => filter)).toEqual([
      {},
      { hasCredit: true, isReversed: false },
      { isReversed: true },
    ]);
  });

  test("is searched, and so are the counts of its tabs", async () => {
    const { user, inputsOf } = openList(payment);
    await user.click(await screen.findByRole("tab", { name: "Toate 1.000+" }));
    await user.type(screen.getByRole("searchbox", { name: "Caută încasări" }), "bistro 200");
    await waitFor(() => expect(inputsOf("Payments").at(-1)).toMatchObject({ filter: { search: "bistro 200" } }));
    expect(inputsOf("PaymentCounts").at(-1)).toEqual({ filter: { search: "bistro 200" } });
  });

  test("says so when nothing bears the words, with the way back", async () => {
    const { user, inputsOf } = openList();
    await user.type(await screen.findByRole("searchbox", { name: "Caută încasări" }), "nimeni");
    await screen.findByRole("heading", { name: "Nicio încasare nu se potrivește" });
    await user.click(screen.getByRole("button", { name: "Scoate filtrele" }));
    await screen.findByRole("heading", { name: "Încă nu ai încasări" });
    expect(inputsOf("PaymentCounts").at(-1)).toEqual({ filter: {} });
  });
});

describe("recording a payment", () => {
  test("proposes what the customer owes, divided oldest first, and books it as it stands", async () => {
    const { user, inputsOf } = openNew();
    await pickCustomer(user);
    await waitFor(() => expect(amountField().value).toBe("150,30"));
    expect((await partField("CC 0001")).value).toBe("100,10");
    expect((await partField("CC 0002")).value).toBe("50,20");
    await user.click(screen.getByRole("button", { name: "Înregistrează încasarea" }));
    await screen.findByText("Încasarea de 200,00 RON a fost înregistrată.");
    expect(inputsOf("RecordCustomerPayment")).toMatchObject([
      {
        customerId: customer.id,
        currency: "RON",
        amount: "150.30",
        method: "BANK",
        allocations: [
          { documentId: "id of CC 0001", amount: "100.10" },
          { documentId: "id of CC 0002", amount: "50.20" },
        ],
      },
    ]);
  });

  test("follows the amount until a part is changed, then keeps the rest as credit", async () => {
    const { user, inputsOf } = openNew();
    await pickCustomer(user);
    await waitFor(() => expect(amountField().value).toBe("150,30"));
    await user.clear(amountField());
    await user.type(amountField(), "120");
    expect((await partField("CC 0002")).value).toBe("19,90");
    await user.clear(await partField("CC 0002"));
    const sums = screen.getAllByRole("status").find(({ textContent }) => textContent?.includes("Pe facturi"));
    expect(sums?.textContent).toMatch(/Pe facturi100,10.*Rămâne de încasat50,20.*Rămâne credit19,90/);
    await user.click(screen.getByRole("button", { name: "Înregistrează încasarea" }));
    await waitFor(() => expect(inputsOf("RecordCustomerPayment")).toHaveLength(1));
    expect(inputsOf("RecordCustomerPayment")[0]?.allocations).toEqual([
      { documentId: "id of CC 0001", amount: "100.10" },
    ]);
  });

  test("refuses more than a document owes, and more than was received, without asking the API", async () => {
    const { user, inputsOf } = openNew();
    await pickCustomer(user);
    const field = await partField("CC 0001");
    await user.clear(field);
    await user.type(field, "100,11");
    expect(field.getAttribute("aria-invalid")).toBe("true");
    await user.click(screen.getByRole("button", { name: "Stinge tot CC 0001" }));
    await user.clear(amountField());
    await user.type(amountField(), "150,29");
    await user.click(screen.getByRole("button", { name: "Înregistrează încasarea" }));
    expect(await screen.findByText("Ai împărțit cu 0,01 RON mai mult decât ai primit.")).toBeTruthy();
    expect(inputsOf("RecordCustomerPayment")).toEqual([]);
  });

  test("needs a customer", async () => {
    const { user, inputsOf } = openNew();
    await user.click(await screen.findByRole("button", { name: "Înregistrează încasarea" }));
    expect(await screen.findByText("Alege clientul din listă.")).toBeTruthy();
    expect(inputsOf("RecordCustomerPayment")).toEqual([]);
  });
});

describe("a payment", () => {
  test("gives one part back and leaves the others, with the way back beside it", async () => {
    const { user, inputsOf } = openCard({
      TakeAllocationBack: () => ({ unallocatePayment: { ...payment, version: 5 } }),
    });
    await user.click(await screen.findByRole("button", { name: "Desfă legătura cu CC 0002" }));
    expect(inputsOf("TakeAllocationBack")).toEqual([{ allocationId: "part of CC 0002" }]);
    await user.click(await screen.findByRole("button", { name: /^Anulează( U)?$/ }));
    await waitFor(() =>
      expect(inputsOf("AllocateCredit")).toMatchObject([
        { paymentId: payment.id, allocations: [{ documentId: "id of CC 0002", amount: "50.20" }] },
      ]),
    );
  });

  test("sets its credit against what the customer owes now", async () => {
    const { user, inputsOf } = openCard({ OpenDocuments: () => openDocuments(owed("CC 0003", "500.00")) });
    expect((await partField("CC 0003")).value).toBe("49,70");
    await user.click(screen.getByRole("button", { name: "Folosește creditul" }));
    await waitFor(() =>
      expect(inputsOf("AllocateCredit")).toMatchObject([
        { paymentId: payment.id, allocations: [{ documentId: "id of CC 0003", amount: "49.70" }] },
      ]),
    );
  });

  test("is reversed with a reason, after saying what is owed again", async () => {
    const { user, inputsOf } = openCard({
      ReversePayment: () => ({ reversePayment: { ...payment, reversedAt: "2026-11-28T10:00:00Z" } }),
    });
    await user.click(await screen.findByRole("button", { name: "Anulează încasarea" }));
    const dialog = await screen.findByRole("dialog", { name: /^Anulezi încasarea de 200,00/ });
    expect(dialog.textContent).toMatch(/CC 0001 \(100,10.RON\), CC 0002 \(50,20.RON\).*Creditul de 49,70.RON dispare/);
    await user.click(within(dialog).getByRole("button", { name: "Anulează încasarea" }));
    expect(inputsOf("ReversePayment")).toEqual([]);
    await user.type(within(dialog).getByRole("textbox", { name: /^De ce/ }), "Înregistrată de două ori");
    await user.click(within(dialog).getByRole("button", { name: "Anulează încasarea" }));
    await waitFor(() =>
      expect(inputsOf("ReversePayment")).toEqual([
        { paymentId: payment.id, expectedVersion: 4, reason: "Înregistrată de două ori" },
      ]),
    );
  });

  test("once reversed can only be read", async () => {
    openCard({}, { ...payment, unallocated: "0.00", reversedAt: "2026-11-28T10:00:00Z", reverseReason: "Dublură" });
    expect(await screen.findByText("Dublură")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /Anulează|Desfă|Folosește/ })).toBeNull();
  });
});
