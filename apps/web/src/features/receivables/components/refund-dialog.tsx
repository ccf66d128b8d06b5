import { Button, Group, Modal } from "@mantine/core";
import { paymentMethods } from "@softmanager/inputs";
import { DateField, DecimalField, SelectField, TextField, useField, useTexts } from "@softmanager/ui";
import { today } from "../../../app/clock.ts";
import { paymentMethodWords } from "../../../app/payment-method-words.ts";
import type { PaymentRow } from "../model/live.ts";
import { useRefund } from "../model/use-refund.ts";
import { refundTexts } from "../refund-texts.ts";
import classes from "./payments.module.css";

interface RefundDialogProps {
  payment: PaymentRow;
  onClose: () => void;
}

/** Writes down money paid back out of a payment's credit, all of it unless told otherwise. */
export function RefundDialog({ payment, onClose }: RefundDialogProps) {
  const text = useTexts(refundTexts);
  const refund = useRefund(payment, onClose);
  return (
    <Modal
      opened
      onClose={onClose}
      title={text.refundTitle}
      size="26rem"
      closeButtonProps={{ "aria-label": text.close }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void refund.save();
        }}
      >
        <p className={classes.quiet}>{text.refundText}</p>
        <Fields refund={refund} payment={payment} />
        <Group justify="flex-end">
          <Button type="submit" loading={refund.busy}>
            {text.record}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}

interface FieldsProps {
  refund: ReturnType<typeof useRefund>;
  payment: PaymentRow;
}

function Fields({ refund: { form, left }, payment: { currency, receivedOn } }: FieldsProps) {
  const text = useTexts(refundTexts);
  const methods = useTexts(paymentMethodWords);
  const amount = useField(form.control, "amount");
  const paidOn = useField(form.control, "paidOn");
  const method = useField(form.control, "method");
  const reference = useField(form.control, "reference");
  return (
    <>
      <DecimalField
        label={text.amount}
        {...amount}
        minDecimals={2}
        suffix={currency}
        description={text.left({ amount: left })}
        autoFocus
        required
      />
      <div className={classes.pair}>
        <DateField label={text.paidOn} {...paidOn} today={today()} min={receivedOn} max={today()} required />
        <SelectField
          label={text.method}
          {...method}
          options={paymentMethods.map((value) => ({ value, label: methods[value] }))}
        />
      </div>
      <TextField label={text.reference} {...reference} maxLength={140} autoComplete="off" />
    </>
  );
}
