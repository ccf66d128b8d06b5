import { MoneyText, UiLink, useTexts } from "@softmanager/ui";
import { usePathTo } from "../../../app/address.ts";
import { homeTexts } from "../home-texts.ts";
import type { MorningQuery } from "../operations.generated.ts";
import classes from "./home.module.css";

type Outstanding = MorningQuery["outstanding"][number];

interface Amount {
  currency: string;
  amount: string;
  count: number;
}

/** Money to come in: all of it, what is late and what is due soon; each currency by itself. */
export function Figures({ outstanding }: { outstanding: readonly Outstanding[] }) {
  const text = useTexts(homeTexts);
  const amounts = (read: (of: Outstanding) => Omit<Amount, "currency">) =>
    outstanding.map((of) => ({ currency: of.currency, ...read(of) })).filter(({ count }) => count > 0);
  return (
    <section className={classes.figures} aria-label={text.money}>
      <Figure
        label={text.open}
        path="documents?tab=OPEN"
        amounts={amounts(({ open, openCount }) => ({ amount: open, count: openCount }))}
      />
      <Figure
        label={text.overdue}
        path="documents?tab=OVERDUE"
        amounts={amounts(({ overdue, overdueCount }) => ({ amount: overdue, count: overdueCount }))}
        isUrgent
      />
      <Figure
        label={text.dueSoon}
        path="documents?tab=OPEN"
        amounts={amounts(({ dueSoon, dueSoonCount }) => ({ amount: dueSoon, count: dueSoonCount }))}
      />
    </section>
  );
}

interface FigureProps {
  label: string;
  path: string;
  amounts: readonly Amount[];
  isUrgent?: boolean;
}

function Figure({ label, path, amounts, isUrgent = false }: FigureProps) {
  const text = useTexts(homeTexts);
  const pathTo = usePathTo();
  return (
    <UiLink href={pathTo(path)} className={classes.figure}>
      <span className={classes.figureLabel}>{label}</span>
      {amounts.length === 0 && <span className={classes.nothing}>{text.nothing}</span>}
      {amounts.map(({ currency, amount, count }) => (
        <span key={currency} className={classes.amount} data-urgent={isUrgent || undefined}>
          <MoneyText amount={amount} currency={currency} />
          <span className={classes.count}>{text.documents({ count })}</span>
        </span>
      ))}
    </UiLink>
  );
}
