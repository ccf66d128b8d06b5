import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { openPage, type Answers } from "../../../../app/testing/open-page.tsx";
import { MailsPage } from "./mails-page.tsx";

const usual = { subject: "Factura {number} de la {company}", body: "Bună ziua,\n\nFactura {number}." };

const aWording = (part: object = {}) => ({
  __typename: "MailWording",
  id: "INVOICE ro",
  kind: "INVOICE",
  language: "ro",
  ...usual,
  usualSubject: usual.subject,
  usualBody: usual.body,
  isOwn: false,
  version: 0,
  ...part,
});

async function open({ sendsOnIssue = false, wording = aWording(), answers = {} as Answers } = {}) {
  const opened = openPage(<MailsPage />, {
    answers: {
      MailSettings: () => ({
        mailRule: { __typename: "MailRule", id: "company", sendsOnIssue, version: 0 },
        mailWordings: [wording],
      }),
      MailWordingPreview: ({ words }) => ({
        mailWordingPreview: { subject: `Arată: ${(words as { subject: string }).subject}`, html: "<p>mesaj</p>" },
      }),
      ...answers,
    },
    permissions: ["document:read", "company:update"],
  });
  await screen.findByRole("heading", { name: "E-mailuri" });
  return opened;
}

describe("the mails of a company", () => {
  test("go by themselves once it says so", async () => {
    const { user, inputsOf } = await open({
      answers: {
        SetMailRule: () => ({
          setMailRule: { __typename: "MailRule", id: "company", sendsOnIssue: true, version: 1 },
        }),
      },
    });
    await user.click(await screen.findByRole("checkbox", { name: /imediat după emitere/ }));
    expect(inputsOf("SetMailRule")).toEqual([{ sendsOnIssue: true, expectedVersion: 0 }]);
    expect(await screen.findByText("De acum documentele pleacă singure la emitere.")).toBeTruthy();
  });

  test("have the company's own words, with tokens put where it writes, and show what comes of them", async () => {
    const { user, inputsOf } = await open({
      answers: {
        SetMailWording: ({ subject, body }) => ({
          setMailWording: aWording({ subject, body, isOwn: true, version: 1 }),
        }),
      },
    });
    const subject = await screen.findByRole("textbox", { name: /^Subiect/ });
    await user.clear(subject);
    await user.type(subject, "De plată ");
    await user.click(screen.getByRole("button", { name: "{total} totalul" }));
    expect(await screen.findByText("Arată: De plată {total}")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Salvează" }));
    expect(inputsOf("SetMailWording")).toEqual([
      { kind: "INVOICE", language: "ro", subject: "De plată {total}", body: usual.body, expectedVersion: 0 },
    ]);
    expect(await screen.findByText("Textul societății")).toBeTruthy();
  });

  test("are refused at the field for a token that there is not", async () => {
    const { user, inputsOf } = await open();
    const subject = await screen.findByRole("textbox", { name: /^Subiect/ });
    await user.type(subject, " {{link}");
    await user.click(screen.getByRole("button", { name: "Salvează" }));
    expect(await screen.findByText(/\{link\} nu se poate folosi aici/)).toBeTruthy();
    expect(inputsOf("SetMailWording")).toEqual([]);
  });

  test("go back to the usual words, and the company's own come back", async () => {
    const own = aWording({ subject: "Al nostru", isOwn: true, version: 3 });
    const { user, inputsOf } = await open({
      wording: own,
      answers: {
        ResetMailWording: () => ({ resetMailWording: aWording() }),
        SetMailWording: () => ({ setMailWording: { ...own, version: 1 } }),
      },
    });
    await user.click(await screen.findByRole("button", { name: "Revino la textul obișnuit" }));
    expect(inputsOf("ResetMailWording")).toEqual([{ kind: "INVOICE", language: "ro", expectedVersion: 3 }]);
    expect(within(document.body).getByDisplayValue(usual.subject)).toBeTruthy();
    await user.click(await screen.findByRole("button", { name: /^Anulează/ }));
    expect(inputsOf("SetMailWording")).toMatchObject([{ subject: "Al nostru", expectedVersion: 0 }]);
  });
});
