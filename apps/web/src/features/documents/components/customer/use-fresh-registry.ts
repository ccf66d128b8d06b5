import { useApolloClient } from "@apollo/client/react";
import { useEffect } from "react";
import { useMay } from "../../../../app/company.ts";
import { isOverADayAgo } from "../../../../app/clock.ts";
import { RefreshBuyerDocument, type CustomerToPickPartsFragment } from "../../operations.generated.ts";

/** Customers asked about since this page was loaded: once is enough, whatever came of it. */
const asked = new Set<string>();

/** Asks the tax authority's register again when what is known of a customer is older than a day. */
export function useFreshRegistry(customer: CustomerToPickPartsFragment | undefined): void {
  const client = useApolloClient();
  const mayWrite = useMay("customer:write");
  useEffect(() => {
    if (!customer || !mayWrite || asked.has(customer.id) || !isStale(customer)) return;
    asked.add(customer.id);
    const input = { customerId: customer.id };
    // Nobody asked for it, so nobody is told when the register is silent: the warning simply stays as it was.
    void client.mutate({ mutation: RefreshBuyerDocument, variables: { input } }).catch(() => undefined);
  }, [client, customer, mayWrite]);
}

function isStale({ type, registry }: CustomerToPickPartsFragment): boolean {
  const isRegistered = type === "COMPANY" || type === "PUBLIC_BODY";
  return isRegistered && (registry === null || isOverADayAgo(registry.checkedAt));
}
