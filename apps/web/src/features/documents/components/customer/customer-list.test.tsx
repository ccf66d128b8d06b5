import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { openEditor } from "../../testing/open-editor.tsx";

const owed = (open: string, overdue: string) => [{ __typename: "CustomerOwes", currency: "RON", open, overdue }];

function aCard(id: number, name: string, owes: object[]) {
  const address = {
    __typename: "Address",
    street: "Str. Lungă nr. 1",
    streetAdditional: null,
    city: "Rădăuți",
    postalCode: null,
    county: "RO-SV",
    country: "RO",
  };
  const codes = { fiscalCode: "14399840", vatCode: "RO14399840", tradeRegisterNumber: null };
  const none = { phone: null, email: null, bankName: null, iban: null, language: null, currency: null };
  const card = { __typename: "Customer", id: `01a20c33-0000-76d1-919c-00000000000${id}`, type: "COMPANY", name };
  return { ...card, ...codes, address, ...none, dueDateRule: null, registry: null, contacts: [], owes };
}

const cards = [
  aCard(1, "Anton S.R.L.", owed("1250.00", "300.00")),
  aCard(2, "Bogdan S.R.L.", owed("80.00", "0.00")),
  aCard(3, "Corina S.R.L.", []),
];

describe("the customers found while typing", () => {
  test("stand with code and city, with what they owe, and with a mark where some of it is late", async () => {
    const { user } = await openEditor({ buyer: null }, { CustomersToPick: () => ({ customersByText: cards }) });
    await user.click(screen.getByRole("combobox", { name: /^Client/ }));
    const option = async (name: RegExp) => within(await screen.findByRole("option", { name }));
    const late = await option(/^Anton/);
    late.getByText("RO14399840 · Rădăuți");
    late.getByText(/^1\.250,00/);
    late.getByText("restant");
    const owing = await option(/^Bogdan/);
    owing.getByText(/^80,00/);
    expect(owing.queryByText("restant")).toBeNull();
    expect((await option(/^Corina/)).queryByText(/lei|RON/)).toBeNull();
  });
});
