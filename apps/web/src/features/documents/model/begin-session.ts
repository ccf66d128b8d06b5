import type { ApolloClient } from "@apollo/client";
import type { DocumentKind } from "@softmanager/domain";
import {
  DraftForEditingDocument,
  NewDocumentDocument,
  type DraftForEditingQuery,
  type NewDocumentQuery,
} from "../operations.generated.ts";
import { contentOf, seriesOf, termsOf, termsOfNew } from "./from-api.ts";
import { Saving, type Reaching } from "./saving.ts";
import { EditingSession, type DraftSeries } from "./session.ts";
import { keepUntilSaved } from "./sessions.ts";
import { keepUnsent } from "./unsent.ts";

type Draft = DraftForEditingQuery["document"];
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

/** Opens a draft for writing; from here on it saves itself. */
export function beginSession(draft: Draft, reaching: Reaching): EditingSession {
  const { id: documentId, version } = draft;
  const parts = { content: contentOf(draft.content), series: seriesOf(draft), terms: termsOf(draft) };
  return kept(reaching, { documentId, attempt: documentId, version, ...parts });
}

/**
 * Opens a document that does not exist yet: its first change begins it.
 *
 * @param attempt Names it until then; begun twice under one name it is begun once.
 */
export function beginNewSession(
  draft: NewDraft,
  { attempt, ...reaching }: Reaching & { attempt: string },
): EditingSession {
  const parts = { content: contentOf(draft.content), series: draft.series ?? noSeries, terms: termsOfNew(draft) };
  return kept(reaching, { documentId: null, attempt, version: 0, ...parts });
}

const noSeries: DraftSeries = { id: "", prefix: "", nextNumberText: "", workPointId: null };

type Settings = Omit<ConstructorParameters<typeof EditingSession>[0], "send">;

function kept(reaching: Reaching, settings: Settings): EditingSession {
  const saving = new Saving(reaching, settings.attempt);
  const session = new EditingSession({ ...settings, send: saving.send });
  saving.of(session);
  keepUntilSaved(session);
  keepUnsent(reaching.client, session);
  return session;
}
