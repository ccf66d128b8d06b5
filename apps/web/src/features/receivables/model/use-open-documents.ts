import { useQuery } from "@apollo/client/react";
import { useMemo } from "react";
import { OpenDocumentsDocument, type OpenDocumentsQuery } from "../operations.generated.ts";
import type { Owed } from "./division.ts";

export interface OpenDocument extends Owed {
  number: string;
  /** ISO date. */
  dueDate: string | null;
  overdueDays: number;
}

interface Whose {
  customerId: string | null | undefined;
  currency: string;
}

const none: readonly OpenDocument[] = [];

/** What a customer has left to pay in a currency, oldest due first. */
export function useOpenDocuments({ customerId, currency }: Whose) {
  const { data, loading, error, refetch } = useQuery(OpenDocumentsDocument, {
    variables: { customerId: customerId ?? "", currency },
    skip: !customerId,
    fetchPolicy: "cache-and-network",
  });
  const documents = useMemo(() => (data ? openOf(data) : none), [data]);
  return {
    documents,
    hasMore: data?.documents.pageInfo.hasNextPage ?? false,
    isLoading: loading && !data,
    error: data ? undefined : error,
    reload: () => void refetch().catch(() => undefined),
  };
}

function openOf(data: OpenDocumentsQuery): OpenDocument[] {
  return data.documents.edges.flatMap(({ node: { id, number, dueDate, overdueDays, balance } }) =>
    balance && number ? [{ id, number, dueDate, overdueDays, balance: balance.balance }] : [],
  );
}
