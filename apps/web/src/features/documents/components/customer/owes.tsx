import { decimal } from "@softmanager/domain";
import { formatMoney, StatusChip, useLanguage, useTexts } from "@softmanager/ui";
import type { CustomersToPickQuery } from "../../operations.generated.ts";
import { customerTexts } from "./customer-texts.ts";
import classes from "./owes.module.css";

type Owed = NonNullable<CustomersToPickQuery["customersByText"][number]["owes"]>;

/** What a customer still has to pay, at the edge of its entry in the list; marked where some of it is late. */
export function Owes({ owes }: { owes: Owed }) {
  const text = useTexts(customerTexts);
  const { language } = useLanguage();
  const isLate = owes.some(({ overdue }) => decimal(overdue).isPositive());
  return (
    <span className={classes.owes}>
      {owes.map(({ currency, open }) => formatMoney(open, currency, language)).join(" + ")}
      {isLate && <StatusChip tone="danger">{text.late}</StatusChip>}
    </span>
  );
}
