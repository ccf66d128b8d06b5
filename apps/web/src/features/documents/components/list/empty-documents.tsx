import { Button } from "@mantine/core";
import type { TextsIn } from "@softmanager/texts";
import { EmptyState, IconCircleCheck, IconFileInvoice, IconPlus, useAriaKeys, useTexts } from "@softmanager/ui";
import { useGo } from "../../../../app/address.ts";
import { useMay } from "../../../../app/company.ts";
import { NothingFound } from "../../../../app/records/nothing-found.tsx";
import { filterNames, isNarrowed, type ListAddress, type Tab } from "../../model/list-address.ts";
import { listTexts } from "./list-texts.ts";

interface EmptyDocumentsProps {
  address: ListAddress;
  onChange: (next: Record<string, string | undefined>) => void;
}

/** Why there is nothing to see, and what to do about it. */
export function EmptyDocuments({ address, onChange }: EmptyDocumentsProps) {
  const text = useTexts(listTexts);
  if (isNarrowed(address)) {
    return (
      <NothingFound title={text.noMatchTitle} narrowedBy={filterNames} onChange={onChange}>
        {text.noMatchText}
      </NothingFound>
    );
  }
  const settled = settledTexts(text)[address.tab];
  if (settled) {
    return (
      <EmptyState icon={IconCircleCheck} title={settled.title}>
        {settled.text}
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

/** Tabs whose emptiness is good news. */
function settledTexts(text: TextsIn<typeof listTexts>): Partial<Record<Tab, { title: string; text: string }>> {
  return {
    OPEN: { title: text.noOpenTitle, text: text.noOpenText },
    DUE_SOON: { title: text.noDueSoonTitle, text: text.noDueSoonText },
    OVERDUE: { title: text.noOverdueTitle, text: text.noOverdueText },
  };
}

/** `isQuiet` while something else on the page is the one thing to do. */
export function NewInvoiceButton({ isQuiet = false }: { isQuiet?: boolean }) {
  const text = useTexts(listTexts);
  const ariaKeysOf = useAriaKeys();
  const go = useGo();
  if (!useMay("document:write")) return null;
  return (
    <Button
      variant={isQuiet ? "default" : "filled"}
      leftSection={<IconPlus size={16} stroke={1.75} />}
      aria-keyshortcuts={ariaKeysOf("n i")}
      onClick={() => go("documents/new/edit?kind=INVOICE")}
    >
      {text.newInvoice}
    </Button>
  );
}
