import { createHash } from "node:crypto";
import { chainHash } from "@softmanager/domain";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Client } from "../../../test/client.ts";
import { aColleague } from "../../../test/colleague.ts";
import { aFoundedCompany, type FoundedCompany } from "../../../test/founded-company.ts";
import { brokenInvariants } from "../../../test/invariants.ts";
import { startService, type TestService } from "../../../test/service.ts";
import { acting, type Answer } from "../../../test/stories/acting.ts";

let service: TestService;
beforeAll(async () => {
  service = await startService({ worker: true });
});
afterAll(() => service.close());

const shownSeries = `__typename ... on Series { id version prefix printedPrefix nextNumber nextNumberText reset isInUse
    allowedMembershipIds isUsable workPointId workPoint { name } }
  ... on InvalidInput { issues { path code message } } ... on SeriesPrefixTaken { prefix }`;
const shownDocument = `__typename ... on Document { id version state number issueDate series { id prefix nextNumberText }
    content { workPointId } origins { path origin } seller { workPoint { name } } }
  ... on SeriesNotAllowed { prefix message }`;

const verbs = (client: Client) => {
  const act = acting(client);
  return {
    createSeries: act("createSeries", "CreateSeriesInput", shownSeries),
    updateSeries: act("updateSeries", "UpdateSeriesInput", `${shownSeries} ... on SeriesInUse { prefix }`),
    createDraft: act("createDraft", "CreateDraftInput", shownDocument),
    updateDraft: act("updateDraft", "UpdateDraftInput", shownDocument),
    issueDocument: act(
      "issueDocument",
      "IssueDocumentInput",
      `${shownDocument} ... on IssueDateBeforeLast { lastIssueDate }`,
    ),
    duplicate: act("duplicateDocument", "DuplicateDocumentInput", shownDocument),
  };
};

const content = {
  language: "ro",
  currency: "RON",
  priceMode: "NET",
  dueDate: "2028-12-24",
  buyer: {
    type: "COMPANY",
    name: "Comerț Model S.R.L.",
    fiscalCode: "800001026",
    address: { street: "Bd. Exemplului 3", city: "Cluj-Napoca", county: "RO-CJ", country: "RO" },
  },
  lines: [
    {
      name: "Consultanță",
      quantity: "1",
      unitCode: "H87",
      unitName: "buc",
      unitPrice: "10",
      taxCategory: "S",
      taxRate: "21",
    },
  ],
};

type Verbs = ReturnType<typeof verbs>;

async function issued(person: Verbs, seriesId: string, issueDate: string | null = null): Promise<Answer> {
  const { id, version } = await person.createDraft({ kind: "INVOICE", seriesId, content: { ...content, issueDate } });
  return person.issueDocument({ documentId: id, expectedVersion: version, holdSeconds: 0 });
}

/** Every number of a series counts from 1 within its year without a gap, reads like no other, and chains to the one before. */
async function expectGaplessByYear({ companyId }: FoundedCompany, seriesId: string): Promise<void> {
  const { rows } = await service.owner.query<{
    number: number;
    number_text: string;
    chain_hash: string;
    snapshot_sha256: string;
    year: number;
  }>(
    `select number, number_text, chain_hash, snapshot_sha256, extract(year from issue_date)::int as year from document
      where company_id = $1 and series_id = $2 and number is not null
      order by extract(year from issue_date), number`,
    [companyId, seriesId],
  );
  let previous: { year: number; number: number; hash: string | null } = { year: 0, number: 0, hash: null };
  for (const row of rows) {
    expect(row.number).toBe(row.year === previous.year ? previous.number + 1 : 1);
    const link = { previousHash: previous.hash, number: row.number_text, snapshotSha256: row.snapshot_sha256 };
    expect(row.chain_hash).toBe(chainHash(link, (text) => createHash("sha256").update(text).digest("hex")));
    previous = { year: row.year, number: row.number, hash: row.chain_hash };
  }
  expect(new Set(rows.map(({ number_text: text }) => text)).size).toBe(rows.length);
}

describe("a change of a series", () => {
  test("leaves what it does not name, as if it had not been asked", async () => {
    const { client } = await aFoundedCompany(service);
    const { createSeries, updateSeries } = verbs(client);
    const counting = { separator: "-", padding: 6, nextNumber: 41, isDefault: true };
    const made = await createSeries({ kind: "INVOICE", prefix: "LAS", ...counting });
    const nothing = { separator: null, padding: null, nextNumber: null, isDefault: null };
    for (const [index, rest] of [{}, nothing].entries()) {
      const change = {
        seriesId: made.id,
        expectedVersion: Number(made.version) + index,
        prefix: `LAS${index}`,
        ...rest,
      };
      expect(await updateSeries(change)).toMatchObject({ nextNumber: 41, nextNumberText: `LAS${index}-000041` });
    }
    const { series } = await client.get<{ series: { id: string; isDefault: boolean }[] }>(
      "{ series { id isDefault } }",
    );
    expect(series.find(({ id }) => id === made.id)?.isDefault).toBe(true);
  });
});

