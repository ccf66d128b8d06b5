import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startService, type TestService } from "../../../../test/service.ts";
import { aCompanyCard, customersOf, type Customers } from "../../../../test/stories/customers.ts";

let service: TestService;
let ours: Customers;

beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

describe("opening a customer's card", () => {
  beforeAll(async () => {
    ours = await customersOf(service);
  });

  test("keeps what was written, in the one way it is written", async () => {
    const customer = await ours.opens(aCompanyCard());
    expect(customer).toMatchObject({
      __typename: "Customer",
      name: "Atelier Digital Exemplu S.R.L.",
      fiscalCode: "800001018",
      vatCode: "RO800001018",
      address: { city: "Ploiești", county: "RO-PH", country: "RO" },
      phone: "+40244123456",
      registry: null,
      version: 1,
    });
    expect(await ours.reads(customer.id)).toEqual(customer);
  });

  test("refuses a second card with the same fiscal code, and names the first", async () => {
    const again = await ours.creates(aCompanyCard({ name: "Atelier Digital" }));
    expect(again).toMatchObject({
      __typename: "DuplicateCustomer",
      code: "DUPLICATE_CUSTOMER",
      customerName: "Atelier Digital Exemplu S.R.L.",
      message: expect.stringContaining("Atelier Digital Exemplu S.R.L."),
    });
  });

  test("refuses it to one of two who try at the same moment", async () => {
    const card = aCompanyCard({ fiscalCode: "14399840" });
    const answers = await Promise.all([ours.creates(card), ours.creates(card)]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(["Customer", "DuplicateCustomer"]);
  });

  test("lets another company have the same customer", async () => {
    const theirs = await customersOf(service);
    expect(await theirs.creates(aCompanyCard())).toMatchObject({ __typename: "Customer" });
  });

  test("gives the first answer again to a repeated request, and refuses the key with other input", async () => {
    const card = aCompanyCard({ fiscalCode: "4996264", idempotencyKey: "double click" });
    const first = await ours.creates(card);
    expect(await ours.creates(card)).toEqual(first);
    expect(await ours.creates({ ...card, name: "Altul" })).toMatchObject({ __typename: "IdempotencyConflict" });
  });

  test("tells every fault at its field, in the caller's language", async () => {
    const answer = await ours.creates(
      aCompanyCard({ fiscalCode: "18547291", address: { street: "Str. Unu", city: "București", county: "RO-B" } }),
    );
    expect(answer).toMatchObject({
      __typename: "InvalidInput",
      issues: [
        { path: "address.city", code: "SECTOR_NEEDED", message: "În București alege sectorul (Sector 1–6)." },
        { path: "fiscalCode", code: "FISCAL_CODE_CHECK_DIGIT" },
      ],
    });
  });

  test("announces it and leaves its trace in the audit", async () => {
    const { id } = await ours.opens(aCompanyCard({ fiscalCode: "2816464" }));
    const facts = await service.owner.query("select name from outbox where subject_id = $1", [id]);
    expect(facts.rows).toEqual([{ name: "CustomerCreated" }]);
    const audit = await service.owner.query("select act, changes from audit where subject_id = $1", [id]);
    expect(audit.rows[0]).toMatchObject({ act: "customers.createCustomer" });
    expect(audit.rows[0].changes[0]).toMatchObject({
      type: "Customer",
      change: "create",
      after: { fiscalCode: "2816464" },
    });
  });
});

describe("changing a customer's card", () => {
  beforeAll(async () => {
    ours = await customersOf(service);
  });

  test("writes the new values and counts the version up", async () => {
    const { id, version } = await ours.opens(aCompanyCard());
    const changed = await ours.updates({
      ...aCompanyCard({ name: "Atelier Nou S.R.L." }),
      customerId: id,
      expectedVersion: version,
    });
    expect(changed).toMatchObject({ __typename: "Customer", name: "Atelier Nou S.R.L.", version: 2 });
    const late = await ours.updates({ ...aCompanyCard(), customerId: id, expectedVersion: version });
    expect(late).toMatchObject({ __typename: "VersionConflict", expectedVersion: 1, actualVersion: 2 });
  });

  test("is not possible for a customer of another company, which is not found", async () => {
    const [mine] = await ours.byText("atelier");
    const theirs = await customersOf(service);
    expect(await theirs.reads(String(mine?.id)).catch((error: Error) => error.message)).toContain("NOT_FOUND");
    const { errors } = await theirs.client.ask("query($id: ID!) { customer(id: $id) { id } }", { id: "not an id" });
    expect(errors?.[0]?.extensions.code).toBe("NOT_FOUND");
  });
});

describe("archiving and deleting", () => {
  beforeAll(async () => {
    ours = await customersOf(service);
  });

  test("takes a customer out of lists and quick searches until it is restored", async () => {
    const { id, version } = await ours.opens(aCompanyCard());
    const archived = await ours.archives({ customerId: id, expectedVersion: version });
    expect(archived).toMatchObject({ __typename: "Customer", archivedAt: expect.any(String) });
    expect(await ours.names()).toEqual([]);
    expect(await ours.names({ filter: { archived: true } })).toEqual(["Atelier Digital Exemplu S.R.L."]);
    expect(await ours.byText("atelier")).toEqual([]);
    await ours.restores({ customerId: id, expectedVersion: archived.version });
    expect(await ours.names()).toEqual(["Atelier Digital Exemplu S.R.L."]);
    expect(await ours.byText("atelier")).toHaveLength(1);
  });

  test("frees the fiscal code while archived, and refuses to restore into a taken one", async () => {
    const [first] = await ours.byText("atelier");
    const archived = await ours.archives({ customerId: first?.id, expectedVersion: first?.version });
    const { id, version } = await ours.opens(aCompanyCard({ name: "Urmașul S.R.L." }));
    const refused = await ours.restores({ customerId: archived.id, expectedVersion: archived.version });
    expect(refused).toMatchObject({ __typename: "DuplicateCustomer", customerName: "Urmașul S.R.L." });
    expect(await ours.deletes({ customerId: id, expectedVersion: version })).toEqual({
      __typename: "DeletedCustomer",
      id,
    });
  });

  test("deletes a customer with its contacts for good", async () => {
    const { id, version } = await ours.opens(aCompanyCard({ fiscalCode: "361757" }));
    await ours.addsContact({ customerId: id, givenName: "Ion", familyName: "Ionescu" });
    expect(await ours.deletes({ customerId: id, expectedVersion: version })).toMatchObject({
      __typename: "DeletedCustomer",
    });
    const left = await service.owner.query("select 1 from contact where customer_id = $1", [id]);
    expect(left.rowCount).toBe(0);
  });

  test("refuses to delete a customer that something was written for, and says what to do instead", async () => {
    const { id, version } = await ours.opens(aCompanyCard({ fiscalCode: "159" }));
    await service.owner.query(
      `create table written (company_id uuid, customer_id uuid, foreign key (company_id, customer_id) references customer)`,
    );
    await service.owner.query("insert into written values ($1, $2)", [ours.companyId, id]);
    expect(await ours.deletes({ customerId: id, expectedVersion: version })).toMatchObject({
      __typename: "CustomerInUse",
      code: "CUSTOMER_IN_USE",
      message: expect.stringContaining("Arhivează-l"),
    });
    expect(await ours.reads(id)).toMatchObject({ id });
    await service.owner.query("drop table written");
  });
});
