import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { openPage, type Answers } from "../../../app/testing/open-page.tsx";
import type { PaymentRow } from "../model/live.ts";
import { PaymentCard } from "./payment-card.tsx";

const payment: PaymentRow = {
  __typename: "Payment",
  id: "0197c000-0000-7000-8000-000000000002",
  version: 4,
  customer: null,
  currency: "RON",
  amount: "200.00",
  unallocated: "49.70",
  receivedOn: "2026-11-20",
  method: "BANK",
  reference: null,
  note: null,
  allocations: [],
  refunds: [],
  recordedAt: "2026-11-20T10:00:00Z",
  recordedBy: "Ana Popescu",
  reversedAt: null,
  reversedBy: null,
  reverseReason: null,
};
const refund = {
  id: "0197c000-0000-7000-8000-000000000003",
  amount: "20.00",
  paidOn: "2026-11-25",
  method: "CASH" as const,
  reference: null,
  recordedBy: "Ana Popescu",
  reversedAt: null,
  reversedBy: null,
  reverseReason: null,
};

const open = (shown: PaymentRow, answers: Answers = {}) =>
  openPage(<PaymentCard payment={shown} />, { answers, permissions: ["payment:read", "payment:record"] });
const dialog = async () => within(await screen.findByRole("dialog"));

describe("paying credit back", () => {
  test("begins with all of it, and says at the field when more is asked for", async () => {
    const { user, inputsOf } = open(payment, { RefundCredit: () => ({ refundCredit: { ...payment, version: 5 } }) });
    await user.click(await screen.findByRole("button", { name: "Restituie clientului" }));
    const form = await dialog();
    const amount = form.getByRole("textbox", { name: /^Suma restituită/ });
    expect(amount).toHaveProperty("value", "49,70");
    await user.clear(amount);
    await user.type(amount, "49,71");
    await user.click(form.getByRole("button", { name: "Consemnează restituirea" }));
    expect(await form.findByText(/^Au rămas doar 49,70/)).toBeTruthy();
    expect(inputsOf("RefundCredit")).toEqual([]);
    await user.clear(amount);
    await user.type(amount, "20");
    await user.click(form.getByRole("button", { name: "Consemnează restituirea" }));
    expect(inputsOf("RefundCredit")).toMatchObject([{ paymentId: payment.id, amount: "20", method: "BANK" }]);
    expect(await screen.findByText(/^Au fost restituiți 20,00/)).toBeTruthy();
  });

  test("is told with who and how, and is taken back for a reason alone", async () => {
    const { user, inputsOf } = open(
      { ...payment, refunds: [refund] },
      { ReverseRefund: () => ({ reverseRefund: payment }) },
    );
    const list = within(await screen.findByRole("list", { name: "Restituit clientului" }));
    expect(list.getByRole("listitem").textContent).toMatch(/25\.11\.2026.*Numerar · de Ana Popescu.*20,00/);
    await user.click(list.getByRole("button", { name: /^Anulează restituirea de 20,00/ }));
    const question = await dialog();
    await user.click(question.getByRole("button", { name: "Anulează restituirea" }));
    expect(inputsOf("ReverseRefund")).toEqual([]);
    await user.type(question.getByRole("textbox"), "Cont închis");
    await user.click(question.getByRole("button", { name: "Anulează restituirea" }));
    expect(inputsOf("ReverseRefund")).toEqual([{ refundId: refund.id, reason: "Cont închis" }]);
  });
});
