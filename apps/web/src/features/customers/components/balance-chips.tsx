import { useQuery } from "@apollo/client/react";
import { formatMoney, StatusChip, useLanguage, useTexts } from "@softmanager/ui";
import { useMay } from "../../../app/company.ts";
import { customerTexts } from "../customer-texts.ts";
import { CustomerBalanceDocument } from "../operations.generated.ts";

/** What the customer still owes, one figure per currency; nothing when it owes nothing. */
export function BalanceChips({ customerId }: { customerId: string }) {
  const text = useTexts(customerTexts);
  const { language } = useLanguage();
  const mayRead = useMay("payment:read");
  const { data } = useQuery(CustomerBalanceDocument, { variables: { customerId }, skip: !mayRead });
  return data?.customerBalance
    .filter(({ open }) => isSomething(open))
    .map(({ currency, open, overdue }) => {
      const isOverdue = isSomething(overdue);
      const amount = formatMoney(isOverdue ? overdue : open, currency, language);
      return (
        <StatusChip key={currency} tone={isOverdue ? "danger" : "info"}>
          {isOverdue ? text.overdue({ amount }) : text.open({ amount })}
        </StatusChip>
      );
    });
}

/** "0.00" is nothing; figures stay decimal strings. */
function isSomething(amount: string): boolean {
  return /[1-9]/.test(amount);
}
