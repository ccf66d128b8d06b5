import type { ApolloClient } from "@apollo/client";
import { codeOf } from "../../../app/api/error.ts";
import {
  CreateDraftDocument,
  UpdateDraftDocument,
  type CreateDraftInput,
  type CreateDraftMutation,
  type DocumentContentInput,
  type DraftTermsPartsFragment,
  type UpdateDraftMutation,
} from "../operations.generated.ts";
import type { SaveOutcome } from "./autosave.ts";
import { fetchDraft } from "./fetch-draft.ts";
import { contentOf, ruleFrom, termsOf } from "./from-api.ts";
import type { DraftWriting, EditingSession } from "./session.ts";
import { haveBegun } from "./sessions.ts";

/** How to reach the server. */
export interface Reaching {
  client: ApolloClient;
  /** What to tell the person when a request failed outright. */
  failureText: (error: unknown) => string;
}

type Outcome = SaveOutcome<DraftWriting>;
type Refusal = Exclude<
  CreateDraftMutation["createDraft"] | UpdateDraftMutation["updateDraft"],
  { __typename: "Document" }
>;

/** Brings what was written to the server: begins the draft with the first change, and changes it from then on. */
export class Saving {
  #session: EditingSession | undefined;
  #attempt: string;
  /** What the draft was to begin with: asked again in the same words until the server has answered. */
  #beginning: CreateDraftInput | undefined;

  constructor(
    private readonly reaching: Reaching,
    attempt: string,
  ) {
    this.#attempt = attempt;
  }

  of(session: EditingSession): void {
    this.#session = session;
  }

  send = async (writing: DraftWriting, expectedVersion: number): Promise<Outcome> => {
    const session = this.#session;
    if (!session) throw new Error("Nothing is being written.");
    try {
      return session.isBegun
        ? await this.#change(session, writing, expectedVersion)
        : await this.#begin(session, writing);
    } catch (error) {
      return this.#failed(error);
    }
  };

  async #begin(session: EditingSession, writing: DraftWriting): Promise<Outcome> {
    const input = (this.#beginning ??= {
      kind: session.kind,
      seriesId: writing.seriesId,
      content: writing.content as DocumentContentInput,
      dueDateRule: writing.dueDateRule,
      idempotencyKey: this.#attempt,
    });
    const { data } = await this.reaching.client.mutate({ mutation: CreateDraftDocument, variables: { input } });
    if (!data) return { kind: "unreachable" };
    const begun = data.createDraft;
    if (begun.__typename !== "Document") {
      this.#beginning = undefined;
      this.#attempt = crypto.randomUUID();
      // Begun under this name with other words, by a tab that did not live to hear of it: these words begin another.
      return begun.__typename === "IdempotencyConflict" ? this.#begin(session, writing) : refused(begun);
    }
    haveBegun(session);
    session.begunAs.set(begun.id);
    takeTerms(session, begun);
    const said: DraftWriting = {
      seriesId: writing.seriesId,
      content: input.content as DraftWriting["content"],
      dueDateRule: (input.dueDateRule ?? null) as DraftWriting["dueDateRule"],
    };
    const isAllSaid = input.seriesId === writing.seriesId && JSON.stringify(said) === JSON.stringify(writing);
    return isAllSaid ? { kind: "saved", version: begun.version } : this.#change(session, writing, begun.version);
  }

  async #change(session: EditingSession, writing: DraftWriting, expectedVersion: number): Promise<Outcome> {
    const { documentId } = session;
    const content = writing.content as DocumentContentInput;
    const { seriesId, dueDateRule } = writing;
    const input = { documentId, expectedVersion, seriesId, content, dueDateRule };
    const { data } = await this.reaching.client.mutate({ mutation: UpdateDraftDocument, variables: { input } });
    if (!data) return { kind: "unreachable" };
    const result = data.updateDraft;
    if (result.__typename === "DocumentNotDraft") return { kind: "over", end: "issued" };
    if (result.__typename === "VersionConflict") return this.#afterOthers(documentId);
    if (result.__typename !== "Document") return refused(result);
    takeTerms(session, result);
    return { kind: "saved", version: result.version };
  }

  /** What others made of the draft meanwhile. */
  async #afterOthers(id: string): Promise<Outcome> {
    const { state, version, series, content, dueDateRule } = await fetchDraft(this.reaching.client, id);
    if (state !== "DRAFT") return { kind: "over", end: "issued" };
    const written = { seriesId: series.id, content: contentOf(content), dueDateRule: ruleFrom(dueDateRule) };
    return { kind: "conflict", theirs: { version, content: written } };
  }

  /** Without an answer, or without a session, saving waits and is tried again; the rest would fail again. */
  #failed(error: unknown): Outcome {
    const passing = ["UNREACHABLE", "UNAVAILABLE", "UNAUTHENTICATED", "TOO_MANY_REQUESTS"];
    if (passing.includes(codeOf(error))) return { kind: "unreachable" };
    if (codeOf(error) === "NOT_FOUND" && this.#session?.isBegun) return { kind: "over", end: "deleted" };
    return { kind: "refused", message: this.reaching.failureText(error), issues: [] };
  }
}

/** What the server knows by now; the settings are those that the person has seen at work since the draft was opened. */
function takeTerms({ terms }: EditingSession, draft: DraftTermsPartsFragment): void {
  terms.set({ ...termsOf(draft), settings: terms.get().settings });
}

function refused(result: Refusal): Outcome {
  const issues = result.__typename === "InvalidInput" ? result.issues : [];
  return { kind: "refused", message: result.message, issues };
}
