import { Button } from "@mantine/core";
import { EmptyState, IconArchive, IconPackage, IconPlus, useAriaKeys, useTexts } from "@softmanager/ui";
import { useGo } from "../../../app/address.ts";
import { useMay } from "../../../app/company.ts";
import { NothingFound } from "../../../app/records/nothing-found.tsx";
import { filterNames, isNarrowed, type ListAddress } from "../model/list-address.ts";
import { productTexts } from "../product-texts.ts";

interface EmptyProductsProps {
  address: ListAddress;
  onChange: (next: Record<string, string | undefined>) => void;
}

/** Why there is nothing in the list: nothing yet, nothing archived, or nothing like that. */
export function EmptyProducts({ address, onChange }: EmptyProductsProps) {
  const text = useTexts(productTexts);
  if (isNarrowed(address)) {
    return (
      <NothingFound title={text.nothingFound} narrowedBy={filterNames} onChange={onChange}>
        {text.nothingFoundText}
      </NothingFound>
    );
  }
  if (address.tab === "ARCHIVED") {
    return (
      <EmptyState icon={IconArchive} title={text.noneArchived}>
        {text.noneArchivedText}
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={IconPackage} title={text.emptyTitle} action={<NewProductButton />}>
      {text.emptyText}
    </EmptyState>
  );
}

/** `isQuiet` while something else on the page is the one thing to do. */
export function NewProductButton({ isQuiet = false }: { isQuiet?: boolean }) {
  const text = useTexts(productTexts);
  const ariaKeysOf = useAriaKeys();
  const go = useGo();
  if (!useMay("product:write")) return null;
  return (
    <Button
      variant={isQuiet ? "default" : "filled"}
      leftSection={<IconPlus size={16} stroke={1.75} />}
      aria-keyshortcuts={ariaKeysOf("n d")}
      onClick={() => go("products/new")}
    >
      {text.newProduct}
    </Button>
  );
}
