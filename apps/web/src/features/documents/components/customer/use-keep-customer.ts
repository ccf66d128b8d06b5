import { useApolloClient } from "@apollo/client/react";
import type { Buyer } from "@softmanager/domain";
import { useNotify } from "@softmanager/ui";
import { useCommand } from "../../../../app/api/use-command.ts";
import { blankBuyer } from "../../model/blanks.ts";
import { useSession } from "../../model/use-session.ts";
import {
  CustomerToPickDocument,
  ForgetCustomerDocument,
  KeepBuyerAsCustomerDocument,
  type CustomerToPickPartsFragment,
} from "../../operations.generated.ts";

interface Kept {
  customer: CustomerToPickPartsFragment;
  version: number;
  /** False when there already was a customer with this code. */
  isNew: boolean;
}

/** Saves the buyer of a document as a customer, and takes that back. */
export function useKeepCustomer() {
  const client = useApolloClient();
  const notify = useNotify();
  const { store, autosave } = useSession();
  const [create] = useCommand(KeepBuyerAsCustomerDocument);
  const [forget] = useCommand(ForgetCustomerDocument);

  /** Undefined when it cannot be a customer as it is; the person has been told. */
  async function keep(part: Partial<Buyer>): Promise<Kept | undefined> {
    const { contactName: _contactName, ...buyer } = { ...blankBuyer, ...part };
    const result = await create({ ...buyer, idempotencyKey: crypto.randomUUID() });
    if (result?.__typename === "Customer") return { customer: result, version: result.version, isNew: true };
    if (result?.__typename === "DuplicateCustomer") return existing(result.customerId);
    if (result?.__typename === "InvalidInput") notify.problem(result.issues[0]?.message ?? result.message);
    else if (result) notify.problem(result.message);
    return undefined;
  }

  async function existing(id: string): Promise<Kept | undefined> {
    const { data } = await client.query({ query: CustomerToPickDocument, variables: { id } });
    return data && { customer: data.customer, version: 0, isNew: false };
  }

  /** The buyer stays on the document, but is no customer any more. */
  async function undoKeeping(customerId: string, expectedVersion: number): Promise<void> {
    store.set({ customerId: null });
    if (!(await autosave.flush())) return;
    const result = await forget({ customerId, expectedVersion });
    if (result && result.__typename !== "DeletedCustomer") notify.problem(result.message);
  }

  return { keep, undoKeeping };
}
