import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hashToken, permissionsOf, type Role } from "../../src/modules/identity/index.ts";
import { permissions, type Permission } from "../../src/platform/permissions.ts";
import { createSchema } from "../../src/schema.ts";
import { Client, type GraphQLAnswer } from "../client.ts";
import { startService, type TestService } from "../service.ts";
import { aCompany, goodPassword, signingIn, type Story } from "../story.ts";
import { aColleague, aMarkedCompany, aProgram, canary, type Company } from "./cast.ts";
import { operationsOf, type Operation } from "./operations.ts";

/** Every operation of the schema, those added tomorrow too. */
const operations = operationsOf(createSchema());
const guarded = operations.filter(({ requirement }) => requirement !== "anonymous");
const ofCompanies = operations.filter(({ requirement }) => (permissions as readonly string[]).includes(requirement));

let service: TestService;
let a: Company;
let b: Story;

beforeAll(async () => {
  service = await startService();
  a = await aMarkedCompany(service);
  b = await aCompany(service);
}, 120_000);
afterAll(() => service.close());

type Answer = GraphQLAnswer<Record<string, { __typename?: string } | null>>;

function ask(client: Client, { query, variables }: Operation, ids = a.ids): Promise<Answer> {
  return client.ask(query, variables(ids));
}

const codesOf = ({ errors = [] }: Answer) => errors.map(({ extensions }) => extensions.code);

/** Was the operation itself refused, not one of the fields below it? */
const isForbidden = ({ errors = [] }: Answer) =>
  errors.some(({ extensions, path = [] }) => extensions.code === "FORBIDDEN" && path.length <= 1);

/** Everything of company A but the traces of being asked. */
async function booksOfA(): Promise<string> {
  const { rows: tables } = await service.owner.query<{ name: string }>(
    "select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'company_id'",
  );
  const hash = createHash("sha256");
  for (const { name } of tables) {
    const { rows } = await service.owner.query<{ rows: string | null }>(
      `select string_agg(r::text, E'\\n' order by r::text) as rows from ${name} r where company_id = $1`,
      [a.companyId],
    );
    hash.update(`${name}\n${rows[0]?.rows ?? ""}`);
  }
  return hash.digest("hex");
}

/** Asks everything; nothing of A is told, and nothing of A changes. Tells what came out for each operation. */
async function shutOut(client: Client, asked: readonly Operation[], refusals: readonly string[]): Promise<string[]> {
  const before = await booksOfA();
  const faults: string[] = [];
  for (const operation of asked) {
    const answer = await ask(client, operation);
    if (JSON.stringify(answer).includes(canary)) faults.push(`${operation.id} tells about another company`);
    const isRefused = codesOf(answer).some((code) => refusals.includes(code));
    if (refusals.length > 0 && !isRefused)
      faults.push(`${operation.id} answered ${JSON.stringify(answer).slice(0, 200)}`);
  }
  if ((await booksOfA()) !== before) faults.push("something of the company was changed");
  return faults;
}

test("every operation asks for something", () => {
  expect(operations.length).toBeGreaterThan(60);
  expect(operations.filter(({ requirement }) => !requirement)).toEqual([]);
});

