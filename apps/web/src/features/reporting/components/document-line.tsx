import { formatDate, MoneyText, StatusChip, UiLink, useTexts, type Tone } from "@softmanager/ui";
import type { ReactNode } from "react";
import { usePathTo } from "../../../app/address.ts";
import { homeTexts, kindWords } from "../home-texts.ts";
import type { HomeDocumentPartsFragment } from "../operations.generated.ts";
import classes from "./home.module.css";

interface DocumentLineProps {
  document: HomeDocumentPartsFragment;
  /** What there is to know of it here: when it is due, when it was changed. */
  detail: string | undefined;
  /** The total, or what is left to pay. */
  amount: string;
  status?: ReactNode;
}

/** One document, whose page a press opens. */
export function DocumentLine({ document, detail, amount, status }: DocumentLineProps) {
  const text = useTexts(homeTexts);
  const kinds = useTexts(kindWords);
  const pathTo = usePathTo();
  const { id, kind, state, number, buyerName, currency } = document;
  const path = state === "DRAFT" ? `documents/${id}/edit` : `documents/${id}`;
  return (
    <li>
      <UiLink href={pathTo(path)} className={classes.line}>
        <span className={classes.lineMain}>
          <span className={classes.buyer} data-absent={buyerName === "" || undefined}>
            {buyerName || text.nobody}
          </span>
          <span className={classes.detail}>
            {[[kinds[kind], number].filter(Boolean).join(" "), detail].filter(Boolean).join(" · ")}
          </span>
        </span>
        <span className={classes.lineEnd}>
          <MoneyText amount={amount} currency={currency} />
          {status}
        </span>
      </UiLink>
    </li>
  );
}

type LineProps = Pick<DocumentLineProps, "document">;

/** A document that somebody still has to pay: how much, and since or until when. */
export function OwedLine({ document }: LineProps) {
  const text = useTexts(homeTexts);
  const { dueDate, balance, totals, overdueDays } = document;
  return (
    <DocumentLine
      document={document}
      detail={dueDate ? text.dueOn({ date: formatDate(dueDate) }) : undefined}
      amount={balance?.balance ?? totals.payable}
      status={overdueDays > 0 && <span className={classes.late}>{text.lateBy({ days: overdueDays })}</span>}
    />
  );
}

export function DraftLine({ document }: LineProps) {
  const text = useTexts(homeTexts);
  const { updatedAt, totals } = document;
  return (
    <DocumentLine
      document={document}
      detail={text.changedOn({ date: formatDate(updatedAt.slice(0, 10)) })}
      amount={totals.payable}
    />
  );
}

/** A document that is out, with where it stands. */
export function IssuedLine({ document }: LineProps) {
  const { issueDate, totals, kind } = document;
  return (
    <DocumentLine
      document={document}
      detail={issueDate ? formatDate(issueDate) : undefined}
      amount={kind === "CREDIT_NOTE" ? negative(totals.payable) : totals.payable}
      status={<Standing document={document} />}
    />
  );
}

/** A credit note is kept in positive figures and shown with a minus. */
function negative(amount: string): string {
  return /[1-9]/.test(amount) ? `-${amount}` : amount;
}

const tones: Record<string, Tone> = { OPEN: "info", PARTIAL: "warning", PAID: "success", OVERDUE: "danger" };

function Standing({ document: { state, kind, paymentState } }: LineProps) {
  const text = useTexts(homeTexts);
  if (state === "CANCELLED") {
    return (
      <StatusChip tone="neutral" isPlain>
        {text.CANCELLED}
      </StatusChip>
    );
  }
  if (kind !== "INVOICE" || paymentState === "NONE") return null;
  return (
    <StatusChip tone={tones[paymentState] ?? "neutral"} isPlain>
      {text[paymentState]}
    </StatusChip>
  );
}
