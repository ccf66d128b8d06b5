import { useTexts } from "@softmanager/ui";
import { useCommand } from "../../../app/api/use-command.ts";
import { ArchiveButton } from "../../../app/records/archive-act.tsx";
import { DeleteButton } from "../../../app/records/delete-button.tsx";
import { listQueries, useCustomerActs } from "../model/use-customer-acts.ts";
import { DeleteCustomerDocument } from "../operations.generated.ts";
import { customerTexts } from "../customer-texts.ts";
import type { Card } from "./customer-card.tsx";

/** What can be done with the whole card. */
export function CustomerActions({ customer }: { customer: Card }) {
  const text = useTexts(customerTexts);
  const { id, version, name } = customer;
  const [remove] = useCommand(DeleteCustomerDocument, { refetch: listQueries });
  return (
    <>
      <DeleteButton
        name={name}
        title={text.deleteTitle({ name })}
        onDelete={() => remove({ customerId: id, expectedVersion: version })}
        list="customers"
      >
        {text.deleteText}
      </DeleteButton>
      <ArchiveButton record={customer} acts={useCustomerActs()} />
    </>
  );
}