test("the operations open to everybody are these; each was looked at", () => {
  expect(
    operations
      .filter(({ requirement }) => requirement === "anonymous")
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual([
    "Mutation.acceptInvitation",
    "Mutation.openDemo",
    "Mutation.requestPasswordReset",
    "Mutation.resetPassword",
    "Mutation.signIn",
    "Mutation.signOut",
    "Mutation.signUp",
    "Mutation.verifyEmail",
    "Query.demo",
    "Query.invitation",
    "Query.me",
    "Query.operator",
    "Query.policies",
    "Query.registrationLookUp",
  ]);
});

describe("company A is shut to", () => {
  test("a visitor", async () => {
    expect(await shutOut(new Client(service.app), guarded, ["UNAUTHENTICATED"])).toEqual([]);
    expect(await shutOut(new Client(service.app), operations, [])).toEqual([]);
  });

  test("a person without a company", async () => {
    const { client } = await signingIn(service, { email: b.email, password: goodPassword });
    expect(await shutOut(client, ofCompanies, ["FORBIDDEN"])).toEqual([]);
  });

  test("another company's owner, who asks with A's ids", async () => {
    const { client } = await signingIn(service, { email: b.email, password: goodPassword });
    client.companyId = b.companyId;
    expect(await shutOut(client, ofCompanies, [])).toEqual([]);
  });

  test("another company's owner, who claims to be in A", async () => {
    const { client } = await signingIn(service, { email: b.email, password: goodPassword });
    client.companyId = a.companyId;
    expect(await shutOut(client, operations, ["NOT_FOUND"])).toEqual([]);
  });

  test("another company's key", async () => {
    const { program } = await aProgram(service, { owner: b.owner, scopes: [...permissions] });
    expect(await shutOut(program, ofCompanies, [])).toEqual([]);
    program.companyId = a.companyId;
    expect(await shutOut(program, operations, ["NOT_FOUND"])).toEqual([]);
  });

  test("a deactivated member, also with the session from before and one begun after", async () => {
    const member = await aColleague(service, { companyId: a.companyId, role: "ADMINISTRATOR" });
    const { memberships } = await a.owner.get<{
      memberships: { id: string; familyName: string; version: number; email: string }[];
    }>("{ memberships { id familyName version email } }");
    const {
      id: membershipId,
      version: expectedVersion,
      email,
    } = memberships.find(({ familyName }) => familyName === "ADMINISTRATOR") ?? expect.fail();
    await a.owner.get("mutation ($input: MembershipInput!) { deactivateMembership(input: $input) { __typename } }", {
      input: { membershipId, expectedVersion },
    });
    expect(await shutOut(member, guarded, ["UNAUTHENTICATED"])).toEqual([]);
    const { client } = await signingIn(service, { email, password: goodPassword });
    client.companyId = a.companyId;
    expect(await shutOut(client, ofCompanies, ["NOT_FOUND"])).toEqual([]);
  });

  test("an expired session", async () => {
    const { client } = await signingIn(service, { email: a.email, password: goodPassword });
    client.companyId = a.companyId;
    const token = hashToken(client.cookie?.split("=")[1] ?? "");
    await service.owner.query("update session set expires_at = created_at where token_hash = $1", [token]);
    expect(await shutOut(client, guarded, ["UNAUTHENTICATED"])).toEqual([]);
  });
});

describe("a role may do what it names and no more:", () => {
  test.each(["ACCOUNTANT", "MEMBER", "DPO", "STAFF"] as const)("%s", async (role: Role) => {
    const member = await aColleague(service, { companyId: a.companyId, role });
    const held = permissionsOf(role);
    const [may, mayNot] = [
      ofCompanies.filter(({ requirement }) => held.has(requirement as Permission)),
      ofCompanies.filter(({ requirement }) => !held.has(requirement as Permission)),
    ];
    expect(await shutOut(member, mayNot, ["FORBIDDEN"])).toEqual([]);
    for (const query of may.filter(({ isMutation }) => !isMutation)) {
      expect(isForbidden(await ask(member, query)), query.id).toBe(false);
    }
  });
});

test("a key may do what its scopes name, whatever its person may", async () => {
  const scopes = ["company:read", "document:read"];
  const { program } = await aProgram(service, { owner: a.owner, scopes });
  expect(
    await shutOut(
      program,
      ofCompanies.filter(({ requirement }) => !scopes.includes(requirement)),
      ["FORBIDDEN"],
    ),
  ).toEqual([]);
  expect(
    await shutOut(
      program,
      guarded.filter(({ requirement }) => requirement === "signed-in"),
      ["FORBIDDEN"],
    ),
  ).toEqual([]);
  expect(await program.get("{ company { id } }")).toEqual({ company: { id: a.companyId } });
});

test("a revoked key opens nothing", async () => {
  const { program, apiKeyId } = await aProgram(service, { owner: a.owner, scopes: [...permissions] });
  await a.owner.get("mutation ($input: RevokeApiKeyInput!) { revokeApiKey(input: $input) { __typename } }", {
    input: { apiKeyId },
  });
  expect(await shutOut(program, operations, ["UNAUTHENTICATED"])).toEqual([]);
});

let owner: Client | null = null;

/** Asks as the owner, who signs in again when an operation has ended the session. */
async function asOwner(operation: Operation): Promise<Answer> {
  if (!owner || codesOf(await owner.ask("{ sessions { id } }")).length > 0) {
    owner = (await signingIn(service, { email: a.email, password: goodPassword })).client;
    owner.companyId = a.companyId;
  }
  return ask(owner, operation);
}

test("the owner gets through every door: data, or a problem that says what to do", async () => {
  const notProven: string[] = [];
  let told = 0;
  for (const operation of [...operations].toSorted((x, y) => Number(x.isMutation) - Number(y.isMutation))) {
    const answer = await asOwner(operation);
    if (JSON.stringify(answer).includes(canary)) told += 1;
    const codes = codesOf(answer).filter((code) => !(code === "NOT_FOUND" && operation.isMutation));
    if (codes.length > 0) notProven.push(`${operation.id}: ${JSON.stringify(answer.errors).slice(0, 300)}`);
    service.clock.advance({ seconds: 1 });
  }
  expect(notProven).toEqual([]);
  // The canary does sing for those who may hear it: silence elsewhere means something.
  expect(told).toBeGreaterThan(10);
});
