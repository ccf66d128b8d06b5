import { Decimal, decimal } from "@softmanager/domain";
import { refundCreditInput } from "@softmanager/inputs";
import { formatMoney, useLanguage, useNotify, useTexts } from "@softmanager/ui";
import { useState } from "react";
import type { z } from "zod";
import { useCommand } from "../../../app/api/use-command.ts";
import { today } from "../../../app/clock.ts";
import { showIssues, useInputForm } from "../../../app/form.ts";
import { RefundCreditDocument } from "../operations.generated.ts";
import { refundTexts } from "../refund-texts.ts";
import type { PaymentRow } from "./live.ts";
import { movedQueries } from "./use-payment-acts.ts";

type RefundValues = z.input<typeof refundCreditInput>;

/** Money being paid back out of a payment's credit, begun with all of it. */
export function useRefund({ id, currency, unallocated }: PaymentRow, onRecorded: () => void) {
  const text = useTexts(refundTexts);
  const { language } = useLanguage();
  const notify = useNotify();
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const form = useInputForm<RefundValues>(refundCreditInput, begun(id, unallocated));
  const [refund, { busy }] = useCommand(RefundCreditDocument, { refetch: movedQueries });
  const money = (amount: string) => formatMoney(amount, currency, language);

  const save = form.handleSubmit(async (values) => {
    if ((Decimal.parse(values.amount) ?? decimal("0")).compare(decimal(unallocated)) > 0) {
      return void showIssues(form, [{ path: "amount", message: text.tooMuch({ amount: money(unallocated) }) }]);
    }
    const result = await refund({ ...values, idempotencyKey });
    if (!result) return;
    if (result.__typename === "Payment") {
      notify.success(text.wasRecorded({ amount: money(values.amount) }));
      onRecorded();
    } else if (result.__typename === "InvalidInput") showIssues(form, result.issues);
    else if (result.__typename === "RefundedOnWrongDay") {
      showIssues(form, [{ path: "paidOn", message: result.message }]);
    } else notify.problem(result.message);
  });
  return { form, save, busy, left: money(unallocated) };
}

function begun(paymentId: string, amount: string): RefundValues {
  return { paymentId, amount, paidOn: today(), method: "BANK", reference: "" };
}
