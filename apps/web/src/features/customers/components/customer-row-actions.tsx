import { ActionIcon, Tooltip } from "@mantine/core";
import { IconArchive, IconArrowBackUp, useTexts } from "@softmanager/ui";
import { customerTexts } from "../customer-texts.ts";
import { useCustomerActs } from "../model/use-customer-acts.ts";
import type { CustomerRow } from "./customer-columns.tsx";

/** At the end of a row: out of the list, or back into it. */
export function CustomerRowActions({ customer }: { customer: CustomerRow }) {
  const text = useTexts(customerTexts);
  const { archive, restore } = useCustomerActs();
  const isArchived = customer.archivedAt !== null;
  const label = isArchived ? text.restore : text.archive;
  const RowIcon = isArchived ? IconArrowBackUp : IconArchive;
  return (
    <Tooltip label={label}>
      <ActionIcon
        size="sm"
        aria-label={`${label}: ${customer.name}`}
        onClick={(event) => {
          event.stopPropagation();
          void (isArchived ? restore(customer) : archive(customer));
        }}
      >
        <RowIcon size={16} stroke={1.75} />
      </ActionIcon>
    </Tooltip>
  );
}
