import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { aFoundedCompany, type FoundedCompany } from "../../../test/founded-company.ts";
import { startService, type TestService } from "../../../test/service.ts";
import { acting } from "../../../test/stories/acting.ts";
import { aCompanyCard } from "../../../test/stories/customers.ts";

let service: TestService;
let company: FoundedCompany;
beforeAll(async () => {
  service = await startService();
});
beforeEach(async () => {
  service.clock.setTo("2026-11-24T09:00:00Z");
  company = await aFoundedCompany(service);
});
afterAll(() => service.close());

const act = (mutation: string, type: string, selection: string) =>
  acting(company.client)(mutation, type, `__typename ${selection}`);
const document = `... on Document { id version content { language currency priceMode customerId dueDate }
  customerWarnings { code message } }`;

async function aCustomer(fiscalCode: string): Promise<string> {
  const create = act("createCustomer", "CreateCustomerInput", "... on Customer { id version }");
  return (await create(aCompanyCard({ fiscalCode }))).id;
}

const draftFor = (customerId: string) =>
  act("createDraft", "CreateDraftInput", document)({ kind: "INVOICE", customerId });

async function card(id: string) {
  const { customer } = await company.client.get<{ customer: { version: number; registry: object | null } }>(
    `query ($id: ID!) { customer(id: $id) { version registry { isInactive isStruckOff vatRegistered checkedAt } } }`,
    { id },
  );
  return customer;
}

describe("a draft tells what to know of its customer:", () => {
  test.each([
    ["800001352", "STRUCK_OFF", "Clientul este radiat din Registrul Comerțului: firma nu mai există."],
    ["800001344", "INACTIVE", "Clientul este declarat inactiv fiscal: nu poate deduce TVA din facturile tale."],
    ["RO800001042", "VAT_STATUS_DIFFERS", expect.stringContaining("plătitor de TVA")],
  ])("%s is %s", async (fiscalCode, code, message) => {
    expect((await draftFor(await aCustomer(fiscalCode))).customerWarnings).toEqual([{ code, message }]);
  });

  test("nothing of a company in good standing, a person, or nobody", async () => {
    expect((await draftFor(await aCustomer("RO800001018"))).customerWarnings).toEqual([]);
    const create = act("createCustomer", "CreateCustomerInput", "... on Customer { id version }");
    const person = await create(aCompanyCard({ type: "INDIVIDUAL", fiscalCode: null }));
    expect((await draftFor(person.id)).customerWarnings).toEqual([]);
    const nobody = await act("createDraft", "CreateDraftInput", document)({ kind: "INVOICE" });
    expect(nobody.customerWarnings).toEqual([]);
  });
});

describe("using a customer", () => {
  test("asks the register anew when its answer is older than a day, and writes it on the card as no new version", async () => {
    const customerId = await aCustomer("800001344");
    const draft = await draftFor(customerId);
    const first = await card(customerId);
    expect(first).toMatchObject({
      version: 1,
      registry: { isInactive: true, vatRegistered: false, checkedAt: "2026-11-24T09:00:00.000Z" },
    });
    service.clock.advance({ hours: 23 });
    const save = act("updateDraft", "UpdateDraftInput", document);
    const content = { ...(draft.content as object), lines: [] };
    const saved = await save({ documentId: draft.id, expectedVersion: draft.version, content });
    expect(await card(customerId)).toEqual(first);
    service.clock.advance({ hours: 2 });
    await save({ documentId: draft.id, expectedVersion: saved.version, content });
    expect(await card(customerId)).toMatchObject({ version: 1, registry: { checkedAt: "2026-11-25T10:00:00.000Z" } });
  });

  test("goes on while the register is down, and says that the customer was not checked", async () => {
    const customerId = await aCustomer("800009933");
    expect(await draftFor(customerId)).toMatchObject({
      __typename: "Document",
      customerWarnings: [{ code: "NOT_CHECKED" }],
    });
  });
});
