import { ActionIcon, Menu } from "@mantine/core";
import { IconCash, IconCopy, IconDots, IconTrash, KeyHint, useTexts } from "@softmanager/ui";
import type { DocumentRow } from "./document-columns.tsx";
import { listTexts } from "./list-texts.ts";
import type { RowActs } from "./use-row-acts.ts";
import type { RowPayments } from "./use-row-payment.tsx";

interface DocumentRowActionsProps {
  row: DocumentRow;
  acts: RowActs;
  payments: RowPayments;
}

/** Quiet acts on one document of the list. */
export function DocumentRowActions({ row, acts, payments }: DocumentRowActionsProps) {
  const text = useTexts(listTexts);
  // A credit note corrects one document and is not repeated: once issued there is nothing to offer.
  if (row.kind === "CREDIT_NOTE" && row.state !== "DRAFT" && !payments.isOwed(row)) return null;
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon size="sm" aria-label={text.rowActions({ document: row.number ?? row.buyerName })}>
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {payments.isOwed(row) && (
          <Menu.Item
            leftSection={<IconCash size={16} />}
            rightSection={<KeyHint keys="p" />}
            onClick={() => payments.pay(row)}
          >
            {text.recordPayment}
          </Menu.Item>
        )}
        {row.kind !== "CREDIT_NOTE" && (
          <Menu.Item leftSection={<IconCopy size={16} />} onClick={() => acts.duplicate(row.id)}>
            {text.duplicate}
          </Menu.Item>
        )}
        {row.state === "DRAFT" && (
          <Menu.Item color="red" leftSection={<IconTrash size={16} />} onClick={() => acts.discard([row])}>
            {text.discard}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
