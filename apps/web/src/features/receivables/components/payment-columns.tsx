import { DateText, MoneyText, useTexts, type DataTableColumn } from "@softmanager/ui";
import { useMemo } from "react";
import { paymentMethodWords } from "../../../app/payment-method-words.ts";
import { hasCredit, type PaymentRow } from "../model/live.ts";
import { paymentTexts } from "../payment-texts.ts";
import classes from "./payments.module.css";
import { SettledNumbers } from "./settled-numbers.tsx";

/** What the list tells of each payment; where it is about credit, that is the figure on narrow screens. */
export function usePaymentColumns({
  isAboutCredit,
}: {
  isAboutCredit: boolean;
}): readonly DataTableColumn<PaymentRow>[] {
  const text = useTexts(paymentTexts);
  const methods = useTexts(paymentMethodWords);
  return useMemo(
    () => [
      {
        id: "date",
        header: text.receivedOn,
        cell: (row) => <DateText value={row.receivedOn} />,
        width: 8,
        isFixed: true,
        isSortable: true,
        compact: "detail",
      },
      {
        id: "customer",
        header: text.customer,
        cell: ({ customer }) => customer?.name ?? <span className={classes.muted}>{text.nobody}</span>,
        minWidth: 12,
        isFixed: true,
        compact: "title",
      },
      { id: "method", header: text.method, cell: (row) => methods[row.method], width: 7.5 },
      { id: "reference", header: text.reference, cell: (row) => row.reference, width: 9, isHiddenAtFirst: true },
      {
        id: "settled",
        header: text.settled,
        cell: (row) => <SettledNumbers payment={row} />,
        width: 17,
        compact: "status",
      },
      {
        id: "amount",
        header: text.amount,
        cell: ({ amount, currency, reversedAt }) => (
          <span className={reversedAt ? classes.struck : undefined}>
            <MoneyText amount={amount} currency={currency} />
          </span>
        ),
        width: 9.5,
        align: "right",
        ...(!isAboutCredit && { compact: "amount" as const }),
      },
      {
        id: "credit",
        header: text.credit,
        cell: (row) => hasCredit(row) && <MoneyText amount={row.unallocated} currency={row.currency} />,
        width: 8.75,
        align: "right",
        ...(isAboutCredit && { compact: "amount" as const }),
      },
      { id: "recordedBy", header: text.recordedBy, cell: (row) => row.recordedBy, width: 9, isHiddenAtFirst: true },
    ],
    [text, methods, isAboutCredit],
  );
}
