import type { ApolloClient } from "@apollo/client";
import type { DocumentKind } from "@softmanager/domain";
import {
  DraftForEditingDocument,
  NewDocumentDocument,
  type DraftForEditingQuery,
  type NewDocumentQuery,
} from "../operations.generated.ts";

export type Draft = DraftForEditingQuery["document"];
export type NewDraft = NewDocumentQuery["newDocument"];

/** The draft as the server has it now. */
export async function fetchDraft(client: ApolloClient, id: string): Promise<Draft> {
  const { data } = await client.query({
    query: DraftForEditingDocument,
    variables: { id },
    fetchPolicy: "network-only",
  });
  if (!data) throw new Error("The draft came without its content.");
  return data.document;
}

/** What a new document begins with; asking makes none. */
export async function fetchNew(
  client: ApolloClient,
  { kind, customerId }: { kind: DocumentKind; customerId: string | undefined },
): Promise<NewDraft> {
  const { data } = await client.query({
    query: NewDocumentDocument,
    variables: { kind, customerId: customerId ?? null },
    fetchPolicy: "network-only",
  });
  if (!data) throw new Error("The document came without its content.");
  return data.newDocument;
}
