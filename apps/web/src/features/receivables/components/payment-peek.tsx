import { Button } from "@mantine/core";
import { formatMoney, PeekPanel, StatusChip, useLanguage, useTexts } from "@softmanager/ui";
import { useGo } from "../../../app/address.ts";
import type { PaymentRow } from "../model/live.ts";
import { paymentListTexts, paymentTexts } from "../payment-texts.ts";
import { AllocationList } from "./allocation-list.tsx";
import { PaymentFacts } from "./payment-facts.tsx";
import classes from "./payments.module.css";

interface PaymentPeekProps {
  payment: PaymentRow;
  onClose: () => void;
  onPrevious: (() => void) | undefined;
  onNext: (() => void) | undefined;
}

/** One payment beside the list, which stays where it is. */
export function PaymentPeek({ payment, onClose, onPrevious, onNext }: PaymentPeekProps) {
  const list = useTexts(paymentListTexts);
  const text = useTexts(paymentTexts);
  const { language } = useLanguage();
  const go = useGo();
  return (
    <PeekPanel
      title={text.title({ amount: formatMoney(payment.amount, payment.currency, language) })}
      aside={payment.reversedAt && <StatusChip tone="neutral">{text.reversed}</StatusChip>}
      onClose={onClose}
      {...(onPrevious && { onPrevious })}
      {...(onNext && { onNext })}
      actions={
        <Button variant="default" onClick={() => go(`payments/${payment.id}`)}>
          {list.open}
        </Button>
      }
    >
      <div className={classes.main}>
        <PaymentFacts payment={payment} />
        <section className={classes.part}>
          <h3 className={classes.heading}>{text.allocations}</h3>
          <AllocationList payment={payment} />
        </section>
      </div>
    </PeekPanel>
  );
}
