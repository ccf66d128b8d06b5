import { ActionIcon, Menu } from "@mantine/core";
import { IconCopy, IconDots, IconTrash, useTexts } from "@softmanager/ui";
import type { DocumentRow } from "./document-columns.tsx";
import { listTexts } from "./list-texts.ts";
import type { RowActs } from "./use-row-acts.ts";

/** Quiet acts on one document of the list. */
export function DocumentRowActions({ row, acts }: { row: DocumentRow; acts: RowActs }) {
  const text = useTexts(listTexts);
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon size="sm" aria-label={text.rowActions({ document: row.number ?? row.buyerName })}>
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconCopy size={16} />} onClick={() => acts.duplicate(row.id)}>
          {text.duplicate}
        </Menu.Item>
        {row.state === "DRAFT" && (
          <Menu.Item color="red" leftSection={<IconTrash size={16} />} onClick={() => acts.discard([row])}>
            {text.discard}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
