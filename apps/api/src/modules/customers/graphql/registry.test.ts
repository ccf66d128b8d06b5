import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startService, type TestService } from "../../../../test/service.ts";
import { aCompanyCard, customersOf, type Customers } from "../../../../test/stories/customers.ts";
import { FiscalRegistryDown, type RegistryCompany } from "../../fiscal-registry/index.ts";

let service: TestService;
let ours: Customers;
/** What the register says instead of the simulator, while a test wants something else. */
let changes: Partial<RegistryCompany> | "DOWN" | null = null;

beforeAll(async () => {
  service = await startService();
  ours = await customersOf(service);
  const { ports } = service.services;
  const simulator = ports.fiscalRegistry;
  ports.fiscalRegistry = {
    async find(code) {
      if (changes === "DOWN") throw new FiscalRegistryDown("down");
      const found = await simulator.find(code);
      return found && { ...found, ...changes };
    },
  };
});
afterAll(() => service.close());

interface Standing {
  isApplicable: boolean;
  isStale: boolean;
  checkedAt: string | null;
  warnings: { code: string; message: string }[];
}

async function standing(customerId: string): Promise<Standing> {
  const query = `query($id: ID!) { customerStanding(customerId: $id) {
    isApplicable isStale checkedAt isVatRegistered isInactive isStruckOff warnings { code message } } }`;
  return (await ours.client.get<{ customerStanding: Standing }>(query, { id: customerId })).customerStanding;
}

async function warnings(customerId: string): Promise<string[]> {
  return (await standing(customerId)).warnings.map(({ code }) => code);
}

describe("a customer's standing", () => {
  test("has nothing amiss for a company in order", async () => {
    const { id } = await ours.opens(aCompanyCard());
    expect(await standing(id)).toMatchObject({ isApplicable: true, isStale: false, warnings: [], isInactive: false });
  });

  test.each([
    ["800001344", ["INACTIVE"]],
    ["800001352", ["STRUCK_OFF"]],
    ["800001425", ["NOT_IN_REGISTRY"]],
    ["RO800001042", ["VAT_STATUS_DIFFERS"]],
    ["800009933", ["NOT_CHECKED"]],
  ])("warns about %s: %j", async (fiscalCode, codes) => {
    const { id } = await ours.opens(aCompanyCard({ fiscalCode }));
    expect(await warnings(id)).toEqual(codes);
  });

  test("does not apply to persons and foreign customers", async () => {
    const address = { street: "Musterweg 1", city: "Berlin", country: "DE" };
    const { id } = await ours.opens({ type: "FOREIGN", name: "Beispiel GmbH", vatCode: "DE136695976", address });
    expect(await standing(id)).toMatchObject({ isApplicable: false, warnings: [] });
  });

  test("is asked for again after a day, and told to be stale while the register is silent", async () => {
    const { id } = await ours.opens(aCompanyCard({ fiscalCode: "RO800001050" }));
    expect(await warnings(id)).toEqual([]);
    service.clock.advance({ hours: 25 });
    changes = "DOWN";
    expect(await standing(id)).toMatchObject({ isStale: true, warnings: [{ code: "STALE" }] });
    changes = { isInactive: true };
    expect(await warnings(id)).toEqual(["INACTIVE"]);
    changes = null;
  });
});

describe("refreshing a card from the register", () => {
  const refresh = (input: object) => ours.refreshes(input);

  test("writes VAT status and standing on the card", async () => {
    const { id } = await ours.opens(aCompanyCard({ name: "Numele meu pentru ei", fiscalCode: "800001077" }));
    expect(await refresh({ customerId: id })).toMatchObject({
      __typename: "Customer",
      name: "Numele meu pentru ei",
      vatCode: "RO800001077",
      registry: { vatRegistered: true, isInactive: false, checkedAt: expect.any(String) },
    });
  });

  test("takes name and seat over too, when asked to", async () => {
    const [card] = await ours.byText("numele meu");
    expect(await refresh({ customerId: card?.id, takeNameAndAddress: true })).toMatchObject({
      name: "PANIFICAȚIA SPICUL DE AUR S.R.L.",
      tradeRegisterNumber: expect.stringMatching(/^J1998000690/),
      address: { street: "Șos. Brăilei nr. 8", city: "Buzău", county: "RO-BZ", postalCode: "120118" },
    });
    expect(await ours.byText("spicul de aur")).toHaveLength(1);
  });

  test("refuses plainly when the register is silent, or does not know the customer", async () => {
    const { id } = await ours.opens(aCompanyCard({ fiscalCode: "800001085" }));
    changes = "DOWN";
    expect(await refresh({ customerId: id })).toMatchObject({
      __typename: "RegistryUnavailable",
      message: "Registrul ANAF nu răspunde acum. Încearcă din nou peste câteva minute.",
    });
    changes = null;
    const [unknown] = await ours.byText("800001425");
    expect(await refresh({ customerId: unknown?.id })).toMatchObject({ __typename: "NoRegistryEntry" });
  });

  test("is known from the first moment when the card was opened after a look-up", async () => {
    await ours.client.get(`{ lookUpCompany(fiscalCode: "800001093") { outcome } }`);
    const card = await ours.opens(aCompanyCard({ fiscalCode: "800001093" }));
    expect(card).toMatchObject({ registry: { vatRegistered: true, isStruckOff: false } });
  });

  test("is forgotten when the card gets another code", async () => {
    const [card] = await ours.byText("800001093");
    const other = aCompanyCard({ fiscalCode: "800001107" });
    const changed = await ours.updates({ ...other, customerId: card?.id, expectedVersion: card?.version });
    expect(changed).toMatchObject({ fiscalCode: "800001107", registry: null });
  });
});
