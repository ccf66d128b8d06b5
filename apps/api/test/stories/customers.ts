import type { TestService } from "../service.ts";
import { acting, type Answer } from "./acting.ts";
import { aFoundedCompany } from "../founded-company.ts";

/** A Romanian company as somebody would type it into a customer's card. */
export function aCompanyCard(changes: Record<string, unknown> = {}) {
  return {
    type: "COMPANY",
    name: "Atelier Digital Exemplu S.R.L.",
    fiscalCode: "RO800001018",
    address: {
      street: "Str. Lămâiței nr. 12",
      city: "Ploiești",
      county: "Prahova",
      country: "RO",
      postalCode: "100001",
    },
    email: "contact@atelier-digital.ro",
    phone: "0244 123 456",
    ...changes,
  };
}

const card = `__typename ... on Customer { id type name fiscalCode vatCode tradeRegisterNumber phone email website iban
  language currency dueDateRule { type days months day onWorkingDay } notes address { street streetAdditional city postalCode county country }
  registry { vatRegistered vatOnCollection isInactive isStruckOff checkedAt }
  contacts { id givenName familyName roles isPrimary phone mobile email version }
  createdAt updatedAt archivedAt version }`;
const contact = `__typename ... on Contact { id customerId givenName familyName roles isPrimary phone mobile email version }`;
const problems = `
  ... on InvalidInput { issues { path code message } }
  ... on VersionConflict { expectedVersion actualVersion }
  ... on IdempotencyConflict { code }`;
const duplicate = `... on DuplicateCustomer { code message customerId customerName }`;
const inUse = `... on CustomerInUse { code message customerName }`;

/** A company and what its people do with their customers. */
export async function customersOf(service: TestService, founding?: Parameters<typeof aFoundedCompany>[1]) {
  const { client, companyId } = await aFoundedCompany(service, founding);
  const act = acting(client);
  return {
    client,
    companyId,
    creates: act("createCustomer", "CreateCustomerInput", `${card} ${duplicate} ${problems}`),
    /** Opens a card that must be taken. */
    async opens(input: object): Promise<Answer> {
      const answer = await this.creates(input);
      if (answer.__typename !== "Customer") throw new Error(`Not taken: ${JSON.stringify(answer)}`);
      return answer;
    },
    updates: act("updateCustomer", "UpdateCustomerInput", `${card} ${duplicate} ${problems}`),
    archives: act("archiveCustomer", "CustomerVersionInput", `${card} ${problems}`),
    restores: act("restoreCustomer", "CustomerVersionInput", `${card} ${duplicate} ${problems}`),
    deletes: act(
      "deleteCustomer",
      "CustomerVersionInput",
      `__typename ... on DeletedCustomer { id } ${inUse} ${problems}`,
    ),
    refreshes: act(
      "refreshCustomerFromRegistry",
      "RefreshCustomerFromRegistryInput",
      `${card} ... on NoRegistryEntry { code message } ... on RegistryUnavailable { code message } ${problems}`,
    ),
    addsContact: act("createContact", "CreateContactInput", `${contact} ${problems}`),
    changesContact: act("updateContact", "UpdateContactInput", `${contact} ${problems}`),
    deletesContact: act("deleteContact", "ContactVersionInput", `${contact} ${problems}`),
    restoresContact: act("restoreContact", "ContactVersionInput", `${contact} ${problems}`),
    async reads(id: string): Promise<Answer> {
      const query = `query($id: ID!) { customer(id: $id) { ${card} } }`;
      return (await client.get<{ customer: Answer }>(query, { id })).customer;
    },
    async byText(text: string): Promise<Answer[]> {
      const query = `query($text: String!) { customersByText(text: $text) { ${card} } }`;
      return (await client.get<{ customersByText: Answer[] }>(query, { text })).customersByText;
    },
    async page(variables: object = {}): Promise<CustomerPage> {
      const query = `query($first: Int, $after: String, $filter: CustomerFilter, $orderBy: CustomerOrderBy) {
        customers(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
          totalCount totalEstimate pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          edges { cursor node { id name } } } }`;
      return (await client.get<{ customers: CustomerPage }>(query, { first: 50, ...variables })).customers;
    },
    /** How many each quick tab shows, by tab. */
    async counts(filter: object = {}): Promise<Record<string, number>> {
      const query = `query($filter: CustomerFilter) { customerCounts(filter: $filter) { tab count } }`;
      const { customerCounts } = await client.get<{ customerCounts: { tab: string; count: number }[] }>(query, {
        filter,
      });
      return Object.fromEntries(customerCounts.map(({ tab, count }) => [tab, count]));
    },
    async names(variables: object = {}): Promise<string[]> {
      return (await this.page(variables)).edges.map(({ node }) => node.name);
    },
  };
}
export type Customers = Awaited<ReturnType<typeof customersOf>>;

interface CustomerPage {
  totalCount: number | null;
  totalEstimate: number;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  edges: { cursor: string; node: { id: string; name: string } }[];
}
