import { useQuery } from "@apollo/client/react";
import { ActionIcon, Tooltip } from "@mantine/core";
import { DateText, formatMoney, IconX, MoneyText, useLanguage, useNotify, useTexts } from "@softmanager/ui";
import { useCommand } from "../../../../app/api/use-command.ts";
import { useMay } from "../../../../app/company.ts";
import { paymentMethodWords } from "../../../../app/payment-method-words.ts";
import {
  AllocatePaymentDocument,
  PaymentsOfDocumentDocument,
  UnallocatePaymentDocument,
  type DocumentPagePartsFragment,
  type PaymentsOfDocumentQuery,
} from "../../operations.generated.ts";
import classes from "./detail.module.css";
import { detailTexts } from "./detail-texts.ts";

type Paid = NonNullable<PaymentsOfDocumentQuery["document"]["payments"]>[number];

/** What a document was paid with; each part can be taken back by itself, and that can be undone. */
export function DocumentPayments({ document }: { document: DocumentPagePartsFragment }) {
  const text = useTexts(detailTexts);
  const { data } = useQuery(PaymentsOfDocumentDocument, {
    variables: { id: document.id },
    fetchPolicy: "cache-and-network",
  });
  const payments = data?.document.payments ?? [];
  const takeBack = useTakingBack(document.id);
  // A credit note or a cancelled document waits for no money; what came in all the same is shown.
  const isOwed = document.kind !== "CREDIT_NOTE" && document.state === "ISSUED";
  if (!isOwed && payments.length === 0) return null;
  return (
    <section className={classes.section}>
      <h2 className={classes.heading}>{text.payments}</h2>
      {data && payments.length === 0 && <p className={classes.quiet}>{text.noPayments}</p>}
      <ul className={classes.list}>
        {payments.map((payment) => (
          <PaymentRow
            key={payment.allocationId}
            {...{ payment }}
            currency={document.currency}
            onTakeBack={(taken) => void takeBack(taken)}
          />
        ))}
      </ul>
    </section>
  );
}

interface PaymentRowProps {
  payment: Paid;
  currency: string;
  onTakeBack: (payment: Paid) => void;
}

function PaymentRow({ payment, currency, onTakeBack }: PaymentRowProps) {
  const text = useTexts(detailTexts);
  const methods = useTexts(paymentMethodWords);
  const { language } = useLanguage();
  const { amount, paymentAmount, receivedOn, method, reference } = payment;
  const isPart = paymentAmount !== amount;
  const mayRecord = useMay("payment:record");
  return (
    <li className={classes.payment}>
      <span>
        <DateText value={receivedOn} />
        <span className={classes.quiet}>
          {" "}
          ·{" "}
          {[
            methods[method],
            reference,
            isPart && text.ofPayment({ amount: formatMoney(paymentAmount, currency, language) }),
          ]
            .filter(Boolean)
            .join(" · ")}
        </span>
      </span>
      <MoneyText amount={amount} currency={currency} />
      {mayRecord && (
        <Tooltip label={text.takeBack}>
          <ActionIcon size="sm" aria-label={text.takeBack} onClick={() => onTakeBack(payment)}>
            <IconX size={15} />
          </ActionIcon>
        </Tooltip>
      )}
    </li>
  );
}

function useTakingBack(documentId: string): (payment: Paid) => Promise<void> {
  const text = useTexts(detailTexts);
  const notify = useNotify();
  const refetch = ["PaymentsOfDocument", "DocumentForReading", "DocumentTimeline"];
  const [unallocate] = useCommand(UnallocatePaymentDocument, { refetch });
  const [allocate] = useCommand(AllocatePaymentDocument, { refetch });

  async function undo({ paymentId, amount }: Paid) {
    const result = await allocate({
      paymentId,
      allocations: [{ documentId, amount }],
      idempotencyKey: crypto.randomUUID(),
    });
    if (result && result.__typename !== "Payment") notify.problem(result.message);
  }

  return async (payment) => {
    const result = await unallocate({ allocationId: payment.allocationId });
    if (result?.__typename === "Payment") notify.undo({ message: text.tookBack, onUndo: () => void undo(payment) });
    else if (result) notify.problem(result.message);
  };
}
