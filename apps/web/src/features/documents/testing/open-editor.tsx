import { ApolloClient, ApolloLink } from "@apollo/client";
import { ApolloProvider } from "@apollo/client/react";
import { notifications } from "@mantine/notifications";
import type { DocumentContent } from "@softmanager/domain";
import { UiProvider } from "@softmanager/ui";
import { Toasts } from "@softmanager/ui/toasts";
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from "@tanstack/react-router";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { from, of } from "rxjs";
import { newCache } from "../../../app/api/cache.ts";
import { CompanyContext } from "../../../app/company.ts";
import { DraftEditor } from "../components/editor/draft-editor.tsx";
import { beginNewSession, beginSession } from "../model/begin-session.ts";
import type { EditingSession } from "../model/session.ts";
import { SessionContext } from "../model/use-session.ts";
import { aDraft, aNewDraft, answered } from "./a-draft.ts";

const company = {
  id: "01a20c33-6dfa-76d1-919c-be91ac567880",
  slug: "atelier",
  name: "Atelierul Digital S.R.L.",
  permissions: ["document:read", "document:write", "document:issue", "document:send", "customer:read", "payment:read"],
};

/** What the API answers, by operation; a promise that fails is a request that fails. */
export type Answers = Record<string, (input: Record<string, unknown>) => object | Promise<object>>;

interface Asked {
  operation: string;
  input: Record<string, unknown>;
}

/** The editor of a draft, as a person has it, against an API that answers as told and remembers what it was asked. */
export function openEditor(content: Partial<DocumentContent> = {}, answers: Answers = {}, part: DraftPart = {}) {
  return open(aDraft(content, part), answers, (client, draft) => beginSession(draft, { client, failureText }));
}

/** The editor of a document that does not exist yet. */
export function openNewEditor(content: Partial<DocumentContent> = {}, answers: Answers = {}, part: DraftPart = {}) {
  return open(aDraft(content, part), answers, (client) =>
    beginNewSession(aNewDraft(content, part), { client, failureText, attempt: "this attempt" }),
  );
}

type Draft = ReturnType<typeof aDraft>;
type DraftPart = Partial<Draft>;

const failureText = () => "Ceva n-a mers.";

async function open(draft: Draft, answers: Answers, begin: (client: ApolloClient, draft: Draft) => EditingSession) {
  // What an earlier test was told is not said to this one.
  notifications.clean();
  notifications.cleanQueue();
  window.localStorage.setItem("softmanager.language", "ro");
  const asked: Asked[] = [];
  let version = draft.version;
  const usual: Answers = {
    SeriesOfDrafts: () => ({ series: [] }),
    CustomersToPick: () => ({ customersByText: [] }),
    LocalCopyKey: () => ({ localCopyKey: btoa("k".repeat(32)) }),
    OpenAdvances: () => ({ openAdvances: [] }),
    ProductsToPick: () => ({ productsByText: [] }),
    WorkPointsOfDrafts: () => ({
      company: { __typename: "Company", id: company.id, sellerBlock: { workPoint: true }, workPoints: [] },
    }),
    CreateDraft: () => ({ createDraft: answered({ ...draft, version: (version = 1) }) }),
    UpdateDraft: () => ({ updateDraft: answered({ ...draft, version: (version += 1) }) }),
  };
  const link = new ApolloLink(({ operationName = "", variables }) => {
    const input = (variables.input ?? variables) as Record<string, unknown>;
    asked.push({ operation: operationName, input });
    const answer = (answers[operationName] ?? usual[operationName])?.(input);
    if (answer instanceof Promise) return from(answer.then((data) => ({ data })));
    return of({ data: answer ?? null });
  });
  const client = new ApolloClient({ link, cache: newCache() });
  const session = begin(client, draft);
  session.judgement.speak("ro");
  const root = createRootRoute({
    component: () => (
      <ApolloProvider client={client}>
        <CompanyContext value={company}>
          <SessionContext value={session}>
            <DraftEditor />
          </SessionContext>
        </CompanyContext>
      </ApolloProvider>
    ),
    notFoundComponent: () => <p>elsewhere</p>,
  });
  const history = createMemoryHistory({ initialEntries: ["/"] });
  const router = createRouter({ routeTree: root, history });
  render(
    <UiProvider>
      <RouterProvider router={router} />
      <Toasts />
    </UiProvider>,
  );
  await screen.findByRole("heading", { level: 1 });
  const saves = () => asked.filter(({ operation }) => operation === "UpdateDraft").map(({ input }) => input);
  return { session, client, asked, saves, history, user: userEvent.setup() };
}

/** A field of a line, by what it is called: `cell("Cantitate", 2)`. */
export function cell(name: string, line = 1): HTMLInputElement {
  return screen.getByLabelText(`${name}, Linia ${line}`);
}
