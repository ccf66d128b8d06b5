import { useQuery } from "@apollo/client/react";
import { parseFiscalCode } from "@softmanager/domain";
import { useWatch, type UseFormReturn } from "react-hook-form";
import { CustomersByTextDocument } from "../operations.generated.ts";
import type { CustomerValues } from "./values.ts";

/** Another card that bears the code being typed, before anybody fills in the rest of this one. */
export function useKnownCustomer({ control }: UseFormReturn<CustomerValues>, customerId: string | undefined) {
  const parsed = parseFiscalCode(useWatch({ control, name: "fiscalCode" }) ?? "");
  const digits = parsed.ok ? parsed.digits : "";
  const { data } = useQuery(CustomersByTextDocument, { variables: { text: digits }, skip: digits === "" });
  return data?.customersByText.find(({ id, fiscalCode }) => fiscalCode === digits && id !== customerId);
}
