import { ApolloLink, type ApolloClient } from "@apollo/client";
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
  useLocation,
} from "@tanstack/react-router";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { of } from "rxjs";
import { companyClient, forgetEverything, platformClient } from "../../../app/api/client.ts";
import { AppLink } from "../../../app/link.tsx";
import type { Answers } from "../../../app/testing/open-page.tsx";

interface Opening {
  answers: Answers;
  /** What follows "#" in the address. */
  hash?: string;
  /** Further pages, by their paths. */
  others?: Readonly<Record<string, ReactNode>>;
  /** A company whose client is answered alike. */
  companyId?: string;
}

/** A page outside any company, in Romanian, against an API that answers as told; other pages show their address. */
export async function openAtPlatform(page: ReactNode, { answers, hash = "", others = {}, companyId }: Opening) {
  notifications.clean();
  notifications.cleanQueue();
  window.localStorage.setItem("softmanager.language", "ro");
  window.scrollTo = () => undefined;
  window.location.hash = hash;
  await forgetEverything();
  const asked: { operation: string; input: unknown }[] = [];
  const link = new ApolloLink(({ operationName = "", variables }) => {
    asked.push({ operation: operationName, input: variables.input ?? variables });
    return of({ data: answers[operationName]?.((variables.input ?? variables) as Record<string, unknown>) ?? null });
  });
  const clients: ApolloClient[] = [platformClient(), ...(companyId ? [companyClient(companyId)] : [])];
  for (const client of clients) client.setLink(link);

  const root = createRootRoute();
  const at = (path: string, component: () => ReactNode) => createRoute({ getParentRoute: () => root, path, component });
  const pages = Object.entries({ "/": page, ...others }).map(([path, shown]) =>
    at(path, () => <ApolloProvider client={platformClient()}>{shown}</ApolloProvider>),
  );
  const history = createMemoryHistory({ initialEntries: ["/"] });
  const router = createRouter({
    routeTree: root.addChildren([...pages, at("$", Elsewhere)]),
    history,
  });
  render(
    <UiProvider link={AppLink}>
      <RouterProvider router={router} />
      <Toasts />
    </UiProvider>,
  );
  const inputsOf = (operation: string) =>
    asked.filter((each) => each.operation === operation).map(({ input }) => input);
  return { user: userEvent.setup(), inputsOf, history };
}

function Elsewhere() {
  return <h1>{useLocation().pathname}</h1>;
}
