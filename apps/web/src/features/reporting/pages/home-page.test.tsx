import { screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import { openPage } from "../../../app/testing/open-page.tsx";
import type { HomeDocumentPartsFragment, MorningQuery, SetUpQuery } from "../operations.generated.ts";
import { HomePage } from "./home-page.tsx";

const everything = [
  "company:read",
  "company:update",
  "series:read",
  "customer:read",
  "customer:write",
  "document:read",
  "document:write",
];

const late: HomeDocumentPartsFragment = {
  id: "late",
  kind: "INVOICE",
  state: "ISSUED",
  number: "F 0001",
  buyerName: "Șantier Nord S.R.L.",
  currency: "RON",
  issueDate: "2026-10-01",
  dueDate: "2026-10-14",
  updatedAt: "2026-10-01T08:00:00Z",
  paymentState: "OVERDUE",
  overdueDays: 45,
  totals: { payable: "15125.00" },
  balance: { balance: "5125.00" },
};
const draft: HomeDocumentPartsFragment = {
  ...late,
  id: "draft",
  state: "DRAFT",
  number: null,
  buyerName: "",
  paymentState: "NONE",
  overdueDays: 0,
  totals: { payable: "12.00" },
  balance: null,
};
/** With the type's name, by which the cache knows what a fragment fits. */
const list = (...nodes: HomeDocumentPartsFragment[]) => ({
  edges: nodes.map((node) => ({ node: { __typename: "Document", ...node } })),
});

function outstanding(currency: string, some: Partial<MorningQuery["outstanding"][number]>) {
  const none = { open: "0.00", openCount: 0, overdue: "0.00", overdueCount: 0, dueSoon: "0.00", dueSoonCount: 0 };
  return { currency, ...none, ...some };
}

const quiet: MorningQuery = {
  outstanding: [],
  documentCounts: [],
  overdue: list(),
  dueSoon: list(),
  drafts: list(),
  latest: list(),
};
const busy: MorningQuery = {
  ...quiet,
  outstanding: [
    outstanding("RON", { open: "49921.77", openCount: 7, overdue: "5125.00", overdueCount: 1 }),
    outstanding("EUR", { open: "2299.00", openCount: 1, dueSoon: "2299.00", dueSoonCount: 1 }),
  ],
  documentCounts: [
    { tab: "OVERDUE", count: 1 },
    { tab: "DRAFTS", count: 1 },
  ],
  overdue: list(late),
  drafts: list(draft),
  latest: list(late),
};
const fresh: SetUpQuery = {
  company: { id: "c", phone: null, email: "a@b.ro", tradeRegisterNumber: null, logo: null, bankAccounts: [] },
  series: [{ id: "s", kind: "INVOICE", archivedAt: null, isDefault: true, nextNumberText: "F 0001" }],
  customers: { edges: [] },
  firstInvoice: { edges: [] },
};

function open(morning: MorningQuery, { setUp = fresh, permissions = everything } = {}) {
  return openPage(<HomePage />, { answers: { Morning: () => morning, SetUp: () => setUp }, permissions });
}

beforeEach(() => localStorage.clear());

describe("the first page of a company", () => {
  test("tells the money to come in, each currency by itself, and leads to the documents behind it", async () => {
    open(busy);
    const money = await screen.findByRole("region", { name: "Bani de încasat" });
    const [open_, overdue, dueSoon] = within(money).getAllByRole("link");
    expect(open_?.textContent).toMatch(/49\.921,77\sRON7 documente2\.299,00\sEUR1 document/);
    expect(overdue?.textContent).toMatch(/^Restante5\.125,00\sRON1 document$/);
    expect(dueSoon?.textContent).toMatch(/^Scadente în 7 zile2\.299,00\sEUR1 document$/);
    expect(overdue?.getAttribute("href")).toBe("/c/atelier/documents?tab=OVERDUE");
  });

  test("names who is late, by how much and for how long, and opens the invoice", async () => {
    open(busy);
    const section = await screen.findByRole("region", { name: /^Restante/ });
    const line = within(section).getByRole("link", { name: /Șantier Nord/ });
    expect(line.textContent).toMatch(/Factură F 0001 · scadentă 14\.10\.20265\.125,00\sRONde 45 de zile/);
    expect(line.getAttribute("href")).toBe("/c/atelier/documents/late");
  });

  test("takes somebody back into a draft, even one for nobody yet", async () => {
    open(busy);
    const line = await screen.findByRole("link", { name: /fără client/ });
    expect(line.getAttribute("href")).toBe("/c/atelier/documents/draft/edit");
  });

  test("says calmly where there is nothing", async () => {
    open(busy);
    expect(await screen.findByText("Nimic scadent în următoarele 7 zile.")).toBeTruthy();
  });
});

describe("a new company", () => {
  test("is led to its first invoice by steps that its own books tick off", async () => {
    open(quiet);
    const steps = await screen.findByRole("region", { name: /Pregătește-ți societatea/ });
    expect(within(steps).getByText("1 din 5")).toBeTruthy();
    expect(within(steps).getByRole("link", { name: /Seria facturilor \(făcut\)/ })).toBeTruthy();
    const customer = within(steps).getByRole("link", { name: /Primul client/ });
    expect(customer.getAttribute("href")).toBe("/c/atelier/customers/new");
    expect(screen.queryByRole("region", { name: "Bani de încasat" })).toBeNull();
  });

  test("sees no steps once all are done", async () => {
    const some = { edges: [{ node: { id: "1" } }] };
    const company = { ...fresh.company, phone: "+40244", tradeRegisterNumber: "J29/1/2019", logo: { sha256: "x" } };
    const setUp = {
      ...fresh,
      company: { ...company, bankAccounts: [{ id: "b" }] },
      customers: some,
      firstInvoice: some,
    };
    open(busy, { setUp });
    expect(await screen.findByRole("region", { name: "Bani de încasat" })).toBeTruthy();
    expect(screen.queryByText("Pregătește-ți societatea")).toBeNull();
  });

  test("puts the steps away for good", async () => {
    const { user } = open(quiet);
    await user.click(await screen.findByRole("button", { name: "Ascunde lista" }));
    expect(screen.queryByText("Pregătește-ți societatea")).toBeNull();
    expect(screen.getByRole("heading", { name: "Aici începe ziua ta" })).toBeTruthy();
  });
});

test("somebody without the right to documents is shown no figures and asked for none", async () => {
  const { inputsOf } = open(busy, { permissions: ["customer:read"] });
  expect(await screen.findByText(/Cere-l administratorului/)).toBeTruthy();
  expect(inputsOf("Morning")).toEqual([]);
  expect(screen.queryByRole("button", { name: "Factură nouă" })).toBeNull();
});
