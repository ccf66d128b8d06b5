import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { calculateDocument } from "@softmanager/domain";
import { formatMoney } from "@softmanager/ui";
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { aContent, aDraft, aLine, answered, buyer } from "../../testing/a-draft.ts";
import { cell, openEditor, type Answers } from "../../testing/open-editor.tsx";

const bar = () => within(screen.getByRole("region", { name: "Totaluri și emitere" }));
const sums = () => screen.getByLabelText("Totaluri", { selector: "dl" }).textContent;

/** What a field is described by: read aloud with it, and in sight. */
const descriptionOf = (field: HTMLElement) =>
  document.getElementById(field.getAttribute("aria-describedby") ?? "")?.textContent;

describe("what is being written", () => {
  const corrects = { id: "01a20c3c-0000-7000-95df-59979def2200", state: "ISSUED", issueDate: "2026-11-05" } as const;
  const corrected = { kind: "INVOICE", number: "F 0007", ...corrects } as const;

  test("is said in the heading and on the tab", async () => {
    await openEditor();
    expect(screen.getByRole("heading", { name: "Factură" })).toBeTruthy();
    expect(document.title).toBe("Factură, ciornă · SoftManager");
  });

  test("names the invoice that a credit note takes back, and leads to it", async () => {
    await openEditor({}, {}, { kind: "CREDIT_NOTE", corrects: corrected });
    expect(screen.getByRole("heading", { name: "Factură storno pentru factura F 0007" })).toBeTruthy();
    expect(screen.getByRole("link", { name: "factura F 0007" }).getAttribute("href")).toBe(
      `/c/atelier/documents/${corrects.id}`,
    );
    expect(document.title).toBe("Factură storno pentru factura F 0007, ciornă · SoftManager");
  });

  test("tells an invoice that makes up for a credit note from any other", async () => {
    await openEditor({}, {}, { corrects: { ...corrected, kind: "CREDIT_NOTE", number: "S 0002" } });
    expect(screen.getByRole("heading", { name: "Factură care îndreaptă factura storno S 0002" })).toBeTruthy();
  });
});

describe("the sums of a draft", () => {
  const lines = [aLine({ quantity: "3.5", unitPrice: "199.99" }), aLine({ taxRate: "11", unitPrice: "49.55" })];

  test("are those that the server and the printed document come to", async () => {
    await openEditor({ lines });
    const { totals, taxSubtotals } = calculateDocument(aContent({ lines }));
    for (const amount of [totals.net, totals.payable, ...taxSubtotals.flatMap(({ taxable, vat }) => [taxable, vat])]) {
      expect(sums()).toContain(formatMoney(amount, "RON", "ro"));
    }
    expect(bar().getByText(/^901,96/)).toBeTruthy();
  });

  test("follow every key, before anything is saved", async () => {
    const { saves } = await openEditor({ lines });
    fireEvent.change(cell("Cantitate"), { target: { value: "2" } });
    const expected = calculateDocument(
      aContent({ lines: lines.with(0, aLine({ quantity: "2", unitPrice: "199.99" })) }),
    );
    expect(sums()).toContain(formatMoney(expected.totals.payable, "RON", "ro"));
    expect(saves()).toEqual([]);
  });

  test("take amounts with a comma or a dot", async () => {
    const { user, session } = await openEditor();
    await user.clear(cell("Preț fără TVA"));
    await user.type(cell("Preț fără TVA"), "12,5");
    expect(session.store.get().lines[0]?.unitPrice).toBe("12.5");
    await user.clear(cell("Preț fără TVA"));
    await user.type(cell("Preț fără TVA"), "1.234,50");
    expect(session.store.get().lines[0]?.unitPrice).toBe("1234.50");
    await user.tab();
    expect(cell("Preț fără TVA").value).toBe("1234,50");
  });

  test("know no VAT where the seller charges none", async () => {
    const exempt = { taxRate: "0", exemptionReason: "Regim special de scutire - art. 310 Cod fiscal" };
    const { session } = await openEditor({ lines: [aLine({ ...exempt, taxCategory: "E", unitPrice: "80" })] });
    const terms = session.terms.get();
    act(() => session.terms.set({ ...terms, seller: { ...terms.seller, vatStatus: "NONE" } }));
    expect(cell("Preț").value).toBe("80,00");
    expect(sums()).toBe(`Total de plată${formatMoney("80", "RON", "ro")}`);
    await waitFor(() => expect(within(screen.getByRole("region", { name: "Linii" })).queryByText(/TVA/)).toBeNull());
  });

  test("offer the rates of the day on which VAT falls due: a delivery before the invoice has those of its day", async () => {
    const delivery = { date: "2025-07-31", partyName: null, address: null };
    await openEditor({ issueDate: "2025-08-05", delivery, lines: [aLine({ taxRate: "19" })] });
    const rates = within(cell("TVA")).getByRole("group", { name: "Cote" });
    const offered = within(rates).getAllByRole("option");
    expect(offered.map(({ textContent }) => textContent)).toEqual(["19 %", "9 %", "5 %"]);
  });

  test("mean prices with VAT after Alt+G, to the ban", async () => {
    const { user } = await openEditor({ lines: [aLine({ unitPrice: "299" })] });
    await user.click(cell("Cantitate"));
    await user.keyboard("{Alt>}g{/Alt}");
    expect(bar().getByText(/^299,00/)).toBeTruthy();
  });
});

