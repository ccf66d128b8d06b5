import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { aLine, buyer } from "../../testing/a-draft.ts";
import { openEditor, type Answers } from "../../testing/open-editor.tsx";

const customerId = "01a20c3c-fee4-7420-95df-0000000000c1";
const advanceId = "01a20c3c-fee4-7420-95df-0000000000a1";

const open: Answers = {
  OpenAdvances: () => ({
    openAdvances: [
      {
        __typename: "OpenAdvance",
        id: advanceId,
        number: "F 0007",
        issueDate: "2026-11-05",
        left: "121.00",
        lines: [
          {
            ...aLine({ name: "Avans conform facturii F 0007 din 05.11.2026", quantity: "-1" }),
            __typename: "ContentLine",
            advance: { __typename: "AdvanceTaken", documentId: advanceId, rate: null },
          },
        ],
      },
    ],
  }),
};

const written = { customerId, buyer, lines: [aLine({ name: "Mobilier", unitPrice: "1000" })] };
const offer = () => screen.findByRole("button", { name: "Scade avansul facturat" });

describe("taking an invoiced advance back", () => {
  test("lists what is open with number, date and what is left, and puts it on the invoice with minus", async () => {
    const { user, session, saves } = await openEditor(written, open);
    await user.click(await offer());
    await user.click(await screen.findByRole("menuitem", { name: /F 0007 din 05\.11\.2026.*rest 121,00/ }));
    const { lines, precedingDocuments } = session.store.get();
    expect(lines.map(({ name, quantity }) => [name, quantity])).toEqual([
      ["Mobilier", "1"],
      ["Avans conform facturii F 0007 din 05.11.2026", "-1"],
    ]);
    expect(precedingDocuments).toEqual([{ number: "F 0007", issueDate: "2026-11-05" }]);
    expect(session.store.figures().totals).toMatchObject({ net: "900.00", payable: "1089.00" });
    await waitFor(() => expect(saves()).toHaveLength(1));
    expect(saves()[0]).toMatchObject({ content: { lines: [{}, { advance: { documentId: advanceId } }] } });
  });

  test("is offered once, and can be undone", async () => {
    const { user, session } = await openEditor(written, open);
    await user.click(await offer());
    await user.click(await screen.findByRole("menuitem"));
    await waitFor(() => expect(screen.queryByRole("button", { name: "Scade avansul facturat" })).toBeNull());
    await user.click(await screen.findByRole("button", { name: "Anulează" }));
    expect(session.store.get().lines).toHaveLength(1);
    expect(await offer()).toBeDefined();
  });

  test("is not offered where nothing is open, nor without a customer of the list", async () => {
    const { asked } = await openEditor({ buyer, lines: [aLine()] }, open);
    expect(screen.queryByRole("button", { name: "Scade avansul facturat" })).toBeNull();
    expect(asked.some(({ operation }) => operation === "OpenAdvances")).toBe(false);
  });
});

describe("an advance invoice", () => {
  test("is marked by one press, and then takes no advance back", async () => {
    const { user, session, saves } = await openEditor(written, open);
    await offer();
    const section = screen.getByRole("region", { name: "Avans" });
    await user.click(within(section).getByRole("checkbox", { name: "Factură de avans" }));
    expect(session.store.get().isAdvance).toBe(true);
    expect(screen.queryByRole("button", { name: "Scade avansul facturat" })).toBeNull();
    await waitFor(() => expect(saves()[0]).toMatchObject({ content: { isAdvance: true } }));
  });
});

describe("a correction", () => {
  test("keeps customer, currency and lines of its original", async () => {
    const vatLeft = [
      { taxCategory: "S", taxRate: "21", exemptionReasonCode: null, exemptionReason: null } as const,
    ].map((taxation) => ({ ...taxation, taxable: "100.00", vat: "21.00" }));
    await openEditor({ ...written, vatLeft }, open);
    expect(screen.queryByRole("button", { name: "Schimbă" })).toBeNull();
    expect(screen.queryByRole("button", { name: /Adaugă o linie/ })).toBeNull();
    expect(within(screen.getByLabelText(/^Monedă/)).getAllByRole("option")).toHaveLength(1);
    expect(screen.queryByRole("region", { name: "Avans" })).toBeNull();
  });
});
