import { Button, Group } from "@mantine/core";
import { decimal } from "@softmanager/domain";
import { paymentMethods } from "@softmanager/inputs";
import { CheckboxField, DateField, DecimalField, SelectField, TextField, useTexts } from "@softmanager/ui";
import { today } from "../../../../app/clock.ts";
import { paymentMethodWords } from "../../../../app/payment-method-words.ts";
import type { DocumentPagePartsFragment } from "../../operations.generated.ts";
import { Dialog } from "../dialog.tsx";
import classes from "./detail.module.css";
import { detailTexts } from "./detail-texts.ts";
import { isAmount, useDocumentPayment, type DocumentPayment } from "./use-document-payment.ts";

interface PaymentDialogProps {
  document: DocumentPagePartsFragment;
  onClose: () => void;
  /** Told instead of `onClose` once the payment is booked. */
  onRecorded?: () => void;
}

/** Books what came in for a document: everything is filled in, so that recording a full payment takes one more press. */
export function PaymentDialog({ document, onClose, onRecorded = onClose }: PaymentDialogProps) {
  const text = useTexts(detailTexts);
  const payment = useDocumentPayment(document, onRecorded);
  return (
    <Dialog onClose={onClose} title={text.recordPayment} size="26rem">
      <form
        className={classes.dialog}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void payment.submit();
        }}
      >
        <Amount payment={payment} currency={document.currency} />
        <Circumstances payment={payment} />
        <Group justify="flex-end">
          <Button type="submit" loading={payment.busy}>
            {text.record}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}

function Amount({ payment, currency }: { payment: DocumentPayment; currency: string }) {
  const text = useTexts(detailTexts);
  const { writing, change, over, mayKeep, money, faults } = payment;
  return (
    <>
      <DecimalField
        label={text.amount}
        value={writing.amount}
        onChange={(amount) => change({ amount })}
        minDecimals={2}
        suffix={currency}
        error={faults.amount}
        description={remainderText(payment, text)}
        autoFocus
      />
      {mayKeep && (
        <CheckboxField
          label={text.keepAsCredit({ amount: money(over ?? "0.00") })}
          value={writing.keepsCredit}
          onChange={(keepsCredit) => change({ keepsCredit })}
        />
      )}
    </>
  );
}

function Circumstances({ payment: { writing, change, faults } }: { payment: DocumentPayment }) {
  const text = useTexts(detailTexts);
  const methods = useTexts(paymentMethodWords);
  return (
    <>
      <div className={classes.two}>
        <DateField
          label={text.receivedOn}
          value={writing.receivedOn}
          onChange={(receivedOn) => change({ receivedOn })}
          today={today()}
          max={today()}
          error={faults.receivedOn}
        />
        <SelectField
          label={text.method}
          value={writing.method}
          onChange={(value) => change({ method: paymentMethods.find((known) => known === value) ?? "BANK" })}
          options={paymentMethods.map((value) => ({ value, label: methods[value] }))}
        />
      </div>
      <TextField
        label={text.reference}
        value={writing.reference}
        onChange={(reference) => change({ reference })}
        description={text.referenceHint}
        error={faults.reference}
        maxLength={140}
      />
    </>
  );
}

/** What the amount leaves to be paid, or gives beyond it. */
function remainderText(
  { writing, owed, over, money }: DocumentPayment,
  text: ReturnType<typeof useTexts<typeof detailTexts>>,
) {
  if (!isAmount(writing.amount)) return undefined;
  if (over) return text.over({ amount: money(over) });
  const rest = decimal(owed).minus(decimal(writing.amount));
  return rest.isZero() ? text.exact : text.partial({ amount: money(rest.toFixed(2)) });
}
