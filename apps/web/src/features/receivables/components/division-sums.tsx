import { MoneyText, useTexts } from "@softmanager/ui";
import type { Division } from "../model/division.ts";
import { allocationTexts } from "../payment-texts.ts";
import classes from "./payments.module.css";

interface DivisionSumsProps {
  division: Division;
  currency: string;
}

/** What the division comes to: on documents, still owed on them, and kept as credit; told again with every change. */
export function DivisionSums({ division: { divided, stillOwed, left }, currency }: DivisionSumsProps) {
  const text = useTexts(allocationTexts);
  const isOver = left.startsWith("-");
  const sums = [
    { name: "sum", label: text.sum, amount: divided },
    // More than is owed leaves nothing owed: the part that is too large says so itself.
    ...(stillOwed.startsWith("-") ? [] : [{ name: "rest", label: text.rest, amount: stillOwed }]),
    { name: "left", label: isOver ? text.over : text.toCredit, amount: isOver ? left.slice(1) : left, isOver },
  ];
  return (
    <div className={classes.sums} role="status">
      {sums.map(({ name, label, amount, isOver: isWrong = false }) => (
        <span key={name} className={classes.sum} data-name={name} data-wrong={isWrong || undefined}>
          <span className={classes.quiet}>{label}</span>
          <MoneyText amount={amount} currency={currency} emphasis={/[1-9]/.test(amount) ? "strong" : "muted"} />
        </span>
      ))}
    </div>
  );
}
