import { Button } from "@mantine/core";
import { formatMoney, Page, PageHeader, StatusChip, useLanguage, useTexts } from "@softmanager/ui";
import { useState } from "react";
import { usePathTo } from "../../../app/address.ts";
import { useMay } from "../../../app/company.ts";
import { hasCredit, type PaymentRow } from "../model/live.ts";
import { paymentListTexts, paymentTexts } from "../payment-texts.ts";
import { AllocationList } from "./allocation-list.tsx";
import { CreditSection } from "./credit-section.tsx";
import { PaymentFacts } from "./payment-facts.tsx";
import classes from "./payments.module.css";
import { RefundSection } from "./refund-section.tsx";
import { ReverseDialog } from "./reverse-dialog.tsx";

/** A payment in full: what it settled, what is left of it, and the ways back. */
export function PaymentCard({ payment }: { payment: PaymentRow }) {
  const text = useTexts(paymentTexts);
  const list = useTexts(paymentListTexts);
  const { language } = useLanguage();
  const pathTo = usePathTo();
  const mayRecord = useMay("payment:record") && payment.reversedAt === null;
  const [isReversing, setReversing] = useState(false);
  const title = text.title({ amount: formatMoney(payment.amount, payment.currency, language) });
  return (
    <Page title={title}>
      <PageHeader
        title={title}
        breadcrumbs={[{ label: list.payments, href: pathTo("payments") }]}
        aside={payment.reversedAt && <StatusChip tone="neutral">{text.reversed}</StatusChip>}
        secondary={
          mayRecord && (
            <Button variant="default" onClick={() => setReversing(true)}>
              {text.reverse}
            </Button>
          )
        }
      />
      <div className={classes.layout}>
        <div className={classes.main}>
          <section className={classes.part}>
            <h2 className={classes.heading}>{text.allocations}</h2>
            <AllocationList payment={payment} />
          </section>
          {mayRecord && hasCredit(payment) && <CreditSection payment={payment} />}
          {payment.refunds.length > 0 && <RefundSection payment={payment} />}
        </div>
        <section className={classes.part}>
          <h2 className={classes.heading}>{text.details}</h2>
          <PaymentFacts payment={payment} />
        </section>
      </div>
      {isReversing && <ReverseDialog payment={payment} onClose={() => setReversing(false)} />}
    </Page>
  );
}
