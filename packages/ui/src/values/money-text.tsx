import { formatMoney } from "../format/decimal.ts";
import { useLanguage } from "../language/language-provider.tsx";
import classes from "./money-text.module.css";

interface MoneyTextProps {
  /** Decimal string, "-1234.5". */
  amount: string;
  /** ISO 4217. */
  currency: string;
  /** The weight of the figure among others. */
  emphasis?: "normal" | "strong" | "muted";
}

/** An amount with its currency, in figures that line up under each other. Negative ones carry a minus, never a colour alone. */
export function MoneyText({ amount, currency, emphasis = "normal" }: MoneyTextProps) {
  const { language } = useLanguage();
  const [figure, unit] = formatMoney(amount, currency, language).split("\u00a0");
  return (
    <span className={classes.money} data-emphasis={emphasis}>
      {figure}
      <span className={classes.currency}>&nbsp;{unit}</span>
    </span>
  );
}
