import { afterAll, beforeAll, expect, test } from "vitest";
import { startService, type TestService } from "../../../../test/service.ts";
import { aCompanyCard, customersOf, type Customers } from "../../../../test/stories/customers.ts";

let service: TestService;
let ours: Customers;
let customerId: string;

beforeAll(async () => {
  service = await startService();
  ours = await customersOf(service);
  customerId = (await ours.opens(aCompanyCard())).id;
});
afterAll(() => service.close());

const ana = {
  givenName: "Ana",
  familyName: "Ștefănescu",
  roles: ["BILLING"],
  email: "Ana@Firma.ro",
  mobile: "0722 000 111",
};

test("the first contact of a customer is its primary one", async () => {
  expect(await ours.addsContact({ customerId, ...ana })).toMatchObject({
    __typename: "Contact",
    customerId,
    roles: ["BILLING"],
    isPrimary: true,
    email: "ana@firma.ro",
    mobile: "+40722000111",
  });
});

test("names are mandatory, the rest is not", async () => {
  expect(await ours.addsContact({ customerId, givenName: " ", familyName: "" })).toMatchObject({
    __typename: "InvalidInput",
    issues: [
      { path: "givenName", code: "REQUIRED" },
      { path: "familyName", code: "REQUIRED" },
    ],
  });
  expect(await ours.addsContact({ customerId, givenName: "Bogdan", familyName: "Țuțu" })).toMatchObject({
    isPrimary: false,
    email: null,
  });
});

test("a new primary contact takes the place of the old one", async () => {
  const [, bogdan] = await contacts();
  const changed = await ours.changesContact({
    contactId: bogdan?.id,
    expectedVersion: bogdan?.version,
    givenName: "Bogdan",
    familyName: "Țuțu",
    isPrimary: true,
  });
  expect(changed).toMatchObject({ __typename: "Contact", isPrimary: true });
  expect((await contacts()).map(({ givenName, isPrimary }) => [givenName, isPrimary])).toEqual([
    ["Bogdan", true],
    ["Ana", false],
  ]);
});

test("a deleted contact leaves the card and comes back as it was", async () => {
  const [bogdan] = await contacts();
  const deleted = await ours.deletesContact({ contactId: bogdan?.id, expectedVersion: bogdan?.version });
  expect(deleted).toMatchObject({ __typename: "Contact", id: bogdan?.id });
  expect((await contacts()).map(({ givenName }) => givenName)).toEqual(["Ana"]);
  await ours.restoresContact({ contactId: deleted.id, expectedVersion: deleted.version });
  expect((await contacts()).map(({ givenName, isPrimary }) => [givenName, isPrimary])).toEqual([
    ["Bogdan", true],
    ["Ana", false],
  ]);
});

test("a contact of another company is not found", async () => {
  const [bogdan] = await contacts();
  const theirs = await customersOf(service);
  const stolen = theirs.deletesContact({ contactId: bogdan?.id, expectedVersion: bogdan?.version });
  await expect(stolen).rejects.toThrow("NOT_FOUND");
  await expect(theirs.addsContact({ customerId, ...ana })).rejects.toThrow("NOT_FOUND");
});

async function contacts() {
  return (await ours.reads(customerId)).contacts as {
    id: string;
    version: number;
    givenName: string;
    isPrimary: boolean;
  }[];
}
