import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Client } from "../../../../test/client.ts";
import { aColleague } from "../../../../test/matrix/cast.ts";
import { startService, type TestService } from "../../../../test/service.ts";
import { aCompany, type Story } from "../../../../test/story.ts";

let service: TestService;
let company: Story;
beforeAll(async () => {
  service = await startService();
  company = await aCompany(service);
});
afterAll(() => service.close());

interface Made {
  __typename: string;
  token: string | null;
  apiKey: { id: string; isActive: boolean; expiresAt: string | null; lastUsedAt: string | null };
  scopes?: string[];
}

const made = `__typename ... on NewApiKey { token apiKey { id isActive expiresAt lastUsedAt } }`;

async function makes(input: object, client = company.owner): Promise<Made> {
  const query = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { ${made} ... on ScopesNotHeld { scopes } } }`;
  return (await client.get<{ createApiKey: Made }>(query, { input })).createApiKey;
}

async function rotates(input: object, client = company.owner): Promise<Made> {
  const query = `mutation ($input: RotateApiKeyInput!) { rotateApiKey(input: $input) { ${made} } }`;
  return (await client.get<{ rotateApiKey: Made }>(query, { input })).rotateApiKey;
}

async function revokes(apiKeyId: string): Promise<void> {
  await company.owner.get("mutation ($input: RevokeApiKeyInput!) { revokeApiKey(input: $input) { __typename } }", {
    input: { apiKeyId },
  });
}

function program(token: string | null): Client {
  const client = new Client(service.app);
  client.apiKey = token;
  return client;
}

const opens = async (token: string | null) =>
  (await program(token).ask("{ company { id } }")).errors?.[0]?.extensions.code ?? "open";

async function lastUse(id: string): Promise<string | null> {
  const { apiKeys } = await company.owner.get<{ apiKeys: { id: string; lastUsedAt: string | null }[] }>(
    "{ apiKeys { id lastUsedAt } }",
  );
  return apiKeys.find((key) => key.id === id)?.lastUsedAt ?? null;
}

describe("a key", () => {
  test("opens its company, with its token shown once and kept as a hash", async () => {
    const { token, apiKey } = await makes({ name: "ERP", scopes: ["company:read"] });
    expect(token).toMatch(/^smk_[\w-]{43}$/);
    expect(await opens(token)).toBe("open");
    const { rows } = await service.owner.query(
      `select 1 from api_key_directory d, api_key k, idempotency i, audit a
        where d::text like '%' || $1 || '%' or k::text like '%' || $1 || '%' or i::text like '%' || $1 || '%' or a::text like '%' || $1 || '%' limit 1`,
      [token],
    );
    expect(rows).toEqual([]);
    const list = JSON.stringify(await company.owner.get("{ apiKeys { id name tokenHint scopes personName } }"));
    expect(list).toContain(apiKey.id);
    expect(list).not.toContain(token);
  });

  test("made twice by one attempt is one key, whose token is not told again", async () => {
    const input = { name: "Repetat", scopes: ["company:read"], idempotencyKey: "o dată" };
    const [first, second] = [await makes(input), await makes(input)];
    expect(second).toMatchObject({ token: null, apiKey: { id: first.apiKey.id } });
  });

  test("can do no more than whoever makes it", async () => {
    expect(await makes({ name: "x", scopes: ["company:read", "universe:rule"] })).toMatchObject({
      __typename: "ScopesNotHeld",
      scopes: ["universe:rule"],
    });
    const { token } = await makes({ name: "Chei", scopes: ["api-key:manage-own", "api-key:read"] });
    expect(await makes({ name: "y", scopes: ["company:read"] }, program(token))).toMatchObject({
      __typename: "ScopesNotHeld",
    });
  });

  test("is dead at once when revoked", async () => {
    const { token, apiKey } = await makes({ name: "Scurt", scopes: ["company:read"] });
    await revokes(apiKey.id);
    expect(await opens(token)).toBe("UNAUTHENTICATED");
  });

  test("dies by itself when its days are over", async () => {
    const { token } = await makes({ name: "O zi", scopes: ["company:read"], expiresInDays: 1 });
    service.clock.advance({ hours: 23 });
    expect(await opens(token)).toBe("open");
    service.clock.advance({ hours: 2 });
    expect(await opens(token)).toBe("UNAUTHENTICATED");
  });

  test("rotated works for a while beside its successor", async () => {
    const old = await makes({ name: "Rotit", scopes: ["company:read"] });
    const next = await rotates({ apiKeyId: old.apiKey.id, overlapHours: 2 });
    expect([await opens(old.token), await opens(next.token)]).toEqual(["open", "open"]);
    service.clock.advance({ hours: 3 });
    expect([await opens(old.token), await opens(next.token)]).toEqual(["UNAUTHENTICATED", "open"]);
    expect((await rotates({ apiKeyId: old.apiKey.id })).__typename).toBe("ApiKeyNotActive");
  });

  test("tells when it was last used, to a minute", async () => {
    const { token, apiKey } = await makes({ name: "Folosit", scopes: ["company:read"] });
    expect(await lastUse(apiKey.id)).toBeNull();
    await opens(token);
    const first = await lastUse(apiKey.id);
    expect(first).toBe(service.clock.now().toISOString());
    service.clock.advance({ seconds: 30 });
    await opens(token);
    expect(await lastUse(apiKey.id)).toBe(first);
    service.clock.advance({ seconds: 40 });
    await opens(token);
    expect(await lastUse(apiKey.id)).toBe(service.clock.now().toISOString());
  });

  test("is anybody's own, within their rights: others neither see it nor end it, whoever manages all does", async () => {
    const { owner, companyId } = await aCompany(service);
    const [member, other] = [
      await aColleague(service, { companyId, role: "MEMBER" }),
      await aColleague(service, { companyId, role: "MEMBER" }),
    ];
    expect(await makes({ name: "Prea mult", scopes: ["document:cancel"] }, member)).toMatchObject({
      __typename: "ScopesNotHeld",
      scopes: ["document:cancel"],
    });
    const { token, apiKey } = await makes({ name: "Al meu", scopes: ["company:read"] }, member);
    expect(await opens(token)).toBe("open");
    const mine = "{ myApiKeys { id isOwn } }";
    expect(await member.get(mine)).toEqual({ myApiKeys: [{ id: apiKey.id, isOwn: true }] });
    expect(await other.get(mine)).toEqual({ myApiKeys: [] });
    expect((await member.ask("{ apiKeys { id } }")).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
    expect(await owner.get("{ apiKeys { id isOwn } }")).toEqual({ apiKeys: [{ id: apiKey.id, isOwn: false }] });

    const end = "mutation ($input: RevokeApiKeyInput!) { revokeApiKey(input: $input) { __typename } }";
    const ending = { input: { apiKeyId: apiKey.id } };
    expect((await other.ask(end, ending)).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
    expect(await opens(token)).toBe("open");
    const next = await rotates({ apiKeyId: apiKey.id }, member);
    await member.get(end, ending);
    expect([await opens(token), await opens(next.token)]).toEqual(["UNAUTHENTICATED", "open"]);
    await owner.get(end, { input: { apiKeyId: next.apiKey.id } });
    expect(await opens(next.token)).toBe("UNAUTHENTICATED");
  });

  test.each(["smk_nothing", "x".repeat(43), ""])("guessed as %j opens nothing", async (token) => {
    expect(await opens(token)).toBe("UNAUTHENTICATED");
  });
});

describe("people of the company", () => {
  const read = "{ memberships { id role version isActive activeApiKeyCount email } }";
  const deactivate = `mutation ($input: MembershipInput!) { deactivateMembership(input: $input) { __typename ... on LastOwner { message } } }`;

  test("are listed with their role, last use and keys", async () => {
    const { owner, email } = await aCompany(service);
    expect(await owner.get("{ memberships { role isActive activeApiKeyCount email lastSeenAt } }")).toEqual({
      memberships: [
        { role: "OWNER", isActive: true, activeApiKeyCount: 0, email, lastSeenAt: service.clock.now().toISOString() },
      ],
    });
  });

  test("always have an active owner among them", async () => {
    const { owner, membershipId } = await aCompany(service);
    const refused = {
      __typename: "LastOwner",
      message: "Este singurul proprietar activ. Numește întâi alt proprietar.",
    };
    expect(await owner.get(deactivate, { input: { membershipId, expectedVersion: 1 } })).toEqual({
      deactivateMembership: refused,
    });
    const demote = "mutation ($input: ChangeRoleInput!) { changeRole(input: $input) { __typename } }";
    expect(await owner.get(demote, { input: { membershipId, expectedVersion: 1, role: "MEMBER" } })).toEqual({
      changeRole: { __typename: "LastOwner" },
    });
  });

  test("are made owners, changed and shut out by owners alone, never by whoever may manage people", async () => {
    const { owner, companyId, membershipId } = await aCompany(service);
    const administrator = await aColleague(service, { companyId, role: "ADMINISTRATOR" });
    const { memberships } = await owner.get<{ memberships: { id: string; role: string; version: number }[] }>(read);
    const self = memberships.find(({ role }) => role === "ADMINISTRATOR") ?? expect.fail();
    const change = "mutation ($input: ChangeRoleInput!) { changeRole(input: $input) { __typename } }";
    const changes = (client: typeof owner, id: string, role: string) =>
      client.get(change, { input: { membershipId: id, expectedVersion: 1, role } });
    const refused = { changeRole: { __typename: "OwnersOnly" } };
    expect(await changes(administrator, self.id, "OWNER")).toEqual(refused);
    expect(await changes(administrator, membershipId, "MEMBER")).toEqual(refused);
    expect(await administrator.get(deactivate, { input: { membershipId, expectedVersion: 1 } })).toMatchObject({
      deactivateMembership: { __typename: "OwnersOnly" },
    });
    const invite = "mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { __typename } }";
    const person = { givenName: "Dan", familyName: "Pop", username: "dan", email: "dan@gazda.example", role: "OWNER" };
    expect(await administrator.get(invite, { input: person })).toEqual({ inviteMember: { __typename: "OwnersOnly" } });
    expect(await changes(owner, self.id, "OWNER")).toEqual({ changeRole: { __typename: "Membership" } });
  });

  test("two owners cannot shut each other out at once", async () => {
    const { owner, companyId } = await aCompany(service);
    const second = await aColleague(service, { companyId, role: "OWNER" });
    const { memberships } = await owner.get<{ memberships: { id: string; version: number; email: string }[] }>(read);
    const inputs = memberships.map(({ id, version }) => ({ membershipId: id, expectedVersion: version }));
    const answers = await Promise.all([
      owner.ask<{ deactivateMembership: { __typename: string } }>(deactivate, { input: inputs[0] }),
      second.ask<{ deactivateMembership: { __typename: string } }>(deactivate, { input: inputs[1] }),
    ]);
    const { rows } = await service.owner.query<{ count: number }>(
      "select count(*)::int as count from membership where company_id = $1 and deactivated_at is null",
      [companyId],
    );
    expect(rows[0]?.count, JSON.stringify(answers)).toBe(1);
  });

  test("who are shut out lose sessions and keys in the same moment", async () => {
    const { owner, companyId } = await aCompany(service);
    const member = await aColleague(service, { companyId, role: "ADMINISTRATOR" });
    const { token } = await makes({ name: "A lui", scopes: ["company:read"] }, member);
    const { memberships } = await owner.get<{ memberships: { id: string; version: number; role: string }[] }>(read);
    const { id: membershipId, version: expectedVersion } =
      memberships.find(({ role }) => role === "ADMINISTRATOR") ?? expect.fail();
    await owner.get(deactivate, { input: { membershipId, expectedVersion } });
    expect(await opens(token)).toBe("UNAUTHENTICATED");
    expect((await member.ask("{ company { id } }")).errors?.[0]?.extensions.code).toBe("UNAUTHENTICATED");
    const back =
      "mutation ($input: MembershipInput!) { reactivateMembership(input: $input) { __typename ... on Membership { isActive } } }";
    expect(await owner.get(back, { input: { membershipId, expectedVersion: expectedVersion + 1 } })).toMatchObject({
      reactivateMembership: { isActive: true },
    });
    expect(await opens(token)).toBe("UNAUTHENTICATED");
  });
});