describe("the only open series of a kind", () => {
  test("numbers its documents, though nobody made it the default", async () => {
    const { client } = await aFoundedCompany(service);
    const act = acting(client);
    const shown = "__typename ... on Series { id version }";
    const { series } = await client.get<{ series: { id: string; kind: string; version: number }[] }>(
      "{ series { id kind version } }",
    );
    const invoices = series.find(({ kind }) => kind === "INVOICE");
    const named = (expectedVersion: number) => ({ seriesId: invoices?.id, expectedVersion });
    const { version } = await act("archiveSeries", "SeriesVersionInput", shown)(named(invoices?.version ?? 0));
    const { createDraft } = verbs(client);
    expect(await createDraft({ kind: "INVOICE", content })).toMatchObject({ __typename: "SeriesMissing" });
    await act("restoreSeries", "SeriesVersionInput", shown)(named(Number(version)));
    expect(await createDraft({ kind: "INVOICE", content })).toMatchObject({ series: { id: invoices?.id } });
  });
});

describe("a series that counts by the year", () => {
  test("needs the year in its prefix, said at the prefix", async () => {
    const { client } = await aFoundedCompany(service);
    const refused = await verbs(client).createSeries({ kind: "INVOICE", prefix: "AN", reset: "YEARLY" });
    expect(refused).toMatchObject({
      __typename: "InvalidInput",
      issues: [{ path: "prefix", code: "YEAR_NEEDED", message: expect.stringContaining("F{YYYY}") as string }],
    });
  });

  test("never reads like another series, whatever the year", async () => {
    const { client } = await aFoundedCompany(service);
    const { createSeries } = verbs(client);
    await createSeries({ kind: "INVOICE", prefix: "AN2031" });
    expect(await createSeries({ kind: "INVOICE", prefix: "AN{YYYY}", reset: "YEARLY" })).toMatchObject({
      __typename: "SeriesPrefixTaken",
      prefix: "AN2031",
    });
  });

  test("begins anew at New Year while people go on issuing, and its chain goes on", async () => {
    service.clock.setTo("2026-12-31T21:58:00Z"); // two minutes before midnight in Bucharest
    const company = await aFoundedCompany(service);
    const person = verbs(company.client);
    const { id } = await person.createSeries({ kind: "INVOICE", prefix: "AN{YYYY}", reset: "YEARLY" });
    const drafts = await Promise.all(
      Array.from({ length: 40 }, () => person.createDraft({ kind: "INVOICE", seriesId: id, content })),
    );
    const numbers: string[] = [];
    let late = 0;

    async function issueUntilNumbered({ id: documentId, version: expectedVersion }: Answer): Promise<void> {
      const outcome = await person.issueDocument({ documentId, expectedVersion, holdSeconds: 0 });
      if (outcome.__typename === "Document") return void numbers.push(String(outcome.number));
      // Asked before midnight, came after somebody of the new year: told to take the new date.
      expect(outcome).toMatchObject({ __typename: "IssueDateBeforeLast", lastIssueDate: "2027-01-01" });
      late += 1;
      return issueUntilNumbered({ id: documentId, version: expectedVersion } as Answer);
    }

    async function work(): Promise<void> {
      for (let next = drafts.pop(); next; next = drafts.pop()) {
        if (drafts.length === 20) service.clock.setTo("2026-12-31T22:00:01Z");
        await issueUntilNumbered(next);
      }
    }
    await Promise.all(Array.from({ length: 8 }, work));

    const ofYear = (year: number) => numbers.filter((number) => number.startsWith(`AN${year} `)).toSorted();
    const upTo = (count: number, year: number) =>
      Array.from({ length: count }, (_, index) => `AN${year} ${String(index + 1).padStart(4, "0")}`);
    const [before, after] = [ofYear(2026), ofYear(2027)];
    expect(before.length + after.length).toBe(40);
    expect(before.length).toBeGreaterThan(5);
    expect(after.length).toBeGreaterThan(15);
    expect(before).toEqual(upTo(before.length, 2026));
    expect(after).toEqual(upTo(after.length, 2027));
    expect(late).toBeLessThan(40);
    await expectGaplessByYear(company, id);
    expect(await brokenInvariants(service.owner)).toEqual({});
  });

  test("shows the number to come in the new year before anybody has taken it, and takes no more of the old", async () => {
    service.clock.setTo("2026-12-30T09:00:00Z");
    const company = await aFoundedCompany(service);
    const person = verbs(company.client);
    const made = await person.createSeries({ kind: "INVOICE", prefix: "{YY}/AN", reset: "YEARLY", nextNumber: 730 });
    expect(made).toMatchObject({ nextNumberText: "26/AN 0730", printedPrefix: "26/AN" });
    expect(await issued(person, made.id)).toMatchObject({ number: "26/AN 0730" });

    service.clock.setTo("2027-01-02T09:00:00Z");
    const fields = { seriesId: made.id, prefix: "{YY}/AN", separator: " ", padding: 4 };
    const asRead = await person.updateSeries({ ...fields, expectedVersion: 1, nextNumber: 1, isDefault: true });
    expect(asRead).toMatchObject({ __typename: "Series", nextNumber: 1, nextNumberText: "27/AN 0001", isInUse: true });
    // Nothing of the new year was taken, so a document may still be dated in the old one and goes on there.
    expect(await issued(person, made.id, "2026-12-31")).toMatchObject({ number: "26/AN 0731" });
    expect(await issued(person, made.id)).toMatchObject({ number: "27/AN 0001", issueDate: "2027-01-02" });
    expect(await issued(person, made.id, "2026-12-31")).toMatchObject({
      __typename: "IssueDateBeforeLast",
      lastIssueDate: "2027-01-02",
    });
    expect(await issued(person, made.id)).toMatchObject({ number: "27/AN 0002" });
  });

  test("may skip ahead in its year, and then takes no date of the year before", async () => {
    service.clock.setTo("2026-12-30T09:00:00Z");
    const person = verbs((await aFoundedCompany(service)).client);
    const { id } = await person.createSeries({ kind: "INVOICE", prefix: "AN{YYYY}", reset: "YEARLY" });
    expect(await issued(person, id)).toMatchObject({ number: "AN2026 0001" });
    service.clock.setTo("2027-01-02T09:00:00Z");
    const fields = { seriesId: id, expectedVersion: 1, prefix: "AN{YYYY}" };
    expect(await person.updateSeries({ ...fields, nextNumber: 50 })).toMatchObject({ nextNumberText: "AN2027 0050" });
    expect(await issued(person, id, "2026-12-31")).toMatchObject({ lastIssueDate: "2027-01-01" });
    expect(await issued(person, id)).toMatchObject({ number: "AN2027 0050" });
  });

  test("keeps its way of counting once it gave numbers, in the database too", async () => {
    const company = await aFoundedCompany(service);
    const person = verbs(company.client);
    const { id } = await person.createSeries({ kind: "INVOICE", prefix: "AN{YYYY}", reset: "YEARLY" });
    await issued(person, id);
    const change = { seriesId: id, expectedVersion: 1, prefix: "AN{YYYY}", nextNumber: 2, reset: "NEVER" };
    expect(await person.updateSeries(change)).toMatchObject({ __typename: "SeriesInUse" });
    const never = "update series set reset = 'NEVER', counting_year = null where id = $1";
    await expect(service.owner.query(never, [id])).rejects.toThrow("its way of counting");
    const back = "update series set counting_year = counting_year - 1 where id = $1";
    await expect(service.owner.query(back, [id])).rejects.toThrow("never go back");
    const again = "update series set next_number = 1 where id = $1";
    await expect(service.owner.query(again, [id])).rejects.toThrow("never go back");
  });
});

