import { StatusChip, useTexts } from "@softmanager/ui";
import { customerTexts } from "../customer-texts.ts";
import classes from "./customers.module.css";

interface StandingMarkProps {
  registry: { isInactive: boolean | null; isStruckOff: boolean | null };
}

/** Beside a customer's name: struck off, or declared inactive; nothing while all is well. */
export function StandingMark({ registry: { isInactive, isStruckOff } }: StandingMarkProps) {
  const text = useTexts(customerTexts);
  if (!isInactive && !isStruckOff) return null;
  return (
    <span className={classes.mark}>
      <StatusChip tone={isStruckOff ? "danger" : "warning"}>{isStruckOff ? text.struckOff : text.inactive}</StatusChip>
    </span>
  );
}
