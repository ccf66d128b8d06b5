import { publicTexts, policyLanguages, policyOf, policyText } from "@softmanager/policies";
import { UiProvider } from "@softmanager/ui";
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from "@tanstack/react-router";
import { render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { documentOf, policyIds } from "../policies/policy-ids.ts";
import { PolicyPage } from "./policy-page.tsx";

const operator = {
  name: "Operator S.R.L.",
  address: "Str. Exemplului nr. 1, Ploiești",
  phone: "+40244000000",
  fiscalCode: "18547290",
  tradeRegisterNumber: "J29/1098/2006",
  privacyEmail: "date@operator.example",
};

afterEach(() => vi.unstubAllGlobals());

const pages = policyLanguages.flatMap((language) => policyIds.map((id) => ({ language, id })));

test.each(pages)(
  "$language/$id shows the words whose hash is accepted, all of them, in order",
  async ({ language, id }) => {
    vi.stubGlobal("scrollTo", () => undefined);
    vi.stubGlobal("fetch", async () => Response.json({ data: { operator } }));
    const history = createMemoryHistory({ initialEntries: [language === "en" ? `/en/${id}` : `/${id}`] });
    const router = createRouter({ routeTree: createRootRoute({ component: PolicyPage }), history });
    render(
      <UiProvider>
        <RouterProvider router={router} />
      </UiProvider>,
    );
    await screen.findAllByText(/Operator S\.R\.L\./);
    const { title, version, ...rest } = policyOf(documentOf[id], language, operator);
    const words = policyText({ title, version, ...rest }).replace(version, "");
    const shown = [...screen.getByRole("article").querySelectorAll("h1, p, h2, li")];
    const told = shown.filter((_, index) => index !== 1).map(({ textContent }) => textContent);
    expect(told).toEqual(words.split(/\n\n+/));
    expect(shown[1]?.textContent).toContain(version.split("-").toReversed().join("."));
  },
);

test("every text has a page", () => {
  expect(Object.values(documentOf).toSorted()).toEqual(publicTexts.toSorted());
});
