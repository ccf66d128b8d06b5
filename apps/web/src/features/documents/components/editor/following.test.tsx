import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { aLevel, aLine, aSettings } from "../../testing/a-draft.ts";
import { openEditor, openNewEditor } from "../../testing/open-editor.tsx";

const inDays = (days: number) => ({ type: "DAYS" as const, days, months: null, day: null, onWorkingDay: false });

const company = aLevel("COMPANY", {
  language: "ro",
  currency: "RON",
  priceMode: "NET",
  paymentMeansCode: "42",
  dueDateRule: inDays(30),
});
const mentions = { ro: ["Vă mulțumim.", "Plata prin bancă."], en: ["Thank you.", "Pay by bank."] };
const settings = aSettings([company], mentions);

const begun = { issueDate: "2026-11-01", dueDate: "2026-12-01", mentions: mentions.ro };
const part = { settings, dueDateRule: inDays(30) };

const date = (name: string) => screen.getByLabelText<HTMLInputElement>(new RegExp(`^${name}`));
const select = (name: string) => screen.getByRole<HTMLSelectElement>("combobox", { name: new RegExp(`^${name}`) });
const whyOf = (field: HTMLElement) => document.querySelector(`label[for="${field.id}"]`)?.textContent;

function aCard(id: string, name: string, said: object) {
  return {
    __typename: "Customer",
    id,
    type: "COMPANY",
    name,
    fiscalCode: "14399840",
    vatCode: null,
    tradeRegisterNumber: null,
    address: {
      __typename: "Address",
      street: "Str. Ștefan cel Mare nr. 27",
      streetAdditional: null,
      city: "Rădăuți",
      postalCode: null,
      county: "RO-SV",
      country: "RO",
    },
    phone: null,
    email: null,
    bankName: null,
    iban: null,
    language: null,
    currency: null,
    dueDateRule: null,
    registry: null,
    contacts: [],
    owes: [],
    ...said,
  };
}

const rule = { ...inDays(10), __typename: "DueDateRule" };
const cards = [
  aCard("01a20c33-0000-76d1-919c-000000000001", "Anton Ltd", { language: "en", currency: "EUR", dueDateRule: rule }),
  aCard("01a20c33-0000-76d1-919c-000000000002", "Bogdan S.R.L.", {}),
];
const known = {
  CustomersToPick: ({ text }: Record<string, unknown>) => ({
    customersByText: cards.filter(({ name }) => name.startsWith(String(text))),
  }),
};

