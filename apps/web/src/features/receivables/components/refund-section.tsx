import { DateText, formatMoney, MoneyText, useLanguage, useTexts } from "@softmanager/ui";
import { useState } from "react";
import { useMay } from "../../../app/company.ts";
import { paymentMethodWords } from "../../../app/payment-method-words.ts";
import type { PaymentRow } from "../model/live.ts";
import { refundTexts } from "../refund-texts.ts";
import classes from "./payments.module.css";
import { TakeBackButton } from "./take-back-button.tsx";
import { RefundBackDialog } from "./refund-back-dialog.tsx";

export type Refund = PaymentRow["refunds"][number];

/** What was paid back of a payment; each can be taken back, and stays to be read. */
export function RefundSection({ payment }: { payment: PaymentRow }) {
  const text = useTexts(refundTexts);
  const mayRecord = useMay("payment:record");
  const [takenBack, setTakenBack] = useState<Refund>();
  return (
    <section className={classes.part}>
      <h2 className={classes.heading}>{text.refunds}</h2>
      <ul className={classes.list} aria-label={text.refunds}>
        {payment.refunds.map((refund) => (
          <RefundItem
            key={refund.id}
            refund={refund}
            currency={payment.currency}
            onTakeBack={mayRecord && !refund.reversedAt ? () => setTakenBack(refund) : undefined}
          />
        ))}
      </ul>
      {takenBack && (
        <RefundBackDialog refund={takenBack} currency={payment.currency} onClose={() => setTakenBack(undefined)} />
      )}
    </section>
  );
}

interface RefundItemProps {
  refund: Refund;
  currency: string;
  onTakeBack: (() => void) | undefined;
}

function RefundItem({ refund, currency, onTakeBack }: RefundItemProps) {
  const text = useTexts(refundTexts);
  const methods = useTexts(paymentMethodWords);
  const { language } = useLanguage();
  const { amount, paidOn, method, reference, recordedBy, reversedAt, reverseReason } = refund;
  const label = text.takeBack({ amount: formatMoney(amount, currency, language) });
  const known = [methods[method], reference, recordedBy && text.by({ name: recordedBy })];
  return (
    <li className={classes.allocation}>
      <span className={classes.what}>
        <DateText value={paidOn} />
        <span className={classes.when}>
          {(reversedAt ? [text.takenBack({ reason: reverseReason ?? "" })] : known).filter(Boolean).join(" · ")}
        </span>
      </span>
      <span className={reversedAt ? classes.struck : undefined}>
        <MoneyText amount={amount} currency={currency} />
      </span>
      <TakeBackButton label={label} onTakeBack={onTakeBack} />
    </li>
  );
}
