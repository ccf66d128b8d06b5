import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aFoundedCompany, type FoundedCompany } from "../../../test/founded-company.ts";
import { startService, type TestService } from "../../../test/service.ts";

let service: TestService;
let company: FoundedCompany;
beforeAll(async () => {
  service = await startService();
  company = await aFoundedCompany(service);
});
afterAll(() => service.close());

const address = { street: "Bd. Exemplului nr. 3", city: "SECTOR3", county: "RO-B", country: "RO" };
const buyer = {
  type: "COMPANY",
  name: "Comerț Model București S.R.L.",
  fiscalCode: "800001026",
  vatCode: "RO800001026",
  address,
};
const table = { name: "Masă din stejar", quantity: "1", unitCode: "H87", unitName: "buc", unitPrice: "100" };
const standard = { taxCategory: "S", taxRate: "21" };

const written = `... on Document { id version seller { vatStatus vatCode } missing { path code } warnings { path code message }
  content { exchangeRate { rate date } } }`;

async function aDraft(changes: object) {
  const content = { language: "ro", currency: "RON", priceMode: "NET", dueDate: "2026-12-24", buyer, ...changes };
  const { draft } = await company.client.get<{ draft: Written }>(
    `mutation ($input: CreateDraftInput!) { draft: createDraft(input: $input) { __typename ${written} } }`,
    { input: { kind: "INVOICE", content } },
  );
  return draft;
}

async function issue({ id, version }: Written) {
  const { issued } = await company.client.get<{ issued: Written & { state: string } }>(
    `mutation ($input: IssueDocumentInput!) { issued: issueDocument(input: $input) {
       __typename ... on Document { state } ${written} ... on DocumentIncomplete { lacking: missing { path code } } } }`,
    { input: { documentId: id, expectedVersion: version } },
  );
  return issued;
}

interface Written {
  id: string;
  version: number;
  seller: { vatStatus: string; vatCode: string | null };
  missing: { path: string; code: string }[];
  warnings: { path: string; code: string; message: string }[];
  content: { exchangeRate: { rate: string; date: string } | null };
}

const delivered = (date: string) => ({ delivery: { date, partyName: null, address: null } });

describe("goods delivered before their invoice", () => {
  test("are taxed at the rate of the delivery, and at no other", async () => {
    const old = { issueDate: "2025-08-05", dueDate: "2025-09-05", ...delivered("2025-07-31") };
    const asThen = await aDraft({ ...old, lines: [{ ...table, taxCategory: "S", taxRate: "19" }] });
    expect(asThen.missing).toEqual([]);
    expect(await issue(asThen)).toMatchObject({ __typename: "Document", state: "ISSUED" });
    const asNow = await aDraft({ ...old, lines: [{ ...table, ...standard }] });
    expect(asNow.missing).toEqual([{ path: "lines.0.taxRate", code: "RATE_NOT_IN_FORCE" }]);
  });

  test("take the rate of exchange of the delivery", async () => {
    const euro = { currency: "EUR", lines: [{ ...table, ...standard }], issueDate: "2026-11-20" };
    const later = await issue(await aDraft(euro));
    const earlier = await issue(await aDraft({ ...euro, ...delivered("2026-11-12") }));
    expect(later.content.exchangeRate?.date).toBe("2026-11-19");
    expect(earlier.content.exchangeRate?.date).toBe("2026-11-11");
  });

  test("are best invoiced by the 15th of the next month: later is told, not refused", async () => {
    const lines = [{ ...table, ...standard }];
    const late = await aDraft({ issueDate: "2026-11-20", lines, ...delivered("2026-10-01") });
    expect(late.missing).toEqual([]);
    expect(late.warnings).toMatchObject([
      { path: "issueDate", code: "ISSUED_LATE", message: expect.stringContaining("15.11.2026") },
    ]);
    expect((await aDraft({ issueDate: "2026-11-15", lines, ...delivered("2026-10-01") })).warnings).toEqual([]);
    expect(await issue(late)).toMatchObject({ __typename: "Document", state: "ISSUED" });
  });

  test("are sold by a company standing towards VAT as on the delivery", async () => {
    await company.client.get(
      `mutation ($input: CreateVatPeriodInput!) { createVatPeriod(input: $input) { __typename } }`,
      { input: { status: "ON_COLLECTION", validFrom: "2026-11-16" } },
    );
    const lines = [{ ...table, ...standard }];
    const day = { issueDate: "2026-11-20", lines };
    expect((await aDraft(day)).seller.vatStatus).toBe("ON_COLLECTION");
    expect((await aDraft({ ...day, ...delivered("2026-11-16") })).seller.vatStatus).toBe("ON_COLLECTION");
    expect((await aDraft({ ...day, ...delivered("2026-11-15") })).seller.vatStatus).toBe("PAYER");
  });
});
