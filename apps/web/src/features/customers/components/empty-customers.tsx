import { Button } from "@mantine/core";
import { EmptyState, IconArchive, IconPlus, IconUsers, useAriaKeys, useTexts } from "@softmanager/ui";
import { useGo } from "../../../app/address.ts";
import { useMay } from "../../../app/company.ts";
import { NothingFound } from "../../../app/records/nothing-found.tsx";
import { customerTexts } from "../customer-texts.ts";
import type { ListAddress } from "../model/list-address.ts";

interface EmptyCustomersProps {
  address: ListAddress;
  onChange: (next: Record<string, string | undefined>) => void;
}

/** Why there is nothing in the list: nobody yet, nobody archived, or nobody like that. */
export function EmptyCustomers({ address: { search, tab }, onChange }: EmptyCustomersProps) {
  const text = useTexts(customerTexts);
  if (search || (tab !== "ALL" && tab !== "ARCHIVED")) {
    return (
      <NothingFound title={text.nothingFound} narrowedBy={["tab"]} onChange={onChange}>
        {text.nothingFoundText}
      </NothingFound>
    );
  }
  if (tab === "ARCHIVED") {
    return (
      <EmptyState icon={IconArchive} title={text.noneArchived}>
        {text.noneArchivedText}
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={IconUsers} title={text.emptyTitle} action={<NewCustomerButton />}>
      {text.emptyText}
    </EmptyState>
  );
}

/** `isQuiet` while something else on the page is the one thing to do. */
export function NewCustomerButton({ isQuiet = false }: { isQuiet?: boolean }) {
  const text = useTexts(customerTexts);
  const ariaKeysOf = useAriaKeys();
  const go = useGo();
  if (!useMay("customer:write")) return null;
  return (
    <Button
      variant={isQuiet ? "default" : "filled"}
      leftSection={<IconPlus size={16} stroke={1.75} />}
      aria-keyshortcuts={ariaKeysOf("n c")}
      onClick={() => go("customers/new")}
    >
      {text.newCustomer}
    </Button>
  );
}
