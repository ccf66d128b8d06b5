import { DateText, KeyValues, MoneyText, UiLink, useTexts } from "@softmanager/ui";
import { usePathTo } from "../../../app/address.ts";
import { paymentMethodWords } from "../../../app/payment-method-words.ts";
import { hasCredit, type PaymentRow } from "../model/live.ts";
import { paymentTexts } from "../payment-texts.ts";
import classes from "./payments.module.css";

/** What came in, from whom and how, and who wrote it down. */
export function PaymentFacts({ payment }: { payment: PaymentRow }) {
  const text = useTexts(paymentTexts);
  const methods = useTexts(paymentMethodWords);
  const pathTo = usePathTo();
  const { customer, amount, unallocated, currency, recordedAt, recordedBy, reversedAt, reversedBy } = payment;
  return (
    <KeyValues
      entries={[
        {
          label: text.customer,
          value: customer && (
            <UiLink href={pathTo(`customers/${customer.id}`)} className={classes.link}>
              {customer.name}
            </UiLink>
          ),
        },
        { label: text.amount, value: <MoneyText amount={amount} currency={currency} emphasis="strong" /> },
        {
          label: text.credit,
          value: hasCredit(payment) && <MoneyText amount={unallocated} currency={currency} emphasis="strong" />,
        },
        { label: text.receivedOn, value: <DateText value={payment.receivedOn} /> },
        { label: text.method, value: methods[payment.method] },
        { label: text.reference, value: payment.reference },
        { label: text.note, value: payment.note },
        { label: text.recorded, value: recordedAt && <Stamp at={recordedAt} by={recordedBy} /> },
        { label: text.reversed, value: reversedAt && <Stamp at={reversedAt} by={reversedBy} /> },
        { label: text.reverseReason, value: payment.reverseReason },
      ].filter(({ value }) => value !== false)}
    />
  );
}

function Stamp({ at, by }: { at: string; by: string | null }) {
  const text = useTexts(paymentTexts);
  return (
    <>
      <DateText value={at} />, {by ?? text.theService}
    </>
  );
}
