import { screen, waitFor } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { aContent, aDraft, aLine, answered, buyer } from "../../testing/a-draft.ts";
import { openEditor, type Answers } from "../../testing/open-editor.tsx";

const customerId = "01a20c3c-fee4-7420-95df-0000000000c1";

const written = aContent({
  customerId,
  lines: [
    aLine({ name: "Mentenanță", unitPrice: "1210" }),
    aLine({ name: "Găzduire", unitPrice: "55.5", quantity: "12" }),
    aLine({ name: "Domeniu" }),
  ],
  mentions: ["Plata în 5 zile."],
  priceMode: "GROSS",
  issueDate: "2026-11-24",
  dueDate: "2026-11-29",
});

const last: Answers = {
  LastInvoiceOf: () => {
    const { content } = answered(aDraft(written)) as { content: object };
    const node = { __typename: "Document", id: "earlier", number: "CMC 2548", issueDate: "2026-11-24", content };
    const edges = [{ __typename: "DocumentEdge", node }];
    return { documents: { __typename: "DocumentConnection", edges } };
  },
};

const empty = { customerId, buyer, lines: [], mentions: ["Mulțumim."] };
const offer = () => screen.findByRole("button", { name: /^Ca ultima factură: CMC 2548 din 24\.11\.2026, 3 linii/ });

describe("the same as the last invoice of a customer", () => {
  test("brings its lines and words at their prices, and leaves the draft its own dates", async () => {
    const { user, session, saves } = await openEditor(empty, last);
    await user.click(await offer());
    const { lines, mentions, priceMode, issueDate, dueDate } = session.store.get();
    expect(lines.map(({ name, unitPrice, quantity }) => [name, unitPrice, quantity])).toEqual([
      ["Mentenanță", "1210", "1"],
      ["Găzduire", "55.5", "12"],
      ["Domeniu", "100", "1"],
    ]);
    expect({ mentions, priceMode }).toEqual({ mentions: ["Plata în 5 zile."], priceMode: "GROSS" });
    expect({ issueDate, dueDate }).toEqual({ issueDate: null, dueDate: "2199-12-24" });
    expect(screen.queryByRole("button", { name: /Ca ultima factură/ })).toBeNull();
    await waitFor(() => expect(saves()).toHaveLength(1));
  });

  test("is one key away, and goes on at the first line", async () => {
    const { user, session } = await openEditor(empty, last);
    await offer();
    await user.keyboard("{Alt>}r{/Alt}");
    expect(session.store.get().lines).toHaveLength(3);
    expect(document.activeElement).toBe(screen.getByLabelText("Produs sau serviciu, Linia 1"));
  });

  test("can be taken back", async () => {
    const { user, session } = await openEditor(empty, last);
    const before = session.store.get();
    await user.click(await offer());
    await user.click(await screen.findByRole("button", { name: /Anulează/ }));
    expect(session.store.get()).toEqual(before);
    expect(await offer()).toBeTruthy();
  });

  test("is not offered once a line is typed", async () => {
    const { asked } = await openEditor({ ...empty, lines: [aLine()] }, last);
    expect(asked.map(({ operation }) => operation)).not.toContain("LastInvoiceOf");
    expect(screen.queryByRole("button", { name: /Ca ultima factură/ })).toBeNull();
  });

  test("is not offered to a customer who was never invoiced", async () => {
    const none = { LastInvoiceOf: () => ({ documents: { __typename: "DocumentConnection", edges: [] } }) };
    const { asked } = await openEditor(empty, none);
    await waitFor(() => expect(asked.map(({ operation }) => operation)).toContain("LastInvoiceOf"));
    expect(screen.queryByRole("button", { name: /Ca ultima factură/ })).toBeNull();
  });
});
