import { ApolloClient, ApolloLink } from "@apollo/client";
import { ApolloProvider } from "@apollo/client/react";
import { UiProvider } from "@softmanager/ui";
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from "@tanstack/react-router";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { of, throwError } from "rxjs";
import { describe, expect, test, vi } from "vitest";
import { newCache } from "../../../../app/api/cache.ts";
import type { DocumentPagePartsFragment } from "../../operations.generated.ts";
import { SendDialog } from "./send-dialog.tsx";

const invoice = { id: "invoice", kind: "INVOICE", number: "F 0012", content: { language: "ro" } };
const mailPreview = {
  __typename: "MailPreview",
  recipients: [{ __typename: "MailRecipientPreview", email: "ana@client.ro", name: "Ana" }],
  from: { __typename: "MailSender", email: "facturi@noi.ro", name: "Noi" },
  subject: "Factura F 0012",
  writtenSubject: "Factura F 0012",
  writtenBody: "Bună ziua",
  language: "ro",
  html: "<p>Bună ziua</p>",
  attachmentName: null,
};

async function openDialog(answers: (() => object)[] = []) {
  window.localStorage.setItem("softmanager.language", "ro");
  const onClose = vi.fn<() => void>();
  const link = new ApolloLink(() => {
    const answer = answers.shift();
    return answer ? throwError(answer) : of({ data: { mailPreview } });
  });
  const client = new ApolloClient({ link, cache: newCache() });
  const root = createRootRoute({
    component: () => (
      <ApolloProvider client={client}>
        <SendDialog document={invoice as unknown as DocumentPagePartsFragment} onClose={onClose} />
      </ApolloProvider>
    ),
  });
  const router = createRouter({ routeTree: root, history: createMemoryHistory({ initialEntries: ["/"] }) });
  render(
    <UiProvider>
      <RouterProvider router={router} />
    </UiProvider>,
  );
  await screen.findByRole("dialog");
  return { onClose, user: userEvent.setup() };
}

describe("writing a mail", () => {
  test("is left with one key while nothing is written", async () => {
    const { onClose, user } = await openDialog();
    await user.keyboard("{Escape}");
    expect(onClose).toHaveBeenCalledOnce();
  });

  test("is not lost by one key once something is", async () => {
    const { onClose, user } = await openDialog();
    await screen.findByDisplayValue("Bună ziua");
    await user.type(screen.getByLabelText("Mesaj"), ", ne vedem luni");
    await user.keyboard("{Escape}");
    expect(onClose).not.toHaveBeenCalled();
    await user.click(await screen.findByRole("button", { name: "Continuă" }));
    expect(screen.getByLabelText("Mesaj")).toHaveProperty("value", "Bună ziua, ne vedem luni");
    await user.keyboard("{Escape}");
    await user.click(await screen.findByRole("button", { name: "Închide fără să trimiți" }));
    expect(onClose).toHaveBeenCalledOnce();
  });

  test("says that the mail could not be prepared, and tries again", async () => {
    const { user } = await openDialog([() => new TypeError("Failed to fetch")]);
    await screen.findByText("Mesajul nu s-a putut pregăti");
    await user.click(screen.getByRole("button", { name: "Încearcă din nou" }));
    expect(await screen.findByDisplayValue("Bună ziua")).toBeDefined();
  });

  test("names the address that is none", async () => {
    const { user } = await openDialog();
    await screen.findByDisplayValue("Bună ziua");
    const to = screen.getByRole("textbox", { name: /Trimite la/ });
    await user.clear(to);
    await user.type(to, "ana@client.ro, ion@@client");
    await user.click(screen.getByRole("button", { name: "Trimite" }));
    expect(await screen.findByText("„ion@@client” nu este o adresă de e-mail.")).toBeDefined();
  });

  test("is sent from the keyboard", async () => {
    const { user } = await openDialog();
    const message = await screen.findByDisplayValue("Bună ziua");
    await user.clear(screen.getByRole("textbox", { name: /Trimite la/ }));
    await user.click(message);
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(await screen.findByText("Scrie cel puțin o adresă de e-mail.")).toBeDefined();
  });
});