describe("the due date", () => {
  test("follows the issue date by the rule of the company", async () => {
    const { user, session, saves } = await openEditor(begun, {}, part);
    await user.clear(date("Data emiterii"));
    await user.type(date("Data emiterii"), "10.11.2026");
    await user.tab();
    expect(date("Scadență").value).toBe("10.12.2026");
    expect(whyOf(date("Scadență"))).toContain("Din setările societății");
    await session.autosave.flush();
    expect(saves().at(-1)).toMatchObject({
      content: { issueDate: "2026-11-10", dueDate: "2026-12-10" },
      dueDateRule: { type: "DAYS", days: 30 },
    });
  });

  test("stays where a person wrote it, who may return to the rule", async () => {
    const { user, session, saves } = await openEditor(begun, {}, part);
    await user.clear(date("Scadență"));
    await user.type(date("Scadență"), "05.12.2026");
    await user.clear(date("Data emiterii"));
    await user.type(date("Data emiterii"), "10.11.2026");
    await user.tab();
    expect(date("Scadență").value).toBe("05.12.2026");
    expect(whyOf(date("Scadență"))).toContain("Stabilit pe acest document");
    await session.autosave.flush();
    expect(saves().at(-1)).toMatchObject({ content: { dueDate: "2026-12-05" }, dueDateRule: null });
    await user.click(screen.getByRole("button", { name: "Înapoi la termenul obișnuit: 30 de zile" }));
    expect(date("Scadență").value).toBe("10.12.2026");
    expect(screen.queryByRole("button", { name: /^Înapoi la termenul/ })).toBeNull();
  });

  test("is told at once when it lies before the issue date, beside the way back", async () => {
    const { user } = await openEditor(begun, {}, part);
    await user.clear(date("Scadență"));
    await user.type(date("Scadență"), "30.10.2026");
    await user.tab();
    expect(await screen.findByText("Scadența este înaintea datei de emitere.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: /^Înapoi la termenul obișnuit/ }));
    await waitFor(() => expect(screen.queryByText("Scadența este înaintea datei de emitere.")).toBeNull());
  });

  test("is that of today in a draft of another day that has no date of its own", async () => {
    const { session } = await openEditor({ dueDate: "2020-01-31" }, {}, part);
    expect(session.store.get().dueDate).not.toBe("2020-01-31");
    expect(session.autosave.isClean).toBe(true);
  });
});

describe("the default sentences", () => {
  const section = () => within(screen.getByRole("region", { name: "Mențiuni" }));
  const sentences = () =>
    section()
      .getAllByRole<HTMLTextAreaElement>("textbox")
      .map(({ value }) => value);

  test("go over to the language of the document", async () => {
    const { user } = await openEditor(begun, {}, part);
    expect(section().getByText("Din setările acestui tip de document")).toBeTruthy();
    await user.selectOptions(select("Limbă"), "en");
    expect(sentences()).toEqual(mentions.en);
    expect(section().queryByText(/a rămas cum era/)).toBeNull();
    await user.selectOptions(select("Limbă"), "ro");
    expect(sentences()).toEqual(mentions.ro);
  });

  test("stay where a person changed them, which is said", async () => {
    const { user } = await openEditor(begun, {}, part);
    await user.type(screen.getByLabelText("Mențiunea 2"), " Mulțumim!");
    await user.selectOptions(select("Limbă"), "en");
    expect(sentences()).toEqual(["Thank you.", "Plata prin bancă. Mulțumim!"]);
    expect(section().getByRole("status").textContent).toContain("O mențiune scrisă aici a rămas cum era");
    await user.click(section().getByRole("button", { name: "Înapoi la cele obișnuite" }));
    expect(sentences()).toEqual(mentions.en);
    expect(section().getByRole("status").textContent).toBe("");
  });
});

describe("another customer", () => {
  async function pick(user: Awaited<ReturnType<typeof openEditor>>["user"], name: string) {
    const change = screen.queryByRole("button", { name: "Schimbă clientul" });
    if (change) await user.click(change);
    await user.type(screen.getByRole("combobox", { name: /^Client/ }), name);
    await user.click(await screen.findByRole("option", { name: new RegExp(`^${name} .*Rădăuți`) }));
  }

  test("brings the defaults of its card, and the next one takes them back", async () => {
    const { user, session } = await openNewEditor({ ...begun, buyer: null }, known, part);
    await pick(user, "Anton");
    await waitFor(() => expect(select("Monedă").value).toBe("EUR"));
    expect(session.store.get()).toMatchObject({ language: "en", dueDate: "2026-11-11", mentions: mentions.en });
    expect(whyOf(select("Monedă"))).toContain("Din setările clientului");
    await pick(user, "Bogdan");
    await waitFor(() => expect(select("Monedă").value).toBe("RON"));
    expect(session.store.get()).toMatchObject({ language: "ro", dueDate: "2026-12-01", mentions: mentions.ro });
    expect(whyOf(select("Monedă"))).toContain("Din setările societății");
  });

  test("leaves what the person chose", async () => {
    const { user, session } = await openNewEditor({ ...begun, buyer: null }, known, part);
    await user.selectOptions(select("Monedă"), "USD");
    await pick(user, "Anton");
    expect(session.store.get()).toMatchObject({ currency: "USD", language: "en" });
    await pick(user, "Bogdan");
    expect(session.store.get()).toMatchObject({ currency: "USD", language: "ro" });
    expect(whyOf(select("Monedă"))).toContain("Stabilit pe acest document");
  });
});

describe("why a line carries no VAT", () => {
  const reverse = { taxCategory: "AE", taxRate: "0", exemptionReasonCode: "VATEX-EU-AE" } as const;
  const reason = () => screen.getByRole<HTMLInputElement>("textbox", { name: /^Textul scutirii/ });

  async function openLine(exemptionReason: string | null) {
    const opened = await openEditor({ ...begun, lines: [aLine({ ...reverse, exemptionReason })] }, {}, part);
    await opened.user.click(screen.getByRole("button", { name: "Descriere și reduceri: Linia 1" }));
    return opened;
  }

  test("is said in the document's language where the sentence is the law's", async () => {
    const { user } = await openLine("Taxare inversă");
    expect(reason().value).toBe("Taxare inversă");
    await user.selectOptions(select("Limbă"), "en");
    expect(reason().value).toBe("Reverse charge");
  });

  test("stays as it is in words of somebody's own", async () => {
    const { user } = await openLine("Taxare inversă, conform contractului");
    await user.selectOptions(select("Limbă"), "en");
    expect(reason().value).toBe("Taxare inversă, conform contractului");
  });

  test("shows the words of its code while nobody has written any", async () => {
    await openLine(null);
    expect([reason().value, reason().placeholder]).toEqual(["", "Taxare inversă"]);
  });
});

test("a line looked at closely says why its values are there", async () => {
  const origins = ["name", "unitPrice", "taxRate"].map((field) => ({
    __typename: "PrefilledValue",
    path: `lines.0.${field}`,
    origin: field === "taxRate" ? "COMPANY" : "PRODUCT",
  }));
  const { user } = await openEditor(
    begun,
    { OriginsOfLines: ({ id }) => ({ document: { __typename: "Document", id, origins } }) },
    part,
  );
  await user.click(screen.getByRole("button", { name: "Descriere și reduceri: Linia 1" }));
  const line = within(screen.getByRole("group", { name: /^Linia 1/ }));
  expect((await line.findByText("TVA")).textContent).toContain("Din setările societății");
  expect(line.getByText("Preț").textContent).toContain("Din fișa produsului");
});

test("every value that settings decide says why it is there", async () => {
  await openEditor({ ...begun, issueDate: null }, {}, part);
  expect(whyOf(date("Data emiterii"))).toContain("Lăsată liberă: va fi ziua emiterii");
  expect(whyOf(select("Limbă"))).toContain("Din setările societății");
  expect(screen.getByText("Prețuri").parentElement?.textContent).toContain("Din setările societății");
});