describe("a series for some people", () => {
  test("takes documents of theirs alone; the others begin with one that is open to them", async () => {
    const company = await aFoundedCompany(service);
    const owner = verbs(company.client);
    const [ion, maria] = [await aColleague(service, company), await aColleague(service, company)];
    const { id } = await owner.createSeries({
      kind: "INVOICE",
      prefix: "ION",
      isDefault: true,
      allowedMembershipIds: [ion.membershipId],
    });
    expect(await issued(verbs(ion.client), id)).toMatchObject({ number: "ION 0001" });
    const refused = await verbs(maria.client).createDraft({ kind: "INVOICE", seriesId: id, content });
    expect(refused).toMatchObject({ __typename: "SeriesNotAllowed", prefix: "ION" });
    const begun = await verbs(maria.client).createDraft({ kind: "INVOICE", content });
    expect(begun.series).toMatchObject({ prefix: "F" });
    const moved = await verbs(maria.client).updateDraft({
      documentId: begun.id,
      expectedVersion: 1,
      seriesId: id,
      content,
    });
    expect(moved).toMatchObject({ __typename: "SeriesNotAllowed" });

    const { series } = await maria.client.get<{ series: { prefix: string; isUsable: boolean }[] }>(
      "{ series { prefix isUsable } }",
    );
    expect(series.find(({ prefix }) => prefix === "ION")).toMatchObject({ isUsable: false });
    expect(series.find(({ prefix }) => prefix === "F")).toMatchObject({ isUsable: true });
  });

  test.each([0, 3])("is refused to others at issue too, with a hold of %i seconds", async (holdSeconds) => {
    const company = await aFoundedCompany(service);
    const [ion, maria] = [await aColleague(service, company), await aColleague(service, company)];
    const allowedMembershipIds = [ion.membershipId];
    const { id } = await verbs(company.client).createSeries({ kind: "INVOICE", prefix: "ION", allowedMembershipIds });
    const draft = await verbs(ion.client).createDraft({ kind: "INVOICE", seriesId: id, content });
    const written = await verbs(maria.client).updateDraft({
      documentId: draft.id,
      expectedVersion: 1,
      seriesId: id,
      content,
    });
    expect(written).toMatchObject({ __typename: "Document", version: 2 });
    const issue = { documentId: draft.id, expectedVersion: 2, holdSeconds };
    expect(await verbs(maria.client).issueDocument(issue)).toMatchObject({ __typename: "SeriesNotAllowed" });
    expect(await verbs(ion.client).issueDocument({ ...issue, holdSeconds: 0 })).toMatchObject({ number: "ION 0001" });
    const copy = await verbs(maria.client).duplicate({ documentId: draft.id });
    expect(copy.series).toMatchObject({ prefix: "F" });
  });

  test("names people and places of the company alone", async () => {
    const [ours, theirs] = [await aFoundedCompany(service), await aFoundedCompany(service)];
    const stranger = await aColleague(service, theirs);
    const refused = await verbs(ours.client).createSeries({
      kind: "INVOICE",
      prefix: "X",
      allowedMembershipIds: [stranger.membershipId],
      workPointId: stranger.membershipId,
    });
    expect(refused.issues).toMatchObject([
      { path: "workPointId", code: "UNKNOWN_RECORD" },
      { path: "allowedMembershipIds", code: "UNKNOWN_RECORD" },
    ]);
  });
});

