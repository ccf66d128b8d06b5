import { StatusChip, UiLink, useTexts } from "@softmanager/ui";
import { usePathTo } from "../../../app/address.ts";
import { liveAllocations, type PaymentRow } from "../model/live.ts";
import { paymentListTexts, paymentTexts } from "../payment-texts.ts";
import classes from "./payments.module.css";

/** As many numbers as a row has room for. */
const shown = 2;

/** Which documents a payment settled, as links; or that it was reversed. */
export function SettledNumbers({ payment }: { payment: PaymentRow }) {
  const text = useTexts(paymentListTexts);
  const words = useTexts(paymentTexts);
  const pathTo = usePathTo();
  if (payment.reversedAt) {
    return (
      <StatusChip tone="neutral" isPlain>
        {words.reversed}
      </StatusChip>
    );
  }
  const live = liveAllocations(payment);
  if (live.length === 0) return <span className={classes.muted}>{text.nothingSettled}</span>;
  return (
    <span className={classes.numbers}>
      {live.slice(0, shown).map(({ id, document }) => (
        <UiLink key={id} href={pathTo(`documents/${document.id}`)} className={classes.link}>
          {document.number ?? words.payment}
        </UiLink>
      ))}
      {live.length > shown && (
        <span className={classes.muted}>{text.more({ count: String(live.length - shown) })}</span>
      )}
    </span>
  );
}
