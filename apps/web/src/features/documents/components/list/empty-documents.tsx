import { Button } from "@mantine/core";
import { EmptyState, IconCircleCheck, IconFileInvoice, IconPlus, IconSearch, useTexts } from "@softmanager/ui";
import { useGo } from "../../../../app/address.ts";
import { useMay } from "../../../../app/company.ts";
import { filterNames, isNarrowed, type ListAddress } from "../../model/list-address.ts";
import type { ChangeAddress } from "./filter-bar.tsx";
import { listTexts } from "./list-texts.ts";

interface EmptyDocumentsProps {
  address: ListAddress;
  onChange: ChangeAddress;
}

/** Why there is nothing to see, and what to do about it. */
export function EmptyDocuments({ address, onChange }: EmptyDocumentsProps) {
  const text = useTexts(listTexts);
  if (isNarrowed(address)) {
    const clear = () =>
      onChange({ search: undefined, ...Object.fromEntries(filterNames.map((name) => [name, undefined])) });
    return (
      <EmptyState
        icon={IconSearch}
        title={text.noMatchTitle}
        action={
          <Button variant="default" onClick={clear}>
            {text.clearFilters}
          </Button>
        }
      >
        {text.noMatchText}
      </EmptyState>
    );
  }
  if (address.tab === "OPEN" || address.tab === "OVERDUE") {
    const isOpen = address.tab === "OPEN";
    return (
      <EmptyState icon={IconCircleCheck} title={isOpen ? text.noOpenTitle : text.noOverdueTitle}>
        {isOpen ? text.noOpenText : text.noOverdueText}
      </EmptyState>
    );
  }
  const isDrafts = address.tab === "DRAFTS";
  return (
    <EmptyState
      icon={IconFileInvoice}
      title={isDrafts ? text.noDraftsTitle : text.emptyTitle}
      action={<NewInvoiceButton />}
    >
      {isDrafts ? text.noDraftsText : text.emptyText}
    </EmptyState>
  );
}

export function NewInvoiceButton() {
  const text = useTexts(listTexts);
  const go = useGo();
  if (!useMay("document:write")) return null;
  return (
    <Button
      leftSection={<IconPlus size={16} stroke={1.75} />}
      aria-keyshortcuts="n i"
      onClick={() => go("documents/new?kind=INVOICE")}
    >
      {text.newInvoice}
    </Button>
  );
}
