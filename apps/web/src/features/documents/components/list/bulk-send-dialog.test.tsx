import { ApolloClient, ApolloLink } from "@apollo/client";
import { ApolloProvider } from "@apollo/client/react";
import { UiProvider } from "@softmanager/ui";
import { render, screen } from "@testing-library/react";
import { of } from "rxjs";
import { expect, test } from "vitest";
import { newCache } from "../../../../app/api/cache.ts";
import { BulkSendDialog } from "./bulk-send-dialog.tsx";

const mailingReview = {
  __typename: "MailingReview",
  toSend: 1,
  sent: 1,
  addressless: 1,
  onIssue: 0,
  onIssueAddressless: 0,
};

test("tells of every selected document that stays at home, and why", async () => {
  window.localStorage.setItem("softmanager.language", "ro");
  const link = new ApolloLink(() => of({ data: { mailingReview } }));
  render(
    <UiProvider>
      <ApolloProvider client={new ApolloClient({ link, cache: newCache() })}>
        <BulkSendDialog
          selection={{ ids: ["a", "b", "c", "d", "e"], all: null }}
          selected={5}
          isBusy={false}
          onClose={() => undefined}
          onConfirm={() => undefined}
        />
      </ApolloProvider>
    </UiProvider>,
  );
  await screen.findByText("Trimiți un document?");
  screen.getByText("2 documente selectate sunt ciorne sau anulate și sunt sărite.");
  screen.getByText("Un document a ajuns deja la toți destinatarii lui și este sărit.");
  expect(screen.getByText(/^Un document nu are adresă de e-mail/)).toBeDefined();
});
