import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aColleague } from "../../../../test/matrix/cast.ts";
import { startService, type TestService } from "../../../../test/service.ts";
import { acting, type Answer } from "../../../../test/stories/acting.ts";
import { aCompanyCard, customersOf, type Customers } from "../../../../test/stories/customers.ts";

const cnp = "1800101221144";
const masked = "180••••••1144";

let service: TestService;
let ours: Customers;
let person: Answer;
beforeAll(async () => {
  service = await startService({ worker: true });
  ours = await customersOf(service);
  person = await ours.opens(aPerson());
});
afterAll(() => service.close());

function aPerson(changes: object = {}) {
  return aCompanyCard({ type: "INDIVIDUAL", name: "Ștefan Țăranu", fiscalCode: "180 010 122 1144", ...changes });
}

const reveals = (client = ours.client) =>
  acting(client)("revealCnp", "RevealCnpInput", "__typename ... on RevealedCnp { customerId cnp }");

/** Everything that is kept of the company, as text. */
async function everythingKept(): Promise<string> {
  const { rows: tables } = await service.owner.query<{ name: string }>(
    "select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables where table_type = 'BASE TABLE' and table_schema in ('public', 'pgboss')",
  );
  const kept: string[] = [];
  for (const { name } of tables) {
    const { rows } = await service.owner.query<{ text: string | null }>(
      `select string_agg(t::text, ' ') as text from ${name} t`,
    );
    kept.push(rows[0]?.text ?? "");
  }
  return kept.join("\n");
}

describe("a person's CNP", () => {
  test("is shown masked, and lies nowhere in the database", async () => {
    expect(person.fiscalCode).toBe(masked);
    expect((await ours.reads(person.id)).fiscalCode).toBe(masked);
    await service.settle();
    const kept = await everythingKept();
    expect(kept).toContain("Ștefan Țăranu");
    expect(kept).not.toContain(cnp);
  });

  test("finds nobody", async () => {
    expect(await ours.byText(cnp)).toEqual([]);
    expect(await ours.names({ filter: { search: cnp } })).toEqual([]);
  });

  test("stays when the card is saved as it was shown, and goes when it is emptied", async () => {
    const card = { ...aPerson({ fiscalCode: masked, name: "Ștefan Țăranu-Pop" }), customerId: person.id };
    const kept = await ours.updates({ ...card, expectedVersion: person.version });
    expect(kept).toMatchObject({ name: "Ștefan Țăranu-Pop", fiscalCode: masked });
    expect(await reveals()({ customerId: person.id })).toMatchObject({ cnp });
    const emptied = await ours.updates({ ...card, fiscalCode: "", expectedVersion: kept.version });
    expect(emptied.fiscalCode).toBeNull();
    expect(await reveals()({ customerId: person.id })).toMatchObject({ cnp: null });
    person = await ours.updates({ ...card, fiscalCode: cnp, expectedVersion: emptied.version });
  });

  test("is not taken from a mask that is not the card's own", async () => {
    expect(await ours.creates(aPerson({ fiscalCode: masked }))).toMatchObject({
      issues: [{ path: "fiscalCode", code: "NOT_A_CNP" }],
    });
  });

  test("belongs to one card of a company, and to another company's as well", async () => {
    expect(await ours.creates(aPerson({ name: "Același om" }))).toMatchObject({
      __typename: "DuplicateCustomer",
      customerId: person.id,
    });
    const theirs = await customersOf(service);
    expect((await theirs.creates(aPerson())).__typename).toBe("Customer");
    const { rows } = await service.owner.query<{ fingerprints: number }>(
      "select count(distinct cnp_fingerprint)::int as fingerprints from customer",
    );
    expect(rows[0]?.fingerprints).toBe(2);
  });

  test("is refused as the identifier of a company that it becomes", async () => {
    const card = { ...aCompanyCard({ fiscalCode: masked }), customerId: person.id, expectedVersion: person.version };
    expect(await ours.updates(card)).toMatchObject({ issues: [{ path: "fiscalCode" }] });
  });
});

describe("seeing all of a CNP", () => {
  test("is an act that the audit trail keeps, without the number", async () => {
    expect(await reveals()({ customerId: person.id })).toEqual({
      __typename: "RevealedCnp",
      customerId: person.id,
      cnp,
    });
    const { rows } = await service.owner.query<{ act: string; actor_name: string; changes: object[] }>(
      "select act, actor_name, changes from audit where subject_id = $1 order by at desc, id desc limit 1",
      [person.id],
    );
    expect(rows).toEqual([{ act: "customers.revealCnp", actor_name: "Ana Popescu", changes: [] }]);
  });

  test("needs a right of its own", async () => {
    for (const role of ["MEMBER", "ACCOUNTANT"] as const) {
      const colleague = await aColleague(service, { companyId: ours.companyId, role });
      await expect(reveals(colleague)({ customerId: person.id })).rejects.toThrow(/FORBIDDEN/);
    }
  });

  test("is another company's business", async () => {
    const theirs = await customersOf(service);
    await expect(reveals(theirs.client)({ customerId: person.id })).rejects.toThrow(/NOT_FOUND/);
  });
});

describe("on documents a CNP", () => {
  const createDraft = (input: object) =>
    acting(ours.client)(
      "createDraft",
      "CreateDraftInput",
      `__typename ... on Document { id version buyer { name fiscalCode } content { language currency priceMode dueDate customerId
         buyer { type name fiscalCode address { street city county country } } } customer { fiscalCode } }`,
    )(input);

  test("is not copied from the card", async () => {
    const draft = await createDraft({ kind: "INVOICE", customerId: person.id });
    expect(draft).toMatchObject({ buyer: { fiscalCode: null }, customer: { fiscalCode: masked } });
  });

  test("stands where somebody wrote it, masked to whoever reads the issued document, and finds nothing", async () => {
    const { content } = await createDraft({ kind: "INVOICE", customerId: person.id });
    const { buyer, ...rest } = content as { buyer: object };
    const taxed = { taxCategory: "E", taxRate: "0", exemptionReasonCode: "VATEX-EU-132" };
    const line = { name: "Curs", quantity: "1", unitCode: "H87", unitName: "buc", unitPrice: "10", ...taxed };
    const written = { ...rest, buyer: { ...buyer, fiscalCode: cnp }, lines: [line] };
    const draft = await createDraft({ kind: "INVOICE", content: written });
    expect(draft).toMatchObject({ buyer: { fiscalCode: masked }, content: { buyer: { fiscalCode: masked } } });
    const issue = acting(ours.client)(
      "issueDocument",
      "IssueDocumentInput",
      "__typename ... on Document { state buyer { fiscalCode } content { buyer { fiscalCode } } }",
    );
    expect(await issue({ documentId: draft.id, expectedVersion: draft.version })).toMatchObject({
      state: "ISSUED",
      buyer: { fiscalCode: masked },
      content: { buyer: { fiscalCode: masked } },
    });
    await service.settle();
    const { documents } = await ours.client.get<{ documents: { edges: unknown[] } }>(
      `query ($search: String) { documents(filter: { search: $search }) { edges { node { id } } } }`,
      { search: cnp },
    );
    expect(documents.edges).toEqual([]);
  });
});
