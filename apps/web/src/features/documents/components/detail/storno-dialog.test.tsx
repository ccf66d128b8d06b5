import { ApolloClient, ApolloLink } from "@apollo/client";
import { ApolloProvider } from "@apollo/client/react";
import { UiProvider } from "@softmanager/ui";
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from "@tanstack/react-router";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { of } from "rxjs";
import { describe, expect, test } from "vitest";
import { newCache } from "../../../../app/api/cache.ts";
import { CompanyContext } from "../../../../app/company.ts";
import type { DocumentPagePartsFragment } from "../../operations.generated.ts";
import { aLine } from "../../testing/a-draft.ts";
import { StornoDialog } from "./storno-dialog.tsx";

type Left = NonNullable<DocumentPagePartsFragment["leftToCorrect"]>;

function anInvoice(leftToCorrect: Left, part: Partial<DocumentPagePartsFragment> = {}) {
  const lines = [aLine({ name: "Marfă", quantity: "10" }), aLine({ name: "Transport" })];
  const totals = { gross: "1331.00" };
  const invoice = { id: "invoice", kind: "INVOICE", number: "F 0012", currency: "RON", lines, totals, leftToCorrect };
  return { ...invoice, ...part } as unknown as DocumentPagePartsFragment;
}

const partlyTaken: Left = {
  gross: "726.00",
  lines: [
    { position: 1, quantity: "6", net: "600.00" },
    { position: 2, quantity: "0", net: "0.00" },
  ],
};

async function openDialog(
  document: DocumentPagePartsFragment,
  answer: object = { __typename: "Document", id: "draft" },
) {
  window.localStorage.setItem("softmanager.language", "ro");
  const asked: object[] = [];
  const link = new ApolloLink(({ variables }) => {
    asked.push(variables.input as object);
    return of({ data: { stornoDocument: answer } });
  });
  const client = new ApolloClient({ link, cache: newCache() });
  const company = { id: "company", slug: "atelier", name: "Atelier", permissions: ["document:write"] };
  const root = createRootRoute({
    component: () => (
      <ApolloProvider client={client}>
        <CompanyContext value={company}>
          <StornoDialog document={document} onClose={() => undefined} />
        </CompanyContext>
      </ApolloProvider>
    ),
    notFoundComponent: () => <p>elsewhere</p>,
  });
  const router = createRouter({ routeTree: root, history: createMemoryHistory({ initialEntries: ["/"] }) });
  render(
    <UiProvider>
      <RouterProvider router={router} />
    </UiProvider>,
  );
  await screen.findByRole("dialog");
  return { asked, user: userEvent.setup() };
}

const make = () => screen.findByRole("button", { name: "Creează ciorna" });

describe("taking an invoice back", () => {
  test("after a part of it offers all that is left, and says how much", async () => {
    const { asked, user } = await openDialog(anInvoice(partlyTaken));
    expect(await screen.findByText("Tot ce a rămas")).toBeDefined();
    expect(screen.getByText(/Au mai rămas de corectat 726,00\sRON cu TVA/)).toBeDefined();
    await user.click(await make());
    expect(asked).toMatchObject([{ documentId: "invoice", lines: null }]);
  });

  test("line by line shows what is left of each, and what is gone cannot be chosen", async () => {
    const { asked, user } = await openDialog(anInvoice(partlyTaken));
    await user.click(await screen.findByText("Doar unele linii"));
    expect(screen.getByText(/au rămas 6 din 10 buc, 600,00\sRON fără TVA/)).toBeDefined();
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "Transport" }).disabled).toBe(true);
    await user.click(screen.getByRole("checkbox", { name: "Marfă" }));
    expect(screen.getByLabelText<HTMLInputElement>("Cantitate, Marfă").value).toBe("6");
    await user.click(await make());
    expect(asked).toMatchObject([{ lines: [{ position: 1, quantity: "6" }] }]);
  });

  test("with a quantity that the server refuses says so at the line", async () => {
    const refused = {
      __typename: "InvalidInput",
      message: "Ceva nu e în regulă.",
      issues: [{ path: "lines.0.quantity", message: "Au mai rămas de corectat cel mult 6." }],
    };
    const { user } = await openDialog(anInvoice(partlyTaken), refused);
    await user.click(await screen.findByText("Doar unele linii"));
    await user.click(screen.getByRole("checkbox", { name: "Marfă" }));
    await user.click(await make());
    const field = screen.getByLabelText<HTMLInputElement>("Cantitate, Marfă");
    expect(await screen.findAllByText("Au mai rămas de corectat cel mult 6.")).not.toHaveLength(0);
    expect(field.getAttribute("aria-invalid")).toBe("true");
  });

  test("that is all gone says so, and offers nothing", async () => {
    const gone = partlyTaken.lines.map((line) => ({ ...line, quantity: "0", net: "0.00" }));
    await openDialog(anInvoice({ gross: "0.00", lines: gone }));
    expect(await screen.findByText("Nu a mai rămas nimic de corectat")).toBeDefined();
    expect(screen.queryByRole("button", { name: "Creează ciorna" })).toBeNull();
  });
});

test("a credit note issued by mistake is made up for by an invoice", async () => {
  const { user, asked } = await openDialog(anInvoice(partlyTaken, { kind: "CREDIT_NOTE", number: "S 0003" }));
  expect(await screen.findByRole("dialog", { name: /Îndrepți .*S 0003/ })).toBeDefined();
  await user.click(await make());
  expect(asked).toHaveLength(1);
});
