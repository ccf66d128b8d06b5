import { formatMoney, MoneyText, UiLink, useLanguage, useTexts } from "@softmanager/ui";
import { usePathTo } from "../../../app/address.ts";
import { affairTexts } from "../affair-texts.ts";
import type { CustomerBalanceQuery } from "../operations.generated.ts";
import classes from "./affairs.module.css";

type Balance = CustomerBalanceQuery["customerBalance"][number];

interface CustomerSumsProps {
  customerId: string;
  balances: readonly Balance[];
}

/** What a customer owes and what it is owed, per currency, each leading to the list that says why. */
export function CustomerSums({ customerId, balances }: CustomerSumsProps) {
  const text = useTexts(affairTexts);
  const owing = balances.filter(({ open }) => isSomething(open));
  const credited = balances.filter(({ credit }) => isSomething(credit));
  return (
    <dl className={classes.sums}>
      <div>
        <dt>{text.owed}</dt>
        {owing.length === 0 && <dd className={classes.nothing}>{text.nothingOwed}</dd>}
        {owing.map((balance) => (
          <dd key={balance.currency}>
            <Owed customerId={customerId} balance={balance} />
          </dd>
        ))}
      </div>
      {credited.length > 0 && (
        <div>
          <dt>{text.credit}</dt>
          {credited.map(({ currency, credit }) => (
            <dd key={currency}>
              <Sum path={`payments?customer=${customerId}&tab=CREDIT`} {...{ currency }} amount={credit} />
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
}

function Owed({ customerId, balance: { currency, open, overdue } }: { customerId: string; balance: Balance }) {
  const text = useTexts(affairTexts);
  const { language } = useLanguage();
  const pathTo = usePathTo();
  const documents = `documents?customer=${customerId}&currency=${currency}`;
  return (
    <>
      <Sum path={`${documents}&tab=OPEN`} currency={currency} amount={open} />
      {isSomething(overdue) && (
        <UiLink href={pathTo(`${documents}&tab=OVERDUE`)} className={classes.overdue}>
          {overdue === open ? text.allOverdue : text.overdue({ amount: formatMoney(overdue, currency, language) })}
        </UiLink>
      )}
    </>
  );
}

function Sum({ path, amount, currency }: { path: string; amount: string; currency: string }) {
  const pathTo = usePathTo();
  return (
    <UiLink href={pathTo(path)} className={classes.sum}>
      <MoneyText amount={amount} currency={currency} emphasis="strong" />
    </UiLink>
  );
}

/** "0.00" is nothing; figures stay decimal strings. */
export function isSomething(amount: string): boolean {
  return /[1-9]/.test(amount);
}
