import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startService, type TestService } from "../../../../test/service.ts";
import { aCompanyCard, customersOf, type Customers } from "../../../../test/stories/customers.ts";

let service: TestService;
let ours: Customers;
beforeAll(async () => {
  service = await startService();
});
beforeAll(async () => {
  ours = await customersOf(service);
});
afterAll(() => service.close());

const abroad = { street: "Musterweg 1", city: "Berlin", country: "DE" };

function aCard(type: string, changes: object) {
  if (type === "FOREIGN") return { type, name: "Beispiel GmbH", address: abroad, ...changes };
  return aCompanyCard({ type, ...(type === "INDIVIDUAL" ? { fiscalCode: null } : {}), ...changes });
}

/** What the API answers for a card: the field as it was kept, or the issue told at the field. */
async function told(type: string, field: string, value: string) {
  const answer = await ours.creates(aCard(type, { [field]: value }));
  if (answer.__typename === "InvalidInput") return answer.issues;
  const { id: customerId, version: expectedVersion } = answer;
  await ours.archives({ customerId, expectedVersion });
  return answer[field];
}

const refusedAt = (path: string, code: string) => [{ path, code, message: expect.stringMatching(/\p{L}.*[.!]$/u) }];

describe("the fiscal code of a company or public body", () => {
  test.each(["18547290", "RO159", "14399840", "4996264", "2816464", "361757", "800001018", "ro 1854-7290"])(
    "%s is taken",
    async (typed) => {
      expect(await told("COMPANY", "fiscalCode", typed)).toBe(typed.replace(/\D/g, ""));
      expect(await told("PUBLIC_BODY", "fiscalCode", typed)).toBe(typed.replace(/\D/g, ""));
    },
  );

  test.each([
    ["18547291", "FISCAL_CODE_CHECK_DIGIT"],
    ["12", "FISCAL_CODE_CHECK_DIGIT"],
    ["0", "NOT_A_FISCAL_CODE"],
    ["00361757", "NOT_A_FISCAL_CODE"],
    ["12345678901", "NOT_A_FISCAL_CODE"],
    ["1800101221145", "NOT_A_CNP"],
  ])("%s is refused: %s", async (typed, code) => {
    expect(await told("COMPANY", "fiscalCode", typed)).toEqual(refusedAt("fiscalCode", code));
  });
});

describe("the CNP of a person", () => {
  test.each([
    ["1800101221144", "180••••••1144", "the example of the law's algorithm"],
    ["180-0101-221144", "180••••••1144", "typed with hyphens"],
    ["0000000000000", null, "thirteen zeros: none given"],
    ["", null, "none given"],
  ])("%s is kept as %s: %s", async (typed, kept, _why) => {
    expect(await told("INDIVIDUAL", "fiscalCode", typed)).toBe(kept);
  });

  test.each([
    ["1800101221145", "wrong check digit"],
    ["1801301221144", "no such month"],
    ["0800101221144", "first digit 0"],
    ["1800101991144", "no such county"],
    ["180010122114", "twelve digits"],
    ["18001012211445", "fourteen digits"],
    ["18001O1221144", "a letter"],
  ])("%s is refused: %s", async (typed) => {
    expect(await told("INDIVIDUAL", "fiscalCode", typed)).toEqual(refusedAt("fiscalCode", "NOT_A_CNP"));
  });
});

describe("an account", () => {
  test.each([
    ["COMPANY", "RO49AAAA1B31007593840000", "RO49AAAA1B31007593840000"],
    ["COMPANY", "ro49 aaaa 1b31 0075 9384 0000", "RO49AAAA1B31007593840000"],
    ["COMPANY", "DE89370400440532013000", "DE89370400440532013000"],
    ["FOREIGN", "000123456789", "000123456789"],
  ])("of a %s: %s is taken", async (type, typed, kept) => {
    const code = type === "FOREIGN" ? { vatCode: "DE136695976" } : {};
    const answer = await ours.creates(aCard(type, { ...code, iban: typed }));
    expect(answer.iban).toBe(kept);
    await ours.archives({ customerId: answer.id, expectedVersion: answer.version });
  });

  test.each([
    ["COMPANY", "RO48AAAA1B31007593840000"],
    ["COMPANY", "RO49AAAA1B310075938400"],
    ["COMPANY", "000123456789"],
    ["INDIVIDUAL", "RO48AAAA1B31007593840000"],
  ])("of a %s: %s is refused", async (type, typed) => {
    expect(await told(type, "iban", typed)).toEqual(refusedAt("iban", "NOT_AN_IBAN"));
  });
});

