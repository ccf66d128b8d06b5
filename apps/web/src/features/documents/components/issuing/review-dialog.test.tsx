import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { aDraft } from "../../testing/a-draft.ts";
import { cell, openEditor } from "../../testing/open-editor.tsx";

const issued = { __typename: "Document", id: aDraft().id, state: "DRAFT", version: 2, number: null };
const held = { ...issued, issueAt: "2199-01-01T00:00:00.000Z" };
const address = { __typename: "MailAddressType", email: "maria@client.example", name: "Maria" };

async function askToIssue({ sendsOnIssue, origin, recipients = [address] }: Record<string, unknown>) {
  const opened = await openEditor(
    {},
    {
      MailOnIssue: () => ({
        document: { __typename: "Document", id: aDraft().id, mailOnIssue: { sendsOnIssue, origin } },
      }),
      MailToCompose: () => ({
        mailPreview: {
          recipients,
          from: address,
          language: "ro",
          subject: "Factura",
          writtenSubject: "Factura",
          writtenBody: "Bună ziua",
          html: "",
          attachmentName: null,
        },
      }),
      IssueDocument: () => ({ issueDocument: held }),
      IssueAndSendDocument: () => ({ issueAndSendDocument: held }),
    },
  );
  await opened.user.click(cell("Cantitate"));
  await opened.user.keyboard("{Control>}{Enter}{/Control}");
  await screen.findByRole("dialog");
  const asked = (operation: string) =>
    waitFor(() => {
      const found = opened.asked.find((each) => each.operation === operation);
      if (!found) throw new Error(`${operation} was not asked.`);
      return found.input;
    });
  const operations = () => opened.asked.map(({ operation }) => operation);
  return { ...opened, asked, operations, choice: () => screen.findByRole("checkbox", { name: /Trimite-l pe e-mail/ }) };
}

describe("the last look before a number is taken", () => {
  test("says that the document goes by mail, whose rule says so and to whom; Enter sends it", async () => {
    const { user, asked, choice } = await askToIssue({ sendsOnIssue: true, origin: "CUSTOMER" });
    await waitFor(async () => expect(await choice()).toHaveProperty("checked", true));
    expect(await screen.findByText(/Așa este setat clientul/)).toBeTruthy();
    expect(await screen.findByDisplayValue("maria@client.example")).toBeTruthy();
    await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Emite și trimite" }));
    expect(await asked("IssueAndSendDocument")).toMatchObject({ mail: { recipients: [{ email: address.email }] } });
  });

  test("lets whoever issues it say that it stays at home", async () => {
    const { user, asked, choice } = await askToIssue({ sendsOnIssue: true, origin: "COMPANY" });
    await waitFor(async () => expect(await choice()).toHaveProperty("checked", true));
    await user.click(await choice());
    await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Emite" }));
    expect(await asked("IssueDocument")).toMatchObject({ sendsMail: false });
  });

  test("lets whoever issues it send it all the same", async () => {
    const { user, asked, choice } = await askToIssue({ sendsOnIssue: false, origin: "COMPANY" });
    expect(await choice()).toHaveProperty("checked", false);
    await user.click(await choice());
    await screen.findByDisplayValue("maria@client.example");
    await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Emite și trimite" }));
    expect(await asked("IssueAndSendDocument")).toMatchObject({ mail: { recipients: [{ email: address.email }] } });
  });

  test("left as it is leaves it to the rules", async () => {
    const { user, asked } = await askToIssue({ sendsOnIssue: false, origin: "COMPANY" });
    await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Emite" }));
    expect(await asked("IssueDocument")).toMatchObject({ sendsMail: null });
  });

  test("asks for an address where there is none", async () => {
    const opened = await askToIssue({ sendsOnIssue: true, origin: "COMPANY", recipients: [] });
    const { user } = opened;
    await user.click(await within(screen.getByRole("dialog")).findByRole("button", { name: "Emite și trimite" }));
    expect(await screen.findByText("Scrie cel puțin o adresă de e-mail.")).toBeTruthy();
    expect(opened.operations()).not.toContain("IssueAndSendDocument");
  });

  test("does not lose a mail that was changed to one key", async () => {
    const { user, operations } = await askToIssue({ sendsOnIssue: true, origin: "COMPANY" });
    await screen.findByDisplayValue("maria@client.example");
    await user.click(screen.getByRole("button", { name: "Modifică mesajul" }));
    await user.type(await screen.findByDisplayValue("Bună ziua"), ", ne vedem luni");
    await user.keyboard("{Escape}");
    await user.click(await screen.findByRole("button", { name: "Continuă" }));
    expect(screen.getByDisplayValue("Bună ziua, ne vedem luni")).toBeTruthy();
    await user.keyboard("{Escape}");
    await user.click(await screen.findByRole("button", { name: "Închide fără să trimiți" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(operations()).not.toContain("IssueAndSendDocument");
  });
});
