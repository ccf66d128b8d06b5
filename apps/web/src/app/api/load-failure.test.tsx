import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { UiProvider } from "@softmanager/ui";
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from "@tanstack/react-router";
import { render, screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { LoadFailure } from "./load-failure.tsx";

async function fail(error: unknown, at: string) {
  window.localStorage.setItem("softmanager.language", "ro");
  const failure = () => <LoadFailure error={error} title="Nu am putut deschide clientul" onRetry={() => undefined} />;
  const root = createRootRoute({ component: failure, notFoundComponent: failure });
  const router = createRouter({ routeTree: root, history: createMemoryHistory({ initialEntries: [at] }) });
  render(
    <UiProvider>
      <RouterProvider router={router} />
    </UiProvider>,
  );
  await screen.findByRole("alert");
}

const refused = (code: string) => new CombinedGraphQLErrors({ errors: [{ message: code, extensions: { code } }] });

describe("what could not be read", () => {
  test("is tried again where that may help", async () => {
    await fail(refused("INTERNAL"), "/c/atelier/customers/ana");
    expect(screen.getByRole("button", { name: "Încearcă din nou" })).toBeDefined();
  });

  test("leads home where it is no longer there", async () => {
    await fail(refused("NOT_FOUND"), "/c/atelier/customers/ana");
    expect(screen.queryByRole("button")).toBeNull();
    expect(screen.getByRole("link", { name: "Pagina de start" }).getAttribute("href")).toBe("/c/atelier");
  });
});
