import { formatMoney, useLanguage, useNotify, useTexts } from "@softmanager/ui";
import { useCommand } from "../../../app/api/use-command.ts";
import { AllocateCreditDocument, TakeAllocationBackDocument } from "../operations.generated.ts";
import { paymentTexts } from "../payment-texts.ts";
import type { PaymentAllocation, PaymentRow } from "./live.ts";

/** The queries that show what was paid and what is still owed. */
export const movedQueries = ["Payments", "OpenDocuments", "PayerBalances"];

/** Takes one part of a payment back from its document at once, with the way back beside it. */
export function useTakingBack(): (payment: PaymentRow, allocation: PaymentAllocation) => Promise<void> {
  const text = useTexts(paymentTexts);
  const { language } = useLanguage();
  const notify = useNotify();
  const [takeBack] = useCommand(TakeAllocationBackDocument, { refetch: movedQueries });
  const [allocate] = useCommand(AllocateCreditDocument, { refetch: movedQueries });

  async function undo(paymentId: string, { document, amount }: PaymentAllocation) {
    const allocations = [{ documentId: document.id, amount }];
    const result = await allocate({ paymentId, allocations, idempotencyKey: crypto.randomUUID() });
    if (result && result.__typename !== "Payment") notify.problem(result.message);
  }

  return async ({ id, currency }, allocation) => {
    const result = await takeBack({ allocationId: allocation.id });
    if (!result) return;
    if (result.__typename !== "Payment") return notify.problem(result.message);
    const amount = formatMoney(allocation.amount, currency, language);
    notify.undo({
      message: text.tookBack({ amount, number: allocation.document.number ?? "" }),
      onUndo: () => void undo(id, allocation),
    });
  };
}
