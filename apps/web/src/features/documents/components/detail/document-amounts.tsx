import { decimal } from "@softmanager/domain";
import { MoneyText, useTexts } from "@softmanager/ui";
import type { DocumentPagePartsFragment } from "../../operations.generated.ts";
import { Totals } from "../editor/totals-panel.tsx";
import classes from "./detail.module.css";
import { detailTexts } from "./detail-texts.ts";

/** What the document comes to, what was paid of it and what is left. */
export function DocumentAmounts({ document }: { document: DocumentPagePartsFragment }) {
  const text = useTexts(detailTexts);
  const { kind, totals, taxSubtotals, currency, balance, state } = document;
  const isCredit = kind === "CREDIT_NOTE";
  const isSome = (amount: string) => !decimal(amount).isZero();
  return (
    <section className={classes.section} aria-label={text.amounts}>
      <Totals kind={kind} totals={totals} subtotals={taxSubtotals} currency={currency} />
      {balance && state === "ISSUED" && (
        <dl className={classes.balance}>
          {isSome(balance.paid) && <Row label={text.paid} amount={balance.paid} currency={currency} />}
          {isSome(balance.credited) && (
            <Row label={isCredit ? text.setOff : text.credited} amount={balance.credited} currency={currency} />
          )}
          <Row
            label={isCredit ? text.leftOfCredit : text.balance}
            amount={balance.balance}
            currency={currency}
            isStrong
          />
        </dl>
      )}
    </section>
  );
}

interface RowProps {
  label: string;
  amount: string;
  currency: string;
  isStrong?: boolean;
}

function Row({ label, amount, currency, isStrong = false }: RowProps) {
  return (
    <div className={classes.balanceRow}>
      <dt>{label}</dt>
      <dd>
        <MoneyText amount={amount} currency={currency} emphasis={isStrong ? "strong" : "normal"} />
      </dd>
    </div>
  );
}
