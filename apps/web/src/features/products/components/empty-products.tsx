import { Button } from "@mantine/core";
import { EmptyState, IconArchive, IconPackage, IconPlus, IconSearch, useAriaKeys, useTexts } from "@softmanager/ui";
import { useGo } from "../../../app/address.ts";
import { useMay } from "../../../app/company.ts";
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
    const clear = () =>
      onChange({ search: undefined, ...Object.fromEntries(filterNames.map((name) => [name, undefined])) });
    const action = (
      <Button variant="default" onClick={clear}>
        {text.clearFilters}
      </Button>
    );
    return (
      <EmptyState icon={IconSearch} title={text.nothingFound} action={action}>
        {text.nothingFoundText}
      </EmptyState>
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
