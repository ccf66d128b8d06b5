import { Membership, Person, type Role } from "../../src/modules/identity/index.ts";
import { hashPassword } from "../../src/modules/identity/model/password.ts";
import { newIdAt } from "../../src/platform/clock.ts";
import { Client } from "../client.ts";
import type { TestService } from "../service.ts";
import { aCompany, goodPassword, signingIn, type Story } from "../story.ts";
import type { Ids } from "./operations.ts";

/** Stands in every text of company A; nobody else may ever read it. */
export const canary = "CANAR-7Q2";

export interface Company extends Story {
  /** One record of each kind. */
  ids: Ids;
}

/** A company whose every kind of record carries the canary. */
export async function aMarkedCompany(service: TestService): Promise<Company> {
  const story = await aCompany(service, { companyName: `${canary} Exemplu S.R.L.` });
  await fill(story.owner);
  const ids = await idsOf(service, story.companyId);
  return { ...story, ids: { ...ids, ...underTheirNames(ids), company: story.companyId } };
}

/** Records whose tables are called otherwise than the arguments that name them. */
function underTheirNames({ emailMessage = "", emailRecipient = "" }: Ids): Ids {
  return { mail: emailMessage, recipient: emailRecipient };
}

const address = { street: canary, city: "Ploiești", county: "RO-PH", country: "RO" };

/** Records made through the public API, the way its people make them. */
async function fill(owner: Client): Promise<void> {
  const customer = {
    type: "COMPANY",
    name: `${canary} Client`,
    fiscalCode: "18547290",
    address,
    email: `${canary}@client.example`.toLowerCase(),
  };
  const { id: customerId } = await makes(owner, "createCustomer", customer);
  await makes(owner, "createContact", { customerId, givenName: canary, familyName: canary });
  const price = {
    unitCode: "H87",
    unitPrice: "10.00",
    priceMode: "NET",
    currency: "RON",
    taxCategory: "S",
    taxRate: "21",
  };
  await makes(owner, "createProduct", { name: `${canary} Produs`, ...price });
  await makes(owner, "createBankAccount", { bankName: canary, iban: "RO49AAAA1B31007593840000", currency: "RON" });
  await makes(owner, "createWorkPoint", { name: canary, address: canary });
  const state = { search: canary, filters: [] };
  await makes(owner, "createSavedView", { list: "DOCUMENTS", name: canary, isShared: true, state });
  await makes(owner, "createDefaultMention", { kind: "INVOICE", language: "ro", text: canary });
  const invited = {
    givenName: canary,
    familyName: canary,
    username: "invitat",
    email: "invitat@client.example",
    role: "MEMBER",
  };
  await makes(owner, "inviteMember", invited);
  await makes(owner, "createApiKey", { name: canary, scopes: ["company:read"] });
  const { id: documentId } = await makes(owner, "createDraft", { kind: "INVOICE", customerId });
  await makes(owner, "sendTestMail", { documentId, subject: canary });
  const payment = {
    customerId,
    amount: "10.00",
    currency: "RON",
    method: "BANK",
    receivedOn: "2026-11-24",
    reference: canary,
  };
  const { id: paymentId } = await makes(owner, "recordPayment", payment);
  const refund = { paymentId, amount: "1.00", paidOn: "2026-11-24", method: "BANK", reference: canary };
  await makes(owner, "refundCredit", refund);
  const selection = { ids: [customerId] };
  await asks(owner, { mutation: "bulkArchiveCustomers", inputType: "BulkCustomersInput", input: { selection } });
}

/** Whose ids are needed further on. */
const successes: Record<string, string> = {
  createCustomer: "Customer",
  createDraft: "Document",
  recordPayment: "Payment",
};

interface Asked {
  mutation: string;
  inputType: string;
  input: object;
}

function makes(owner: Client, mutation: string, input: object): Promise<{ id: string }> {
  return asks(owner, { mutation, inputType: `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`, input });
}

async function asks(owner: Client, { mutation, inputType, input }: Asked): Promise<{ id: string }> {
  const answer = await owner.get<Record<string, { __typename: string; id: string; issues?: unknown }>>(
    `mutation ($input: ${inputType}!) { ${mutation}(input: $input) { __typename
      ${successes[mutation] ? `... on ${successes[mutation]} { id }` : ""} ... on InvalidInput { issues { path code } } } }`,
    { input },
  );
  const made = answer[mutation];
  if (!made || made.issues) throw new Error(`${mutation}: ${JSON.stringify(made)}`);
  return made;
}

/** One id of each tenant table, under the name that arguments give it: `customerId` is of table `customer`. */
export async function idsOf({ owner }: TestService, companyId: string): Promise<Ids> {
  const { rows: tables } = await owner.query<{ name: string }>(
    `select c.table_name as name from information_schema.columns c
      join information_schema.columns i on i.table_name = c.table_name and i.column_name = 'id' and i.table_schema = 'public'
     where c.table_schema = 'public' and c.column_name = 'company_id'`,
  );
  const found: Record<string, string> = {};
  for (const { name } of tables) {
    const { rows } = await owner.query<{ id: string }>(
      `select id from ${name} where company_id = $1 order by id limit 1`,
      [companyId],
    );
    if (rows[0]) found[name.replace(/_(.)/g, (_match, letter: string) => letter.toUpperCase())] = rows[0].id;
  }
  return found;
}

let hired = 0;

/** Somebody with a role in a company, signed in there. */
export async function aColleague(
  service: TestService,
  { companyId, role }: { companyId: string; role: Role },
): Promise<Client> {
  const { services } = service;
  const now = services.clock.now();
  const email = `coleg${(hired += 1)}@atelier.example`;
  const passwordHash = await hashPassword(goodPassword);
  const em = services.orm.em.fork({ session: { variables: { "app.company_id": companyId } } });
  await em.transactional(async (tx) => {
    const person = tx.create(Person, {
      id: newIdAt(now),
      email,
      emailVerifiedAt: now,
      givenName: "Coleg",
      familyName: role,
      passwordHash,
      language: "ro",
      createdAt: now,
    });
    await tx.flush();
    tx.create(Membership, { companyId, id: newIdAt(now), person, username: `coleg${hired}`, role, createdAt: now });
  });
  const { client } = await signingIn(service, { email, password: goodPassword });
  client.companyId = companyId;
  return client;
}

/** A partner's program with a key of the company. */
export async function aProgram(
  service: TestService,
  { owner, scopes }: { owner: Client; scopes: string[] },
): Promise<{ program: Client; apiKeyId: string }> {
  const { createApiKey } = await owner.get<{ createApiKey: { token: string; apiKey: { id: string } } }>(
    "mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { ... on NewApiKey { token apiKey { id } } } }",
    { input: { name: "Program", scopes } },
  );
  const program = new Client(service.app);
  program.apiKey = createApiKey.token;
  await program.ask("{ me { id } }");
  return { program, apiKeyId: createApiKey.apiKey.id };
}
