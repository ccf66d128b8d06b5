import { Button } from "@mantine/core";
import { EmptyState, IconArchive, IconSearch, IconUsers, useTexts } from "@softmanager/ui";
import { useGo } from "../../../app/address.ts";
import { useMay } from "../../../app/company.ts";
import { customerTexts } from "../customer-texts.ts";
import type { ListAddress } from "../model/list-address.ts";

interface EmptyCustomersProps {
  address: ListAddress;
  onChange: (next: Record<string, string | undefined>) => void;
}

/** Why there is nothing in the list: nobody yet, nobody archived, or nobody like that. */
export function EmptyCustomers({ address: { search, tab }, onChange }: EmptyCustomersProps) {
  const text = useTexts(customerTexts);
  const go = useGo();
  const mayWrite = useMay("customer:write");
  if (search || (tab !== "ALL" && tab !== "ARCHIVED")) {
    const clear = (
      <Button variant="default" onClick={() => onChange({ search: undefined, tab: undefined })}>
        {text.clearFilters}
      </Button>
    );
    return (
      <EmptyState icon={IconSearch} title={text.nothingFound} action={clear}>
        {text.nothingFoundText}
      </EmptyState>
    );
  }
  if (tab === "ARCHIVED") {
    return (
      <EmptyState icon={IconArchive} title={text.noneArchived}>
        {text.noneArchivedText}
      </EmptyState>
    );
  }
  const action = mayWrite && <Button onClick={() => go("customers/new")}>{text.newCustomer}</Button>;
  return (
    <EmptyState icon={IconUsers} title={text.emptyTitle} action={action}>
      {text.emptyText}
    </EmptyState>
  );
}
