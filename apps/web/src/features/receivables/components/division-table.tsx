import { Button } from "@mantine/core";
import { DateText, DecimalField, formatMoney, MoneyText, UiLink, useLanguage, useTexts } from "@softmanager/ui";
import { usePathTo } from "../../../app/address.ts";
import { problemOf } from "../model/division.ts";
import type { DivisionInHand } from "../model/use-division.ts";
import type { OpenDocument } from "../model/use-open-documents.ts";
import { allocationTexts } from "../payment-texts.ts";
import classes from "./division.module.css";
import paymentClasses from "./payments.module.css";

interface DivisionTableProps {
  documents: readonly OpenDocument[];
  currency: string;
  division: DivisionInHand;
  /** There are more than could be shown. */
  hasMore: boolean;
}

/** What is owed, oldest first, and how much of each is settled now. */
export function DivisionTable({ documents, currency, division, hasMore }: DivisionTableProps) {
  const text = useTexts(allocationTexts);
  return (
    <div>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{text.document}</th>
            <th scope="col">{text.dueDate}</th>
            <th scope="col" className={classes.figure}>
              {text.owed}
            </th>
            <th scope="col" className={classes.figure}>
              {text.part}
            </th>
            <th aria-hidden />
          </tr>
        </thead>
        <tbody>
          {documents.map((document) => (
            <DivisionRow key={document.id} {...{ document, currency, division }} />
          ))}
        </tbody>
      </table>
      {(hasMore || !division.isAutomatic) && (
        <div className={classes.foot}>
          <span className={paymentClasses.quiet}>{hasMore && text.moreOpen}</span>
          {!division.isAutomatic && (
            <Button variant="subtle" size="compact-sm" onClick={division.divideAutomatically}>
              {text.automatic}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

interface DivisionRowProps {
  document: OpenDocument;
  currency: string;
  division: DivisionInHand;
}

function DivisionRow({ document, currency, division }: DivisionRowProps) {
  const text = useTexts(allocationTexts);
  const pathTo = usePathTo();
  const error = usePartError(document, currency, division.parts[document.id]);
  const { id, number, dueDate, overdueDays, balance } = document;
  const part = division.parts[id] ?? "";
  const isWhole = part === balance;
  return (
    <tr>
      <td>
        <UiLink href={pathTo(`documents/${id}`)} className={paymentClasses.link} target="_blank">
          {number}
        </UiLink>
      </td>
      <td className={classes.due}>
        {dueDate && <DateText value={dueDate} />}{" "}
        {overdueDays > 0 && <span className={classes.overdue}>{text.overdue({ days: overdueDays })}</span>}
      </td>
      <td className={classes.figure}>
        <MoneyText amount={balance} currency={currency} />
      </td>
      <td className={classes.input}>
        <DecimalField
          label={text.partOf({ number })}
          value={part}
          onChange={(next) => division.change(id, next)}
          minDecimals={2}
          error={error}
          isInline
        />
        {error && (
          <p className={classes.error} aria-hidden>
            {error}
          </p>
        )}
      </td>
      <td className={classes.act}>
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={isWhole ? text.noneOf({ number }) : text.allOf({ number })}
          onClick={() => division.change(id, isWhole ? "" : balance)}
        >
          {isWhole ? text.none : text.all}
        </Button>
      </td>
    </tr>
  );
}

function usePartError(document: OpenDocument, currency: string, part: string | undefined): string | undefined {
  const text = useTexts(allocationTexts);
  const { language } = useLanguage();
  const problem = problemOf(part, document);
  if (problem === "OVER_BALANCE") {
    return text.overBalance({ amount: formatMoney(document.balance, currency, language) });
  }
  return problem && text.notAnAmount;
}
