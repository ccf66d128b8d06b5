import { screen } from "@testing-library/react";
import { describe, expect, test, vi } from "vitest";
import { openPage } from "../../../../app/testing/open-page.tsx";
import { CancelDialog } from "./cancel-dialog.tsx";

const id = "01a20c3c-fee4-7420-95df-59979def22ec";
const invoice = { id, version: 4, kind: "INVOICE", number: "F 0012" } as const;

function open(answer: object) {
  const onClose = vi.fn<() => void>();
  const opened = openPage(<CancelDialog document={invoice} onClose={onClose} />, {
    answers: { CancelDocument: () => ({ cancelDocument: answer }) },
  });
  return { ...opened, onClose };
}

const reason = () => screen.findByRole<HTMLInputElement>("textbox", { name: /^Motivul anulării/ });

describe("cancelling a document", () => {
  test("asks for the reason first, and Enter is enough after it", async () => {
    const { user, inputsOf, onClose } = open({ __typename: "Document", id, version: 5, state: "CANCELLED" });
    expect(await screen.findByRole("dialog", { name: "Anulezi factura F 0012?" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Anulează documentul" }));
    await expect.poll(async () => (await reason()).getAttribute("aria-invalid")).toBe("true");
    expect(inputsOf("CancelDocument")).toEqual([]);
    await user.type(await reason(), "Emisă de două ori{Enter}");
    await expect.poll(() => onClose.mock.calls.length).toBe(1);
    expect(inputsOf("CancelDocument")).toEqual([{ documentId: id, expectedVersion: 4, reason: "Emisă de două ori" }]);
  });

  test("says why it cannot be, where it has left the house meanwhile", async () => {
    const { user } = open({ __typename: "DocumentDispatched", message: "A fost trimisă: fă un storno." });
    await user.type(await reason(), "Greșită{Enter}");
    expect(await screen.findByText("A fost trimisă: fă un storno.")).toBeTruthy();
  });
});
