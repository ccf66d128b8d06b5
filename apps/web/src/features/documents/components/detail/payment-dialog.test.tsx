import { ApolloClient, ApolloLink } from "@apollo/client";
import { ApolloProvider } from "@apollo/client/react";
import { UiProvider } from "@softmanager/ui";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { of } from "rxjs";
import { describe, expect, test } from "vitest";
import { newCache } from "../../../../app/api/cache.ts";
import type { DocumentPagePartsFragment } from "../../operations.generated.ts";
import { PaymentDialog } from "./payment-dialog.tsx";

const invoice = { id: "invoice", currency: "RON", balance: { balance: "121.00" }, customer: { id: "customer" } };
const wrongDate = "Scrie o dată reală.";

function openDialog(recordPayment: object) {
  window.localStorage.setItem("softmanager.language", "ro");
  const link = new ApolloLink(() => of({ data: { recordPayment } }));
  render(
    <UiProvider>
      <ApolloProvider client={new ApolloClient({ link, cache: newCache() })}>
        <PaymentDialog document={invoice as unknown as DocumentPagePartsFragment} onClose={() => undefined} />
      </ApolloProvider>
    </UiProvider>,
  );
  return userEvent.setup();
}

const saidAt = (field: HTMLElement) =>
  document.getElementById((field.getAttribute("aria-describedby") ?? "").split(" ")[0] ?? "")?.textContent;

describe("booking a payment", () => {
  test.each([
    {
      __typename: "InvalidInput",
      message: "",
      issues: [{ __typename: "Issue", path: "receivedOn", message: wrongDate }],
    },
    { __typename: "ReceivedInFuture", message: wrongDate },
  ])("says what is wrong with the date at the date: $__typename", async (refusal) => {
    const user = openDialog(refusal);
    const date = await screen.findByRole("textbox", { name: "Data încasării" });
    await user.clear(date);
    await user.type(date, "31.02.2026");
    await user.click(screen.getByRole("button", { name: "Înregistrează" }));
    await screen.findByText(wrongDate);
    expect(saidAt(date)).toBe(wrongDate);
  });
});
