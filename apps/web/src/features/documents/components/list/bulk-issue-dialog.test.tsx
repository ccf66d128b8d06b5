import { screen } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { openPage } from "../../../../app/testing/open-page.tsx";
import { BulkIssueDialog } from "./bulk-issue-dialog.tsx";

const issueReview = {
  __typename: "IssueReview",
  drafts: 3,
  others: 0,
  dueBeforeIssue: 0,
  series: [{ __typename: "SeriesInReview", id: "f", prefix: "F", count: 3, nextNumberText: "F 0012" }],
  totals: [{ __typename: "CurrencySum", currency: "RON", payable: "363.00" }],
};
const mailingReview = { onIssue: 2, onIssueAddressless: 1, toSend: 0, addressless: 0, sent: 0 };

function open(permissions: readonly string[] = ["document:issue", "document:send"]) {
  const onConfirm = vi.fn<(sendsMail: boolean | null) => void>();
  const { user } = openPage(
    <BulkIssueDialog
      selection={{ ids: ["one", "two", "three"], all: null }}
      isBusy={false}
      onClose={() => undefined}
      onConfirm={onConfirm}
    />,
    {
      answers: {
        IssueReview: () => ({ issueReview }),
        MailingReview: () => ({ mailingReview: { __typename: "MailingReview", ...mailingReview } }),
      },
      permissions,
    },
  );
  return { user, onConfirm };
}

const issue = () => screen.findByRole("button", { name: "Emite 3 ciorne" });
const choice = () => screen.findByRole("combobox", { name: "E-mail după emitere" });

describe("issuing many drafts", () => {
  test("leaves mailing to the rules unless told otherwise, and says what they do", async () => {
    const { user, onConfirm } = open();
    expect(await screen.findByText("2 documente pleacă singure")).toBeTruthy();
    await user.click(await issue());
    expect(onConfirm.mock.calls).toEqual([[null]]);
  });

  test.each([
    ["Trimite-le pe toate", true],
    ["Nu trimite niciunul", false],
  ])("overrules them for this act alone: %s", async (label, sendsMail) => {
    const { user, onConfirm } = open();
    await user.selectOptions(await choice(), label);
    expect(screen.queryByText(/pleacă singure/)).toBeNull();
    await user.click(await issue());
    expect(onConfirm.mock.calls).toEqual([[sendsMail]]);
  });

  test("is no choice of whoever may not send", async () => {
    open(["document:issue"]);
    await issue();
    expect(screen.queryByRole("combobox")).toBeNull();
  });
});
