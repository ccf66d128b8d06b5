import { useTexts } from "@softmanager/ui";
import { useCommand } from "../../../app/api/use-command.ts";
import { ArchiveButton } from "../../../app/records/archive-act.tsx";
import { DeleteButton } from "../../../app/records/delete-button.tsx";
import { listQueries, useProductActs } from "../model/use-product-acts.ts";
import { DeleteProductDocument, type ProductPartsFragment } from "../operations.generated.ts";
import { productTexts } from "../product-texts.ts";

/** What can be done with the whole card. */
export function ProductActions({ product }: { product: ProductPartsFragment }) {
  const text = useTexts(productTexts);
  const { id, version, name } = product;
  const [remove] = useCommand(DeleteProductDocument, { refetch: listQueries });
  return (
    <>
      <DeleteButton
        name={name}
        title={text.deleteTitle({ name })}
        onDelete={() => remove({ productId: id, expectedVersion: version })}
        list="products"
      >
        {text.deleteText}
      </DeleteButton>
      <ArchiveButton record={product} acts={useProductActs()} />
    </>
  );
}
