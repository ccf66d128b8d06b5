import { reversePaymentInput } from "@softmanager/inputs";
import { formatMoney, useLanguage, useNotify, useTexts } from "@softmanager/ui";
import type { z } from "zod";
import { useCommand } from "../../../app/api/use-command.ts";
import { showIssues, useInputForm } from "../../../app/form.ts";
import { ReasonDialog } from "../../../app/forms/reason-dialog.tsx";
import { hasCredit, liveAllocations, type PaymentRow } from "../model/live.ts";
import { movedQueries } from "../model/use-payment-acts.ts";
import { ReversePaymentDocument } from "../operations.generated.ts";
import { paymentTexts } from "../payment-texts.ts";
import classes from "./payments.module.css";

type ReverseValues = z.input<typeof reversePaymentInput>;

interface ReverseDialogProps {
  payment: PaymentRow;
  onClose: () => void;
}

/** Says what is owed again once the payment is reversed, and asks why. */
export function ReverseDialog({ payment, onClose }: ReverseDialogProps) {
  const text = useTexts(paymentTexts);
  const { language } = useLanguage();
  const money = (amount: string) => formatMoney(amount, payment.currency, language);
  const { form, reverse, busy } = useReversing({ payment, onClose });
  const documents = liveAllocations(payment).map(({ document, amount }) => `${document.number} (${money(amount)})`);
  return (
    <ReasonDialog
      control={form.control}
      name="reason"
      label={text.reason}
      hint={text.reasonHint}
      onClose={onClose}
      title={text.reverseTitle({ amount: money(payment.amount) })}
      confirmLabel={text.reverse}
      onConfirm={() => void reverse()}
      isBusy={busy}
    >
      <ul className={classes.consequences}>
        {documents.length > 0 && <li>{text.reverseOwed({ documents: documents.join(", ") })}</li>}
        {hasCredit(payment) && <li>{text.reverseCredit({ amount: money(payment.unallocated) })}</li>}
        <li>{text.reverseStays}</li>
      </ul>
    </ReasonDialog>
  );
}

function useReversing({ payment, onClose }: ReverseDialogProps) {
  const text = useTexts(paymentTexts);
  const { language } = useLanguage();
  const notify = useNotify();
  const { id, version, amount, currency } = payment;
  const form = useInputForm<ReverseValues>(reversePaymentInput, {
    paymentId: id,
    expectedVersion: version,
    reason: "",
  });
  const [run, { busy }] = useCommand(ReversePaymentDocument, { refetch: ["Payment", ...movedQueries] });

  const reverse = form.handleSubmit(async ({ reason }) => {
    const result = await run({ paymentId: id, expectedVersion: version, reason });
    if (!result) return;
    if (result.__typename === "InvalidInput") return void showIssues(form, result.issues);
    onClose();
    if (result.__typename === "Payment") {
      notify.success(text.wasReversed({ amount: formatMoney(amount, currency, language) }));
    } else notify.problem(result.__typename === "VersionConflict" ? text.conflict : result.message);
  });
  return { form, reverse, busy };
}
