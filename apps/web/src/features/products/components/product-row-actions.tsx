import { ActionIcon, Tooltip } from "@mantine/core";
import { IconArchive, IconArrowBackUp, useTexts } from "@softmanager/ui";
import { productTexts } from "../product-texts.ts";
import { useProductActs } from "../model/use-product-acts.ts";
import type { ProductRow } from "./product-columns.tsx";

/** At the end of a row: out of the list, or back into it. */
export function ProductRowActions({ product }: { product: ProductRow }) {
  const text = useTexts(productTexts);
  const { archive, restore } = useProductActs();
  const isArchived = product.archivedAt !== null;
  const label = isArchived ? text.restore : text.archive;
  const RowIcon = isArchived ? IconArrowBackUp : IconArchive;
  return (
    <Tooltip label={label}>
      <ActionIcon
        size="sm"
        aria-label={`${label}: ${product.name}`}
        onClick={(event) => {
          event.stopPropagation();
          void (isArchived ? restore(product) : archive(product));
        }}
      >
        <RowIcon size={16} stroke={1.75} />
      </ActionIcon>
    </Tooltip>
  );
}
