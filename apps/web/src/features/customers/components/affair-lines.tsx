import {
  formatDate,
  formatMoney,
  MoneyText,
  StatusChip,
  UiLink,
  useLanguage,
  useTexts,
  type Tone,
} from "@softmanager/ui";
import { Children, type ReactNode } from "react";
import { usePathTo } from "../../../app/address.ts";
import { paymentMethodWords } from "../../../app/payment-method-words.ts";
import { affairTexts } from "../affair-texts.ts";
import type { CustomerAffairsQuery } from "../operations.generated.ts";
import classes from "./affairs.module.css";
import { isSomething } from "./customer-sums.tsx";

interface AffairListProps {
  title: string;
  emptyText: string;
  /** The way to all of them. */
  all: ReactNode;
  children: ReactNode;
}

/** A short list under its title. */
export function AffairList({ title, emptyText, all, children }: AffairListProps) {
  const isEmpty = Children.count(children) === 0;
  return (
    <section className={classes.list} aria-label={title}>
      <div className={classes.listHead}>
        <h2 className={classes.title}>{title}</h2>
        {!isEmpty && all}
      </div>
      {isEmpty ? <p className={classes.nothing}>{emptyText}</p> : <ul className={classes.lines}>{children}</ul>}
    </section>
  );
}

interface LineProps {
  path: string;
  title: string;
  detail: string;
  amount: string;
  currency: string;
  status: ReactNode;
}

function Line({ path, title, detail, amount, currency, status }: LineProps) {
  const pathTo = usePathTo();
  return (
    <li>
      <UiLink href={pathTo(path)} className={classes.line}>
        <span className={classes.what}>
          <span className={classes.name}>{title}</span>
          <span className={classes.detail}>{detail}</span>
        </span>
        <span className={classes.figure}>
          <MoneyText amount={amount} currency={currency} />
          <span className={classes.status}>{status}</span>
        </span>
      </UiLink>
    </li>
  );
}

type DocumentOfCustomer = NonNullable<CustomerAffairsQuery["documents"]>["edges"][number]["node"];

export function DocumentLine({ document }: { document: DocumentOfCustomer }) {
  const text = useTexts(affairTexts);
  const { id, kind, state, number, currency, issueDate, updatedAt, totals } = document;
  const isDraft = state === "DRAFT";
  return (
    <Line
      path={isDraft ? `documents/${id}/edit` : `documents/${id}`}
      title={[text[kind], number].filter(Boolean).join(" ")}
      detail={formatDate(issueDate ?? updatedAt.slice(0, 10))}
      amount={kind === "CREDIT_NOTE" && isSomething(totals.payable) ? `-${totals.payable}` : totals.payable}
      currency={currency}
      status={<Standing document={document} />}
    />
  );
}

const tones: Record<string, Tone> = { OPEN: "info", PARTIAL: "warning", PAID: "success", OVERDUE: "danger" };

function Standing({ document: { kind, state, paymentState, overdueDays } }: { document: DocumentOfCustomer }) {
  const text = useTexts(affairTexts);
  if (state !== "ISSUED") {
    return (
      <StatusChip tone="neutral" isPlain>
        {state === "DRAFT" ? text.draft : text.cancelled}
      </StatusChip>
    );
  }
  if (kind !== "INVOICE" || paymentState === "NONE") return null;
  return (
    <StatusChip tone={tones[paymentState] ?? "neutral"} isPlain>
      {paymentState === "OVERDUE" ? text.OVERDUE({ days: overdueDays }) : text[paymentState]}
    </StatusChip>
  );
}

type PaymentOfCustomer = NonNullable<CustomerAffairsQuery["payments"]>["edges"][number]["node"];

export function PaymentLine({ payment }: { payment: PaymentOfCustomer }) {
  const text = useTexts(affairTexts);
  const methods = useTexts(paymentMethodWords);
  const { language } = useLanguage();
  const { id, currency, amount, unallocated, receivedOn, method, reversedAt } = payment;
  const tone = reversedAt ? "neutral" : "info";
  const word = reversedAt
    ? text.reversed
    : isSomething(unallocated) && text.creditLeft({ amount: formatMoney(unallocated, currency, language) });
  return (
    <Line
      path={`payments/${id}`}
      title={formatDate(receivedOn)}
      detail={methods[method]}
      amount={amount}
      currency={currency}
      status={
        word && (
          <StatusChip tone={tone} isPlain>
            {word}
          </StatusChip>
        )
      }
    />
  );
}
