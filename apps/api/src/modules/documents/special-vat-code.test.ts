import { documentView } from "@softmanager/documents";
import type { DocumentSnapshot } from "@softmanager/domain";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aFoundedCompany, type FoundedCompany } from "../../../test/founded-company.ts";
import { startService, type TestService } from "../../../test/service.ts";

let service: TestService;
let company: FoundedCompany;
beforeAll(async () => {
  service = await startService();
  company = await aFoundedCompany(service, { vatStatus: "SPECIAL" });
});
afterAll(() => service.close());

const german = {
  type: "FOREIGN",
  name: "Müller Möbelhaus GmbH",
  vatCode: "DE136695976",
  address: { street: "Hauptstraße 42", city: "Köln", county: "NW", country: "DE" },
};
const romanian = {
  type: "COMPANY",
  name: "Comerț Model București S.R.L.",
  fiscalCode: "800001026",
  address: { street: "Bd. Exemplului nr. 3", city: "SECTOR3", county: "RO-B", country: "RO" },
};
const line = { name: "Proiectare mobilier", quantity: "1", unitCode: "HUR", unitName: "oră", unitPrice: "100" };
const euService = {
  taxCategory: "AE",
  taxRate: "0",
  exemptionReasonCode: "VATEX-EU-AE",
  exemptionReason: "Taxare inversă - art. 196 Directiva 2006/112/CE",
};
const small = { taxCategory: "E", taxRate: "0", exemptionReason: "Regim special de scutire - art. 310 Cod fiscal" };

interface Drafted {
  id: string;
  version: number;
  missing: { path: string; code: string }[];
}

async function drafts(buyer: object, taxation: object): Promise<Drafted> {
  const lines = [{ ...line, ...taxation }];
  const content = { language: "ro", currency: "RON", priceMode: "NET", dueDate: "2026-12-24", buyer, lines };
  const { drafted } = await company.client.get<{ drafted: Drafted }>(
    `mutation ($input: CreateDraftInput!) { drafted: createDraft(input: $input) {
       ... on Document { id version missing { path code } } } }`,
    { input: { kind: "INVOICE", content } },
  );
  return drafted;
}

async function paperOf(buyer: object, taxation: object) {
  const { id, version } = await drafts(buyer, taxation);
  const { issued } = await company.client.get<{ issued: object }>(
    `mutation ($input: IssueDocumentInput!) { issued: issueDocument(input: $input) { __typename ... on Document { number } } }`,
    { input: { documentId: id, expectedVersion: version } },
  );
  expect(issued).toMatchObject({ __typename: "Document" });
  const { rows } = await service.owner.query<{ snapshot: string }>(
    "select snapshot from document_snapshot where document_id = $1",
    [id],
  );
  const snapshot = JSON.parse(rows[0]?.snapshot ?? "") as DocumentSnapshot;
  return documentView(snapshot, { language: "ro", numberText: "F 1", isDraft: false });
}

async function registers(input: object) {
  const { answer } = await company.client.get<{ answer: { __typename: string; vatPeriods?: object[] } }>(
    `mutation ($input: UpdateVatPeriodInput!) { answer: updateVatPeriod(input: $input) {
       __typename ... on Company { vatPeriods { status vatCode } } ... on InvalidInput { issues { path code } } } }`,
    { input },
  );
  return answer;
}

async function onlyPeriod() {
  const { company: found } = await company.client.get<{
    company: { vatPeriods: { id: string; version: number; status: string; validFrom: string }[] };
  }>("{ company { vatPeriods { id version status validFrom } } }");
  const [period] = found.vatPeriods;
  if (!period) throw new Error("The company was founded with a period.");
  return period;
}

describe("a company registered for the Union only (art. 317)", () => {
  test("cannot invoice a service to the Union before its code is known", async () => {
    expect((await drafts(german, euService)).missing).toEqual([{ path: "seller.vatCode", code: "VAT_CODE_MISSING" }]);
    expect((await drafts(romanian, small)).missing).toEqual([]);
  });

  test("records the code beside its status; no other status has one", async () => {
    const { id, version, validFrom } = await onlyPeriod();
    const special = { vatPeriodId: id, expectedVersion: version, status: "SPECIAL", validFrom };
    expect(await registers({ ...special, vatCode: "RO123" })).toMatchObject({
      __typename: "InvalidInput",
      issues: [{ path: "vatCode", code: "NOT_A_VAT_NUMBER" }],
    });
    expect(await registers({ ...special, vatCode: "14399840" })).toMatchObject({
      vatPeriods: [{ status: "SPECIAL", vatCode: "RO14399840" }],
    });
    const { version: next } = await onlyPeriod();
    const none = { ...special, expectedVersion: next, status: "NONE", vatCode: "14399840" };
    expect(await registers(none)).toMatchObject({ vatPeriods: [{ status: "NONE", vatCode: null }] });
    const { version: last } = await onlyPeriod();
    await registers({ ...special, expectedVersion: last, vatCode: "RO 14399840" });
  });

  test("prints it on a service to a firm of the Union, with VAT columns, and on nothing else", async () => {
    const abroad = await paperOf(german, euService);
    expect(abroad.seller.identity).toContainEqual({ label: "CIF", value: "RO14399840" });
    expect(abroad.columns.map(({ key }) => key)).toContain("vat");
    const home = await paperOf(romanian, small);
    expect(home.seller.identity[0]).toMatchObject({ label: "CIF", value: expect.stringMatching(/^\d+$/) });
    expect(home.columns.map(({ key }) => key)).not.toContain("vat");
    expect(JSON.stringify(home)).not.toContain("RO14399840");
  });
});
