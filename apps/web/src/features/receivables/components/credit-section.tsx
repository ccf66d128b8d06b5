import { Button } from "@mantine/core";
import { formatMoney, useLanguage, useNotify, useTexts } from "@softmanager/ui";
import { useState } from "react";
import { useCommand } from "../../../app/api/use-command.ts";
import { allocationsOf } from "../model/division.ts";
import type { PaymentRow } from "../model/live.ts";
import { useDivision } from "../model/use-division.ts";
import { useOpenDocuments } from "../model/use-open-documents.ts";
import { movedQueries } from "../model/use-payment-acts.ts";
import { AllocateCreditDocument } from "../operations.generated.ts";
import { allocationTexts, paymentTexts } from "../payment-texts.ts";
import { refundTexts } from "../refund-texts.ts";
import { DivisionSums } from "./division-sums.tsx";
import { OpenDocuments } from "./open-documents.tsx";
import classes from "./payments.module.css";
import { RefundDialog } from "./refund-dialog.tsx";

/** What is left of a payment, to be set against what the customer owes now. */
export function CreditSection({ payment }: { payment: PaymentRow }) {
  const text = useTexts(paymentTexts);
  const words = useTexts(allocationTexts);
  const refund = useTexts(refundTexts);
  const { language } = useLanguage();
  const { currency, customer, unallocated, version } = payment;
  const open = useOpenDocuments({ customerId: customer?.id, currency });
  // Once something moved, the proposal is made anew.
  const division = useDivision({ amount: unallocated, owed: open.documents, subject: String(version) });
  const { use, busy } = useCredit(payment);
  const isOver = division.left.startsWith("-");
  const allocations = allocationsOf(division.parts, open.documents);
  const [isRefunding, setRefunding] = useState(false);
  return (
    <section className={classes.part}>
      <h2 className={classes.heading}>{text.useCredit}</h2>
      <p className={classes.quiet}>
        {text.creditLeft({ amount: formatMoney(unallocated, currency, language) })}{" "}
        {!customer && text.creditWithoutCustomer}
        {open.documents.length > 0 && text.useCreditText}
      </p>
      {customer && (
        <OpenDocuments {...{ open, division, currency }} emptyText={words.nothingOpenForCredit({ currency })} />
      )}
      {open.documents.length > 0 && (
        <div className={classes.end}>
          <DivisionSums {...{ division, currency }} />
          <Button
            ml="auto"
            loading={busy}
            disabled={isOver || !division.isSound || allocations.length === 0}
            onClick={() => void use(allocations, division.divided)}
          >
            {text.useCredit}
          </Button>
        </div>
      )}
      <Button variant="default" className={classes.start} onClick={() => setRefunding(true)}>
        {refund.refund}
      </Button>
      {isRefunding && <RefundDialog payment={payment} onClose={() => setRefunding(false)} />}
    </section>
  );
}

function useCredit({ id, currency }: PaymentRow) {
  const text = useTexts(paymentTexts);
  const { language } = useLanguage();
  const notify = useNotify();
  const [allocate, { busy }] = useCommand(AllocateCreditDocument, { refetch: movedQueries });

  async function use(allocations: { documentId: string; amount: string }[], divided: string) {
    const result = await allocate({ paymentId: id, allocations, idempotencyKey: crypto.randomUUID() });
    if (!result) return;
    if (result.__typename !== "Payment") return notify.problem(result.message);
    notify.success(text.creditUsed({ amount: formatMoney(divided, currency, language) }));
  }

  return { use, busy };
}