describe("a series of a work point", () => {
  test("puts the work point on new documents, says so, and freezes it at issue", async () => {
    const company = await aFoundedCompany(service);
    const person = verbs(company.client);
    const place = { name: "Depozit Brazi", address: "Str. Depozitelor nr. 4, Brazi" };
    const { createWorkPoint } = await company.client.get<{ createWorkPoint: { workPoints: { id: string }[] } }>(
      "mutation ($input: CreateWorkPointInput!) { createWorkPoint(input: $input) { ... on Company { workPoints { id } } } }",
      { input: place },
    );
    const workPointId = createWorkPoint.workPoints[0]?.id ?? "";
    const { id } = await person.createSeries({ kind: "INVOICE", prefix: "BRZ", workPointId });
    const begun = await person.createDraft({ kind: "INVOICE", seriesId: id });
    expect(begun).toMatchObject({ content: { workPointId }, seller: { workPoint: { name: "Depozit Brazi" } } });
    expect(begun.origins).toContainEqual({ path: "workPointId", origin: "SERIES" });

    const draft = await person.createDraft({ kind: "INVOICE", seriesId: id, content: { ...content, workPointId } });
    const out = await person.issueDocument({ documentId: draft.id, expectedVersion: 1, holdSeconds: 0 });
    expect(out).toMatchObject({ number: "BRZ 0001" });
    await service.owner.query("update work_point set name = 'Mutat' where id = $1", [workPointId]);
    const { document } = await company.client.get<{ document: object }>(
      "query ($id: ID!) { document(id: $id) { seller { workPoint { name } } } }",
      { id: draft.id },
    );
    expect(document).toMatchObject({ seller: { workPoint: { name: "Depozit Brazi" } } });
  });
});

describe("what a new document begins with", () => {
  const query = `query ($kind: DocumentKind!, $customerId: ID) { newDocument(kind: $kind, customerId: $customerId) {
    kind refusal series { id prefix nextNumberText } content { currency dueDate customerId buyer { name } }
    origins { path origin } seller { name } template { name } } }`;

  test("is told without making anything, and is what a draft begun with it says", async () => {
    service.clock.setTo("2026-11-24T09:00:00Z");
    const company = await aFoundedCompany(service);
    const { newDocument } = await company.client.get<{ newDocument: object }>(query, { kind: "INVOICE" });
    expect(newDocument).toMatchObject({
      kind: "INVOICE",
      refusal: null,
      series: { prefix: "F", nextNumberText: "F 0001" },
      content: { currency: "RON", dueDate: "2026-12-24", buyer: null },
    });
    const { rows } = await service.owner.query("select 1 from document where company_id = $1", [company.companyId]);
    expect(rows).toEqual([]);
  });

  test("says when no series would number it", async () => {
    const { client } = await aFoundedCompany(service);
    const { newDocument } = await client.get<{ newDocument: object }>(query, { kind: "OFFER" });
    expect(newDocument).toMatchObject({
      series: null,
      refusal: expect.stringContaining("Nu există o serie") as string,
    });
  });
});
