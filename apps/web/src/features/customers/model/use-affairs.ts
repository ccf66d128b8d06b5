import { useQuery } from "@apollo/client/react";
import { useMay } from "../../../app/company.ts";
import { CustomerAffairsDocument, type CustomerAffairsQuery } from "../operations.generated.ts";

/** A customer's money and last papers. They stand above the card, which therefore waits for them instead of being pushed. */
export function useAffairs(customerId: string): { affairs: CustomerAffairsQuery | undefined; isAwaited: boolean } {
  const withDocuments = useMay("document:read");
  const withPayments = useMay("payment:read");
  const { data, error } = useQuery(CustomerAffairsDocument, {
    variables: { customerId, withDocuments, withPayments },
    fetchPolicy: "cache-and-network",
    skip: !withDocuments && !withPayments,
  });
  const isAwaited = (withDocuments || withPayments) && !data && !error;
  return { affairs: data, isAwaited };
}