describe("writing lines with the keyboard alone", () => {
  test("Tab out of the last cell begins a line and goes to its name", async () => {
    const { user } = await openEditor();
    await user.click(cell("Preț fără TVA"));
    await user.tab();
    expect(document.activeElement).toBe(cell("Produs sau serviciu", 2));
  });

  test("Enter goes from cell to cell, and from the last one to a new line", async () => {
    const { user } = await openEditor();
    await user.click(cell("Cantitate"));
    await user.keyboard("{Enter}");
    expect(document.activeElement).toBe(cell("Preț fără TVA"));
    await user.keyboard("{Enter}");
    expect(document.activeElement).toBe(cell("Produs sau serviciu", 2));
  });

  test("a new line is taxed as the one above it", async () => {
    const { user, session } = await openEditor({ lines: [aLine({ taxRate: "11" })] });
    await user.click(cell("Preț fără TVA"));
    await user.tab();
    await user.keyboard("Găzduire");
    expect(session.store.get().lines[1]).toMatchObject({ name: "Găzduire", taxCategory: "S", taxRate: "11" });
  });

  test("Alt with an arrow moves the line and keeps the focus in it", async () => {
    const { user, session } = await openEditor({ lines: [aLine({ name: "Întâi" }), aLine({ name: "Apoi" })] });
    await user.click(cell("Cantitate", 2));
    await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
    expect(session.store.get().lines.map(({ name }) => name)).toEqual(["Apoi", "Întâi"]);
    expect(document.activeElement).toBe(cell("Cantitate", 1));
  });

  test("Ctrl+Backspace removes the line, and it can be brought back", async () => {
    const { user, session } = await openEditor({ lines: [aLine({ name: "Întâi" }), aLine({ name: "Apoi" })] });
    await user.click(cell("Cantitate", 2));
    await user.keyboard("{Control>}{Backspace}{/Control}");
    expect(session.store.get().lines.map(({ name }) => name)).toEqual(["Întâi"]);
    await user.click(await screen.findByRole("button", { name: /Anulează/ }));
    expect(session.store.get().lines.map(({ name }) => name)).toEqual(["Întâi", "Apoi"]);
  });
});

