import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { openPage } from "../../../app/testing/open-page.tsx";
import { useAffairs } from "../model/use-affairs.ts";
import { CustomerAffairs } from "./customer-affairs.tsx";

const customerId = "01a20c33-6dfa-76d1-919c-be91ac567881";

const affairs = {
  customerBalance: [{ currency: "RON", open: "700.00", overdue: "500.00", credit: "58.00" }],
  documents: {
    edges: [
      {
        node: {
          __typename: "Document",
          id: "d",
          kind: "INVOICE",
          state: "ISSUED",
          number: "F 0012",
          currency: "RON",
          issueDate: "2026-11-02",
          dueDate: "2026-11-16",
          updatedAt: "2026-11-02T10:00:00Z",
          paymentState: "OVERDUE",
          overdueDays: 12,
          totals: { payable: "700.00" },
        },
      },
    ],
  },
  payments: {
    edges: [
      {
        node: {
          __typename: "Payment",
          id: "p",
          currency: "RON",
          amount: "100.00",
          unallocated: "58.00",
          receivedOn: "2026-11-20",
          method: "BANK",
          reversedAt: null,
        },
      },
    ],
  },
};

function Affairs() {
  const { affairs } = useAffairs(customerId);
  return affairs ? <CustomerAffairs customerId={customerId} affairs={affairs} /> : null;
}

function open(permissions = ["document:read", "payment:read", "payment:record"]) {
  return openPage(<Affairs />, {
    answers: {
      CustomerAffairs: ({ withDocuments, withPayments }) => ({
        ...(withDocuments ? { documents: affairs.documents } : {}),
        ...(withPayments ? { customerBalance: affairs.customerBalance, payments: affairs.payments } : {}),
      }),
    },
    permissions,
  });
}

describe("a customer's affairs", () => {
  test("say what is owed and what is to be used, and lead to the documents and payments behind it", async () => {
    open();
    const money = within(await screen.findByRole("region", { name: "Bani și documente" }));
    const owed = money.getByRole("link", { name: /^700,00/ });
    expect(owed.getAttribute("href")).toBe(`/c/atelier/documents?customer=${customerId}&currency=RON&tab=OPEN`);
    expect(money.getByRole("link", { name: /^din care restant 500,00/ })).toBeTruthy();
    const credit = money.getByRole("link", { name: /^58,00/ });
    expect(credit.getAttribute("href")).toBe(`/c/atelier/payments?customer=${customerId}&tab=CREDIT`);
    const last = within(money.getByRole("region", { name: "Ultimele documente" })).getByRole("link", {
      name: /F 0012/,
    });
    expect(last.textContent).toMatch(/Factură F 0012.*700,00.*Restantă de 12 zile/);
    expect(last.getAttribute("href")).toBe("/c/atelier/documents/d");
    const paid = within(money.getByRole("region", { name: "Ultimele încasări" })).getByRole("link", { name: /20\.11/ });
    expect(paid.textContent).toMatch(/Prin bancă.*100,00.*credit 58,00/);
  });

  test("begin a payment of this customer by one key", async () => {
    const { user } = open();
    await screen.findByRole("button", { name: "Înregistrează încasarea" });
    await user.keyboard("p");
    await waitFor(() => expect(screen.queryByRole("button", { name: "Înregistrează încasarea" })).toBeNull());
  });

  test("show no money to those who may not see payments", async () => {
    open(["document:read"]);
    expect(await screen.findByRole("region", { name: "Ultimele documente" })).toBeTruthy();
    expect(screen.queryByRole("region", { name: "Ultimele încasări" })).toBeNull();
    expect(screen.queryByText("De încasat")).toBeNull();
  });
});
