import { afterAll, beforeAll, expect, test } from "vitest";
import { aFoundedCompany, type FoundedCompany } from "../founded-company.ts";
import { startService, type TestService } from "../service.ts";

let service: TestService;
let seller: FoundedCompany;
beforeAll(async () => {
  service = await startService();
  seller = await aFoundedCompany(service);
});
afterAll(() => service.close());

interface Act {
  mutation: string;
  input: object;
  success: string;
  /** What everybody but the first is told. */
  problem: string;
}

const at = "2026-11-24";

const acts: Record<string, Act> = {
  "series of the same prefix": {
    mutation: "createSeries",
    input: { kind: "INVOICE", prefix: "PAR" },
    success: "Series",
    problem: "SeriesPrefixTaken",
  },
  "accounts of the same number": {
    mutation: "createBankAccount",
    input: { bankName: "Banca Exemplu", currency: "EUR", iban: "RO09BCYP0000001234567890" },
    success: "Company",
    problem: "DuplicateBankAccount",
  },
  "drafts of the same external id": {
    mutation: "createDraft",
    input: { kind: "INVOICE", externalId: "comanda-7" },
    success: "Document",
    problem: "ExternalIdTaken",
  },
  "invitations of the same person": {
    mutation: "inviteMember",
    input: { email: "ion@firma.example", givenName: "Ion", familyName: "Pop", role: "MEMBER", username: "ion" },
    success: "Invitation",
    problem: "AlreadyMember",
  },
  "standings towards VAT from the same day": {
    mutation: "createVatPeriod",
    input: { status: "NONE", validFrom: "2027-01-01" },
    success: "Company",
    problem: "VatPeriodsOverlap",
  },
};

test.each(Object.entries(acts))("of several %s one is made, and the others are told why", async (_name, act) => {
  const { mutation, input, success, problem } = act;
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename } }`;
  const once = () => seller.client.get<Record<string, { __typename: string }>>(query, { input });
  const answers = await Promise.all(Array.from({ length: 6 }, once));
  const names = answers.map((answer) => answer[mutation]?.__typename);
  expect(Map.groupBy(names, String)).toEqual(
    new Map([
      [success, [success]],
      [problem, Array.from({ length: 5 }, () => problem)],
    ]),
  );
});

test("several defaults of a kind step down for each other, and nobody is told of a conflict", async () => {
  const make = `mutation ($input: CreateSeriesInput!) { createSeries(input: $input) { __typename } }`;
  const prefixes = ["AA", "BB", "CC", "DD"];
  const inputs = prefixes.map((prefix) => ({ kind: "INVOICE", prefix, isDefault: true }));
  const answers = await Promise.all(
    inputs.map((input) => seller.client.get<{ createSeries: { __typename: string } }>(make, { input })),
  );
  expect(answers.map(({ createSeries }) => createSeries.__typename)).toEqual(prefixes.map(() => "Series"));
  const { series } = await seller.client.get<{ series: { kind: string; isDefault: boolean }[] }>(
    "{ series { kind isDefault } }",
  );
  expect(series.filter(({ kind, isDefault }) => kind === "INVOICE" && isDefault)).toHaveLength(1);
});

test("a series whose numbers are taken while somebody sets the next one never goes back", async () => {
  type Kept = { id: string; version: number; prefix: string; nextNumber: number; kind: string };
  const fields = "id version kind prefix nextNumber";
  const { series } = await seller.client.get<{ series: Kept[] }>(`{ series { ${fields} } }`);
  const proforma = series.find(({ kind }) => kind === "PROFORMA");
  if (!proforma) throw new Error("There is no series of proformas.");
  const holder = await service.owner.connect();
  try {
    await holder.query("begin");
    await holder.query("update series set next_number = 9, last_hash = 'x', last_issue_date = $2 where id = $1", [
      proforma.id,
      at,
    ]);
    const { id: seriesId, version: expectedVersion, prefix } = proforma;
    const asked = seller.client.get<{ updateSeries: { __typename: string } }>(
      `mutation ($input: UpdateSeriesInput!) { updateSeries(input: $input) { __typename } }`,
      { input: { seriesId, expectedVersion, prefix, nextNumber: 5 } },
    );
    await waitsFor(seriesId);
    await holder.query("commit");
    expect((await asked).updateSeries.__typename).toBe("SeriesInUse");
  } finally {
    holder.release();
  }
});

/** Until somebody waits for a lock. */
async function waitsFor(seriesId: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const { rows } = await service.owner.query<{ waits: boolean }>(
      `select exists (select from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock') as waits`,
    );
    if (rows[0]?.waits) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`Nobody waits for series ${seriesId}.`);
}