describe("what is missing", () => {
  test("is told apart from what is late: an invoice after the 15th of the month that follows the delivery", async () => {
    const delivery = { date: "2026-09-30", partyName: null, address: null };
    const { session } = await openEditor({ issueDate: "2026-10-16", delivery });
    const told = /^Termenul de emitere a trecut: cel târziu 15\.10\.2026/;
    expect(bar().getByRole("button", { name: told })).toBeTruthy();
    act(() => session.store.set({ issueDate: "2026-10-15" }));
    expect(bar().queryByRole("button", { name: told })).toBeNull();
  });

  test("stands in the strip, and each entry leads to its field", async () => {
    const { user } = await openEditor({ buyer: { ...buyer, address: { ...buyer.address, county: null } } });
    await user.click(bar().getByRole("button", { name: "județul clientului" }));
    expect(document.activeElement).toBe(screen.getByLabelText("Județ"));
  });

  test("Alt+E goes to the first of it", async () => {
    const { user } = await openEditor({ dueDate: null });
    await user.click(cell("Cantitate"));
    await user.keyboard("{Alt>}e{/Alt}");
    expect(document.activeElement).toBe(screen.getByLabelText("Scadență"));
  });

  test("is told at the field only once the person asks to issue", async () => {
    const { user } = await openEditor({ dueDate: null });
    expect(screen.queryByText("Completează scadența.")).toBeNull();
    await user.click(bar().getByRole("button", { name: /^Emite(?! și)/ }));
    expect(await screen.findByText("Completează scadența.")).toBeTruthy();
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  test("goes from the strip as soon as it is there", async () => {
    const { user } = await openEditor({ lines: [aLine({ name: "" })] });
    expect(bar().getByRole("button", { name: "denumirea, linia 1" })).toBeTruthy();
    await user.type(cell("Produs sau serviciu"), "Consultanță");
    expect(await bar().findByText("Gata de emis")).toBeTruthy();
  });
});

describe("a price that is none", () => {
  const reasons = [
    ["12abc", "Scrie un număr.", "Write a number."],
    [
      "-5",
      "Prețul nu poate fi negativ; folosește o cantitate negativă.",
      "A price cannot be negative; use a negative quantity.",
    ],
  ] as const;

  test.each(reasons)("says why under the cell and in the strip: %s", async (typed, reason) => {
    const { user } = await openEditor();
    await user.clear(cell("Preț fără TVA"));
    await user.type(cell("Preț fără TVA"), typed);
    const entry = await bar().findByRole("button", { name: `prețul, linia 1: ${reason}` });
    expect(within(screen.getByRole("region", { name: "Linii" })).getByText(reason)).toBeTruthy();
    expect(descriptionOf(cell("Preț fără TVA"))).toBe(reason);
    expect(bar().getByRole("group", { name: "De îndreptat" })).toBeTruthy();
    await user.click(entry);
    expect(document.activeElement).toBe(cell("Preț fără TVA"));
  });

  test.each(reasons)("says why in English too: %s", async (typed, _, reason) => {
    const { user, session } = await openEditor();
    await user.clear(cell("Preț fără TVA"));
    await user.type(cell("Preț fără TVA"), typed);
    act(() => session.judgement.speak("en"));
    await waitFor(() => expect(descriptionOf(cell("Preț fără TVA"))).toBe(reason));
  });

  test("is described by nothing once it is a price", async () => {
    const { user } = await openEditor();
    await user.clear(cell("Preț fără TVA"));
    await user.type(cell("Preț fără TVA"), "-5");
    await waitFor(() => expect(descriptionOf(cell("Preț fără TVA"))).toContain("negativ"));
    await user.clear(cell("Preț fără TVA"));
    await user.type(cell("Preț fără TVA"), "5");
    await bar().findByText("Gata de emis");
    expect(cell("Preț fără TVA").hasAttribute("aria-describedby")).toBe(false);
  });
});

describe("the unit of a line", () => {
  const shownUnit = () => {
    const unit: HTMLElement = cell("UM");
    return unit instanceof HTMLSelectElement ? unit.selectedOptions[0]?.label : undefined;
  };

  test("reads as the document prints it in its language", async () => {
    const { session } = await openEditor();
    expect(shownUnit()).toBe("buc");
    act(() => session.store.set({ language: "en" }));
    expect(shownUnit()).toBe("pcs");
  });

  test("stays as the seller calls it", async () => {
    await openEditor({ language: "en", lines: [aLine({ unitName: "bags" })] });
    expect(shownUnit()).toBe("bags");
  });
});

describe("saving", () => {
  test("happens by itself once, half a second after the last key", async () => {
    const { user, saves } = await openEditor();
    await user.type(cell("Produs sau serviciu"), " IT");
    expect(screen.getByText("Se salvează")).toBeTruthy();
    await waitFor(() => expect(screen.getByText("Salvat")).toBeTruthy(), { timeout: 3000 });
    expect(saves()).toHaveLength(1);
    expect(saves()[0]).toMatchObject({ expectedVersion: 1, content: { lines: [{ name: "Consultanță IT" }] } });
  });

  test("keeps the rest when one field holds what is no number, and the text on screen", async () => {
    const { user, saves } = await openEditor();
    await user.clear(cell("Cantitate"));
    await user.type(cell("Cantitate"), "doi");
    await waitFor(() => expect(saves()).toHaveLength(1), { timeout: 3000 });
    expect(saves()[0]).toMatchObject({ content: { lines: [{ name: "Consultanță", quantity: "0" }] } });
    expect(cell("Cantitate").value).toBe("doi");
    await waitFor(() => expect(descriptionOf(cell("Cantitate"))).toBe("Scrie un număr."));
  });

  test("never takes the focus from what is being written", async () => {
    const { user, saves } = await openEditor();
    await user.type(cell("Produs sau serviciu"), " IT");
    await waitFor(() => expect(saves()).toHaveLength(1), { timeout: 3000 });
    expect(document.activeElement).toBe(cell("Produs sau serviciu"));
    await user.keyboard(" lunar");
    expect(cell("Produs sau serviciu").value).toBe("Consultanță IT lunar");
  });

  test("without a connection says so and keeps everything", async () => {
    const { user } = await openEditor({}, { UpdateDraft: () => Promise.reject(new TypeError("Failed to fetch")) });
    await user.type(cell("Produs sau serviciu"), " IT");
    expect(await screen.findByText("Offline", {}, { timeout: 3000 })).toBeTruthy();
    expect(cell("Produs sau serviciu").value).toBe("Consultanță IT");
  });
});

describe("when another tab saved the draft first", () => {
  const theirs = aDraft({ lines: [aLine({ name: "Scris în alt tab" })] }, { version: 7 });

  /** Types until the server answers that the draft has moved on. */
  async function inConflict() {
    let isSettled = false;
    const opened = await openEditor(
      {},
      {
        UpdateDraft: () => ({
          updateDraft: isSettled
            ? answered({ ...theirs, version: 8 })
            : { __typename: "VersionConflict", message: "S-a schimbat între timp." },
        }),
        DraftForEditing: () => ({ document: answered(theirs) }),
      },
    );
    await opened.user.type(cell("Produs sau serviciu"), " IT");
    await screen.findByRole("alert", {}, { timeout: 3000 });
    isSettled = true;
    return opened;
  }

  test("what was typed stays, and the person is asked", async () => {
    await inConflict();
    expect(screen.getByRole("alert").textContent).toContain("alt tab");
    expect(cell("Produs sau serviciu").value).toBe("Consultanță IT");
  });

  test("keeping mine saves it over theirs", async () => {
    const { user, saves } = await inConflict();
    await user.click(screen.getByRole("button", { name: "Păstrează ce am scris" }));
    await waitFor(() => expect(screen.getByText("Salvat")).toBeTruthy());
    expect(saves().at(-1)).toMatchObject({ expectedVersion: 7, content: { lines: [{ name: "Consultanță IT" }] } });
  });

  test("taking theirs shows it, and mine can still be brought back", async () => {
    const { user } = await inConflict();
    await user.click(screen.getByRole("button", { name: "Ia varianta salvată" }));
    expect(cell("Produs sau serviciu").value).toBe("Scris în alt tab");
    await user.click(await screen.findByRole("button", { name: /Anulează/ }));
    expect(cell("Produs sau serviciu").value).toBe("Consultanță IT");
  });
});

describe("a draft that ended elsewhere", () => {
  const typedInto = async (answers: Answers) => {
    const opened = await openEditor({}, answers);
    await opened.user.type(cell("Produs sau serviciu"), " IT");
    await screen.findByRole("alert", {}, { timeout: 3000 });
    return opened;
  };
  const conflict = () => ({ updateDraft: { __typename: "VersionConflict", message: "S-a schimbat între timp." } });

  test("by being issued offers the way to what was issued, and no choice that would lead nowhere", async () => {
    const issued = aDraft({}, { version: 7, state: "ISSUED" });
    const { user, history } = await typedInto({
      UpdateDraft: conflict,
      DraftForEditing: () => ({ document: answered(issued) }),
    });
    expect(screen.getByRole("alert").textContent).toContain("a fost emis între timp");
    expect(screen.queryByRole("button", { name: "Păstrează ce am scris" })).toBeNull();
    expect(cell("Produs sau serviciu").value).toBe("Consultanță IT");
    await user.click(screen.getByRole("button", { name: "Deschide documentul" }));
    await waitFor(() => expect(history.location.pathname).toBe(`/c/atelier/documents/${issued.id}`));
  });

  test("by being deleted offers the way to the documents", async () => {
    const errors = [{ message: "Not found.", extensions: { code: "NOT_FOUND" } }];
    await typedInto({ UpdateDraft: () => Promise.reject(new CombinedGraphQLErrors({ errors })) });
    expect(screen.getByRole("alert").textContent).toContain("a fost ștearsă între timp");
    expect(screen.getByRole("button", { name: "Documente" })).toBeTruthy();
  });
});

describe("issuing", () => {
  const held = (issueAt: string | null, state: string, number: string | null) => ({
    __typename: "Document",
    id: aDraft().id,
    state,
    version: 2,
    number,
    issueAt,
  });
  const inAMinute = "2199-01-01T00:00:00.000Z";

  test("asks once more, naming number, customer and total; Enter goes on", async () => {
    const { user, asked } = await openEditor(
      {},
      { IssueDocument: () => ({ issueDocument: held(inAMinute, "DRAFT", null) }) },
    );
    await user.click(cell("Cantitate"));
    await user.keyboard("{Control>}{Enter}{/Control}");
    const dialog = await screen.findByRole("dialog");
    expect(dialog.textContent).toContain("F 0012");
    expect(dialog.textContent).toContain("Tâmplăria Veche S.R.L.");
    expect(dialog.textContent).toContain("121,00");
    await user.keyboard("{Enter}");
    await waitFor(() => expect(asked.some(({ operation }) => operation === "IssueDocument")).toBe(true));
  });

  test("can be undone with u while the hold runs; the draft is then writable again", async () => {
    const { user, session } = await openEditor(
      {},
      {
        IssueDocument: () => ({ issueDocument: held(inAMinute, "DRAFT", null) }),
        UndoIssue: () => ({ undoIssue: { ...held(null, "DRAFT", null), version: 3 } }),
      },
    );
    await user.click(cell("Cantitate"));
    await user.keyboard("{Control>}{Enter}{/Control}");
    await screen.findByRole("dialog");
    await user.keyboard("{Enter}");
    await waitFor(() => expect(session.heldUntil.get()).toBe(inAMinute));
    act(() => void (document.activeElement instanceof HTMLElement && document.activeElement.blur()));
    await user.keyboard("u");
    await waitFor(() => expect(session.heldUntil.get()).toBeNull());
    expect(session.autosave.version).toBe(3);
  });

  test("at once, without a hold, goes to the document with its real number", async () => {
    const { user, history } = await openEditor(
      {},
      { IssueDocument: () => ({ issueDocument: held(null, "ISSUED", "F 0013") }) },
    );
    await user.click(cell("Cantitate"));
    await user.keyboard("{Control>}{Enter}{/Control}");
    await screen.findByRole("dialog");
    await user.keyboard("{Enter}");
    expect(await screen.findByText(/F 0013/)).toBeTruthy();
    await waitFor(() => expect(history.location.pathname).toBe(`/c/atelier/documents/${aDraft().id}`));
  });

  test("waits for the last words to be saved", async () => {
    const { user, asked, saves } = await openEditor(
      {},
      { IssueDocument: () => ({ issueDocument: held(null, "ISSUED", "F 0013") }) },
    );
    await user.type(cell("Produs sau serviciu"), " IT");
    await user.keyboard("{Control>}{Enter}{/Control}");
    await screen.findByRole("dialog");
    expect(saves()).toHaveLength(1);
    await user.keyboard("{Enter}");
    await waitFor(() => {
      const issue = asked.find(({ operation }) => operation === "IssueDocument");
      expect(issue?.input).toMatchObject({ expectedVersion: 2 });
    });
  });
});
