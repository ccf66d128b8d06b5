import { Button } from "@mantine/core";
import { EmptyState, IconArrowBackUp, IconCash, IconCoin, IconPlus, useAriaKeys, useTexts } from "@softmanager/ui";
import { useGo } from "../../../app/address.ts";
import { useMay } from "../../../app/company.ts";
import { NothingFound } from "../../../app/records/nothing-found.tsx";
import { filterNames, isNarrowed, type ListAddress } from "../model/list-address.ts";
import { paymentListTexts } from "../payment-texts.ts";

interface EmptyPaymentsProps {
  address: ListAddress;
  onChange: (next: Record<string, string | undefined>) => void;
}

/** Why there is nothing in the list: nothing yet, nothing of that sort, or nothing like that. */
export function EmptyPayments({ address, onChange }: EmptyPaymentsProps) {
  const text = useTexts(paymentListTexts);
  if (isNarrowed(address)) {
    return (
      <NothingFound title={text.nothingFound} narrowedBy={filterNames} onChange={onChange}>
        {text.nothingFoundText}
      </NothingFound>
    );
  }
  if (address.tab === "CREDIT") {
    return (
      <EmptyState icon={IconCoin} title={text.noCredit}>
        {text.noCreditText}
      </EmptyState>
    );
  }
  if (address.tab === "REVERSED") {
    return (
      <EmptyState icon={IconArrowBackUp} title={text.noneReversed}>
        {text.noneReversedText}
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={IconCash} title={text.emptyTitle} action={<NewPaymentButton />}>
      {text.emptyText}
    </EmptyState>
  );
}

/** Opens a new payment, of the customer that the list shows if it shows only one. */
export function NewPaymentButton({ customerId }: { customerId?: string | undefined }) {
  const text = useTexts(paymentListTexts);
  const ariaKeysOf = useAriaKeys();
  const go = useGo();
  if (!useMay("payment:record")) return null;
  return (
    <Button
      leftSection={<IconPlus size={16} stroke={1.75} />}
      aria-keyshortcuts={ariaKeysOf("n r")}
      onClick={() => go(customerId ? `payments/new?customer=${customerId}` : "payments/new")}
    >
      {text.newPayment}
    </Button>
  );
}
