import { ApolloClient, ApolloLink } from "@apollo/client";
import { ApolloProvider } from "@apollo/client/react";
import { notifications } from "@mantine/notifications";
import { UiProvider } from "@softmanager/ui";
import { Toasts } from "@softmanager/ui/toasts";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from "@tanstack/react-router";
import { act, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { of } from "rxjs";
import { newCache } from "../api/cache.ts";
import { CompanyContext } from "../company.ts";
import { AppLink } from "../link.tsx";

/** What the API answers, by operation. */
export type Answers = Record<string, (input: Record<string, unknown>) => object>;

interface Asked {
  operation: string;
  input: Record<string, unknown>;
}

interface Opening {
  answers: Answers;
  permissions?: readonly string[];
}

const company = { id: "01a20c33-6dfa-76d1-919c-be91ac567880", slug: "atelier", name: "Atelierul Digital S.R.L." };

/** A page of a company, in Romanian, against an API that answers as told and remembers what it was asked. */
export function openPage(page: ReactNode, { answers, permissions = ["company:read", "company:update"] }: Opening) {
  // What an earlier test was told is not said to this one.
  notifications.clean();
  notifications.cleanQueue();
  window.localStorage.setItem("softmanager.language", "ro");
  window.scrollTo = () => undefined;
  const asked: Asked[] = [];
  const link = new ApolloLink(({ operationName = "", variables }) => {
    const input = (variables.input ?? variables) as Record<string, unknown>;
    asked.push({ operation: operationName, input });
    return of({ data: answers[operationName]?.(input) ?? null });
  });
  const client = new ApolloClient({ link, cache: newCache() });
  const root = createRootRoute();
  const here = createRoute({
    getParentRoute: () => root,
    path: "/",
    component: () => (
      <ApolloProvider client={client}>
        <CompanyContext value={{ ...company, permissions }}>
          {page}
          <AppLink href="/elsewhere">elsewhere</AppLink>
        </CompanyContext>
      </ApolloProvider>
    ),
  });
  const elsewhere = createRoute({
    getParentRoute: () => root,
    path: "/elsewhere",
    component: () => <h1>Elsewhere</h1>,
  });
  const history = createMemoryHistory({ initialEntries: ["/"] });
  const router = createRouter({ routeTree: root.addChildren([here, elsewhere]), history });
  render(
    <UiProvider>
      <RouterProvider router={router} />
      <Toasts />
    </UiProvider>,
  );
  const inputsOf = (operation: string) =>
    asked.filter((each) => each.operation === operation).map(({ input }) => input);
  const refetch = () => act(() => client.refetchQueries({ include: "active" }));
  return { user: userEvent.setup(), inputsOf, refetch };
}
