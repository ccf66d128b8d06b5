import { Button } from "@mantine/core";
import { ConfirmDialog, IconArchive, IconArrowBackUp, IconTrash, useNotify, useTexts } from "@softmanager/ui";
import { useState } from "react";
import { useGo } from "../../../app/address.ts";
import { useCommand } from "../../../app/api/use-command.ts";
import { listQueries, useProductActs } from "../model/use-product-acts.ts";
import { productTexts } from "../product-texts.ts";
import { DeleteProductDocument, type ProductPartsFragment } from "../operations.generated.ts";

/** What can be done with the whole card. */
export function ProductActions({ product }: { product: ProductPartsFragment }) {
  const text = useTexts(productTexts);
  const { archive, restore } = useProductActs();
  const isArchived = product.archivedAt !== null;
  const ActIcon = isArchived ? IconArrowBackUp : IconArchive;
  return (
    <>
      <DeleteButton product={product} />
      <Button
        variant="default"
        leftSection={<ActIcon size={16} stroke={1.75} />}
        onClick={() => void (isArchived ? restore(product) : archive(product))}
      >
        {isArchived ? text.restore : text.archive}
      </Button>
    </>
  );
}

function DeleteButton({ product: { id, version, name } }: { product: ProductPartsFragment }) {
  const text = useTexts(productTexts);
  const notify = useNotify();
  const go = useGo();
  const [isAsking, setAsking] = useState(false);
  const [remove, { busy }] = useCommand(DeleteProductDocument, { refetch: listQueries });

  async function handleConfirm() {
    const result = await remove({ productId: id, expectedVersion: version });
    setAsking(false);
    if (!result) return;
    if (result.__typename !== "DeletedProduct") return notify.problem(result.message);
    notify.success(text.wasDeleted({ name }));
    go("products", { replace: true });
  }

  return (
    <>
      <Button
        variant="subtle"
        color="gray"
        leftSection={<IconTrash size={16} stroke={1.75} />}
        onClick={() => setAsking(true)}
      >
        {text.delete}
      </Button>
      <ConfirmDialog
        opened={isAsking}
        onClose={() => setAsking(false)}
        title={text.deleteTitle({ name })}
        confirmLabel={text.delete}
        onConfirm={() => void handleConfirm()}
        isBusy={busy}
        isDestructive
      >
        {text.deleteText}
      </ConfirmDialog>
    </>
  );
}
