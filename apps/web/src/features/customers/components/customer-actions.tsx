import { Button } from "@mantine/core";
import { ConfirmDialog, IconArchive, IconArrowBackUp, IconTrash, useNotify, useTexts } from "@softmanager/ui";
import { useState } from "react";
import { useGo } from "../../../app/address.ts";
import { useCommand } from "../../../app/api/use-command.ts";
import { customerTexts } from "../customer-texts.ts";
import { listQueries, useCustomerActs } from "../model/use-customer-acts.ts";
import { DeleteCustomerDocument } from "../operations.generated.ts";
import type { Card } from "./customer-card.tsx";

/** What can be done with the whole card. */
export function CustomerActions({ customer }: { customer: Card }) {
  const text = useTexts(customerTexts);
  const { archive, restore } = useCustomerActs();
  const isArchived = customer.archivedAt !== null;
  const ActIcon = isArchived ? IconArrowBackUp : IconArchive;
  return (
    <>
      <DeleteButton customer={customer} />
      <Button
        variant="default"
        leftSection={<ActIcon size={16} stroke={1.75} />}
        onClick={() => void (isArchived ? restore(customer) : archive(customer))}
      >
        {isArchived ? text.restore : text.archive}
      </Button>
    </>
  );
}

function DeleteButton({ customer: { id, version, name } }: { customer: Card }) {
  const text = useTexts(customerTexts);
  const notify = useNotify();
  const go = useGo();
  const [isAsking, setAsking] = useState(false);
  const [remove, { busy }] = useCommand(DeleteCustomerDocument, { refetch: listQueries });

  async function handleConfirm() {
    const result = await remove({ customerId: id, expectedVersion: version });
    setAsking(false);
    if (!result) return;
    if (result.__typename !== "DeletedCustomer") return notify.problem(result.message);
    notify.success(text.wasDeleted({ name }));
    go("customers", { replace: true });
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
