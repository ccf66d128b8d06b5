import { reverseRefundInput } from "@softmanager/inputs";
import { formatMoney, useLanguage, useNotify, useTexts } from "@softmanager/ui";
import type { z } from "zod";
import { useCommand } from "../../../app/api/use-command.ts";
import { showIssues, useInputForm } from "../../../app/form.ts";
import { ReasonDialog } from "../../../app/forms/reason-dialog.tsx";
import { movedQueries } from "../model/use-payment-acts.ts";
import { ReverseRefundDocument } from "../operations.generated.ts";
import { refundTexts } from "../refund-texts.ts";
import classes from "./payments.module.css";
import type { Refund } from "./refund-section.tsx";

interface RefundBackDialogProps {
  refund: Refund;
  currency: string;
  onClose: () => void;
}

/** Asks why money noted as paid back was not. */
export function RefundBackDialog({ refund, currency, onClose }: RefundBackDialogProps) {
  const text = useTexts(refundTexts);
  const { language } = useLanguage();
  const notify = useNotify();
  const amount = formatMoney(refund.amount, currency, language);
  const first: z.input<typeof reverseRefundInput> = { refundId: refund.id, reason: "" };
  const form = useInputForm(reverseRefundInput, first);
  const [run, { busy }] = useCommand(ReverseRefundDocument, { refetch: movedQueries });

  const takeBack = form.handleSubmit(async (values) => {
    const result = await run(values);
    if (!result) return;
    if (result.__typename === "InvalidInput") return void showIssues(form, result.issues);
    onClose();
    if (result.__typename === "Payment") notify.success(text.wasTakenBack({ amount }));
    else notify.problem(result.message);
  });
  return (
    <ReasonDialog
      control={form.control}
      name="reason"
      label={text.reason}
      hint={text.reasonHint}
      onClose={onClose}
      title={text.takeBackTitle({ amount })}
      confirmLabel={text.takeBackConfirm}
      onConfirm={() => void takeBack()}
      isBusy={busy}
    >
      <p className={classes.quiet}>{text.takeBackText}</p>
    </ReasonDialog>
  );
}
