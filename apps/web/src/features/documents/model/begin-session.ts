import type { ApolloClient } from "@apollo/client";
import { codeOf } from "../../../app/api/error.ts";
import {
  DraftForEditingDocument,
  UpdateDraftDocument,
  type DocumentContentInput,
  type DraftForEditingQuery,
  type UpdateDraftMutation,
} from "../operations.generated.ts";
import type { SaveOutcome } from "./autosave.ts";
import { contentOf, seriesOf, termsOf } from "./from-api.ts";
import { EditingSession, type DraftWriting } from "./session.ts";
import { keepUntilSaved } from "./sessions.ts";
import { keepUnsent } from "./unsent.ts";

type Draft = DraftForEditingQuery["document"];

interface Beginning {
  client: ApolloClient;
  /** What to tell the person when a request failed outright. */
  failureText: (error: unknown) => string;
}

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

/** Opens a draft for writing; from here on it saves itself. */
export function beginSession(draft: Draft, { client, failureText }: Beginning): EditingSession {
  const session: EditingSession = new EditingSession({
    documentId: draft.id,
    version: draft.version,
    content: contentOf(draft),
    series: seriesOf(draft),
    terms: termsOf(draft),
    send: async (writing, expectedVersion) => {
      try {
        const content = writing.content as DocumentContentInput;
        const input = { documentId: draft.id, expectedVersion, seriesId: writing.seriesId, content };
        const { data } = await client.mutate({ mutation: UpdateDraftDocument, variables: { input } });
        return data ? await outcomeOf(data.updateDraft) : { kind: "unreachable" };
      } catch (error) {
        return failed(error, failureText);
      }
    },
  });

  async function outcomeOf(result: UpdateDraftMutation["updateDraft"]): Promise<SaveOutcome<DraftWriting>> {
    if (result.__typename === "Document") {
      session.terms.set(termsOf(result));
      return { kind: "saved", version: result.version };
    }
    if (result.__typename === "VersionConflict") return { kind: "conflict", theirs: await theirsOf(draft.id) };
    const issues = result.__typename === "InvalidInput" ? result.issues : [];
    return { kind: "refused", message: result.message, issues };
  }

  async function theirsOf(id: string) {
    const theirs = await fetchDraft(client, id);
    return { version: theirs.version, content: { seriesId: theirs.series.id, content: contentOf(theirs) } };
  }

  keepUntilSaved(session);
  keepUnsent(client, session);
  return session;
}

/** Without an answer, or without a session, saving waits and is tried again; the rest would fail again. */
function failed(error: unknown, failureText: (error: unknown) => string): SaveOutcome<DraftWriting> {
  const passing = ["UNREACHABLE", "UNAVAILABLE", "UNAUTHENTICATED", "TOO_MANY_REQUESTS"];
  if (passing.includes(codeOf(error))) return { kind: "unreachable" };
  return { kind: "refused", message: failureText(error), issues: [] };
}