describe("the VAT number of a foreign customer", () => {
  test.each([
    ["DE 136 695 976", "DE136695976"],
    ["ATU13585627", "ATU13585627"],
    ["FR40303265045", "FR40303265045"],
    ["GR094259216", "EL094259216"],
    ["NL004495445B01", "NL004495445B01"],
    ["XI434031494", "XI434031494"],
    ["CHE-116.281.710 MWST", "CHE-116.281.710 MWST"],
  ])("%s is kept as %s", async (typed, kept) => expect(await told("FOREIGN", "vatCode", typed)).toBe(kept));

  test.each(["DE136695975", "DE1366959", "FR4030326504", "ATU1358562"])("%s is refused", async (typed) => {
    expect(await told("FOREIGN", "vatCode", typed)).toEqual(refusedAt("vatCode", "NOT_A_VAT_NUMBER"));
  });

  test("or some other code must be there", async () => {
    expect(await told("FOREIGN", "vatCode", "")).toEqual(refusedAt("fiscalCode", "REQUIRED"));
  });
});

describe("a Trade Register number", () => {
  test.each([
    ["J29/1098/2019", "J29/1098/2019"],
    ["j 2019001098295", "J2019001098295"],
    ["J2025027781008", "J2025027781008"],
    ["F12/34/2001", "F12/34/2001"],
  ])("%s is kept as %s", async (typed, kept) => expect(await told("COMPANY", "tradeRegisterNumber", typed)).toBe(kept));

  test.each(["J99/1/2019", "1098/2019", "X29/1098/2019", "J29/1234567/2019"])("%s is refused", async (typed) => {
    expect(await told("COMPANY", "tradeRegisterNumber", typed)).toEqual(
      refusedAt("tradeRegisterNumber", "NOT_A_TRADE_REGISTER_NUMBER"),
    );
  });
});

describe("on a draft a wrong identifier", () => {
  const buyer = { type: "COMPANY", name: "Comerț Model S.R.L.", fiscalCode: "18547290" };
  const address = { street: "Bd. Exemplului 3", city: "SECTOR3", county: "RO-B", country: "RO" };
  const person = { ...buyer, type: "INDIVIDUAL", fiscalCode: "1800101221144" };
  const foreign = { ...buyer, type: "FOREIGN", fiscalCode: null, address: abroad };

  async function lacking(changes: object) {
    const content = { language: "ro", currency: "RON", priceMode: "NET", lines: [], buyer: { address, ...changes } };
    const { createDraft } = await ours.client.get<{ createDraft: { missing: { path: string; code: string }[] } }>(
      `mutation ($input: CreateDraftInput!) { createDraft(input: $input) { ... on Document { missing { path code } } } }`,
      { input: { kind: "INVOICE", content } },
    );
    return createDraft.missing.filter(({ path }) => path.startsWith("buyer."));
  }

  test.each([
    [{ ...buyer, fiscalCode: "18547291" }, "buyer.fiscalCode", "IDENTIFIER_INVALID"],
    [{ ...buyer, fiscalCode: null }, "buyer.fiscalCode", "IDENTIFIER_MISSING"],
    [{ ...person, fiscalCode: "1800101221145" }, "buyer.fiscalCode", "IDENTIFIER_INVALID"],
    [{ ...foreign, vatCode: "DE136695975" }, "buyer.vatCode", "VAT_CODE_INVALID"],
  ])("%j is told at %s: %s", async (typed, path, code) => {
    expect(await lacking(typed)).toContainEqual({ path, code });
  });

  test("stands in nobody's way when it is right", async () => {
    for (const right of [buyer, person, { ...foreign, vatCode: "DE136695976" }])
      expect(await lacking(right)).toEqual([]);
  });
});
