import { DateText, MoneyText, UiLink, useTexts } from "@softmanager/ui";
import { usePathTo } from "../../../app/address.ts";
import { useMay } from "../../../app/company.ts";
import type { PaymentAllocation, PaymentRow } from "../model/live.ts";
import { useTakingBack } from "../model/use-payment-acts.ts";
import { paymentTexts } from "../payment-texts.ts";
import classes from "./payments.module.css";
import { TakeBackButton } from "./take-back-button.tsx";

/** What a payment was set against; each part is taken back by itself, and stays to be read. */
export function AllocationList({ payment }: { payment: PaymentRow }) {
  const text = useTexts(paymentTexts);
  const takeBack = useTakingBack();
  const mayRecord = useMay("payment:record") && payment.reversedAt === null;
  if (payment.allocations.length === 0) return <p className={classes.quiet}>{text.noAllocations}</p>;
  return (
    <ul className={classes.list} aria-label={text.allocations}>
      {payment.allocations.map((allocation) => (
        <AllocationItem
          key={allocation.id}
          {...{ allocation }}
          currency={payment.currency}
          onTakeBack={mayRecord ? () => void takeBack(payment, allocation) : undefined}
        />
      ))}
    </ul>
  );
}

interface AllocationItemProps {
  allocation: PaymentAllocation;
  currency: string;
  onTakeBack: (() => void) | undefined;
}

function AllocationItem({ allocation, currency, onTakeBack }: AllocationItemProps) {
  const text = useTexts(paymentTexts);
  const pathTo = usePathTo();
  const { amount, document, allocatedAt, reversedAt } = allocation;
  const number = document.number ?? "";
  const moment = reversedAt ?? allocatedAt;
  const label = text.takeBack({ number });
  return (
    <li className={classes.allocation}>
      <span className={classes.what}>
        <UiLink href={pathTo(`documents/${document.id}`)} className={classes.link}>
          {number}
        </UiLink>
        <span className={classes.when}>
          {reversedAt && `${text.takenBack} `}
          {moment && <DateText value={moment} />}
        </span>
      </span>
      <span className={reversedAt ? classes.struck : undefined}>
        <MoneyText amount={amount} currency={currency} />
      </span>
      <TakeBackButton label={label} onTakeBack={reversedAt ? undefined : onTakeBack} />
    </li>
  );
}
