import { useQuery } from "@apollo/client/react";
import { useDebouncedValue } from "@mantine/hooks";
import type { ComboboxOption } from "@softmanager/ui";
import { fitting } from "../../model/fitting.ts";
import { CustomersToPickDocument, type CustomersToPickQuery } from "../../operations.generated.ts";
import { Owes } from "./owes.tsx";

export interface CustomerOption extends ComboboxOption {
  customer: CustomersToPickQuery["customersByText"][number];
}

const quietMs = 120;

/** The customers meant by a few letters of name or code; those used last, while nothing is typed. */
export function useCustomerOptions(typed: string): { options: readonly CustomerOption[]; isSearching: boolean } {
  const [text] = useDebouncedValue(typed.trim(), quietMs);
  const { data, previousData, loading } = useQuery(CustomersToPickDocument, {
    variables: { text },
    fetchPolicy: "cache-and-network",
  });
  const customers = (data ?? previousData)?.customersByText ?? [];
  const options = customers.map((customer) => ({
    id: customer.id,
    label: customer.name,
    description: [customer.vatCode ?? customer.fiscalCode, customer.address.city].filter(Boolean).join(" · "),
    trailing: customer.owes && customer.owes.length > 0 && <Owes owes={customer.owes} />,
    customer,
  }));
  const isAnswered = data !== undefined && text === typed.trim();
  return { options: isAnswered ? options : fitting(options, typed), isSearching: loading && !data };
}
