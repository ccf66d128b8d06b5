import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fiscalCodeOf } from "../../../../test/fiscal-code-of.ts";
import { aColleague } from "../../../../test/matrix/cast.ts";
import type { Client } from "../../../../test/client.ts";
import { startService, type TestService } from "../../../../test/service.ts";
import { acceptancesShownTo, aCompany, type Story } from "../../../../test/story.ts";

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

interface Asked {
  policiesToAccept: string[];
  memberships: { companyId: string; policiesToAccept: string[]; changedPolicies: string[] }[];
}

const read = "{ me { policiesToAccept memberships { companyId policiesToAccept changedPolicies } } }";
const accept = `mutation ($input: AcceptPoliciesInput!) { acceptPolicies(input: $input) {
  __typename ... on Me { memberships { companyId policiesToAccept } } ... on PolicyOutdated { document currentVersion } } }`;

async function asked(client: Client): Promise<Asked> {
  return (await client.get<{ me: Asked }>(read)).me;
}

/** Texts to accept in each of the person's companies, in the order of the companies given. */
async function askedIn(client: Client, ...companies: { companyId: string }[]): Promise<string[][]> {
  const { memberships } = await asked(client);
  return companies.map(
    ({ companyId }) => memberships.find((each) => each.companyId === companyId)?.policiesToAccept ?? [],
  );
}

/** As if what the person accepted had been of an earlier version: the present one is new to them. */
async function newVersion(document: string, { personId }: Story): Promise<void> {
  await service.owner.query("update acceptance set version = '2020-01-01' where person_id = $1 and document = $2", [
    personId,
    document,
  ]);
}

async function shown(client: Client, ...documents: string[]) {
  return (await acceptancesShownTo(client)).filter(({ document }) => documents.includes(document));
}

let companies = 700;

/** Another company of the same owner, with the agreement accepted for it. */
async function anotherCompany(owner: Client): Promise<{ companyId: string }> {
  const ordinal = (companies += 1);
  const { companyId: here } = owner;
  const input = {
    company: {
      fiscalCode: fiscalCodeOf(ordinal),
      name: `Al doilea atelier ${ordinal} S.R.L.`,
      vatStatus: "NONE",
      address: { street: "Str. Morii nr. 3", city: "Câmpina", county: "RO-PH", postalCode: "105600" },
      phone: "0244 123 456",
    },
    acceptances: await shown(owner, "DPA"),
  };
  const { registerCompany } = await owner.get<{ registerCompany: { memberships: { companyId: string }[] } }>(
    `mutation ($input: RegisterCompanyInput!) { registerCompany(input: $input) { ... on Me { memberships { companyId } } } }`,
    { input },
  );
  const added = registerCompany.memberships.find(({ companyId }) => companyId !== here);
  return added ?? expect.fail();
}

describe("texts to accept", () => {
  test("are none after signing up", async () => {
    const { owner } = await aCompany(service);
    expect(await asked(owner)).toMatchObject({ policiesToAccept: [], memberships: [{ policiesToAccept: [] }] });
  });

  test("are asked for again once there is a new version, and no more once it is accepted", async () => {
    const story = await aCompany(service);
    await newVersion("TERMS", story);
    expect(await askedIn(story.owner, story)).toEqual([["TERMS"]]);
    await newVersion("DPA", story);
    expect((await asked(story.owner)).policiesToAccept).toEqual(["TERMS", "DPA"]);

    const acceptances = await shown(story.owner, "TERMS", "DPA");
    expect(await story.owner.get(accept, { input: { acceptances } })).toMatchObject({
      acceptPolicies: { __typename: "Me", memberships: [{ policiesToAccept: [] }] },
    });
    const { rows } = await service.owner.query(
      "select document, version from acceptance where person_id = $1 and company_id = $2 order by document, at",
      [story.personId, story.companyId],
    );
    expect(rows.map(({ document, version }) => `${document} ${version}`)).toEqual([
      "DPA 2020-01-01",
      expect.stringMatching(/^DPA 2026-/),
      "TERMS 2020-01-01",
      expect.stringMatching(/^TERMS 2026-/),
    ]);
  });

  test("name the agreement for each company by itself, the terms once for all", async () => {
    const story = await aCompany(service);
    const second = await anotherCompany(story.owner);
    expect(await askedIn(story.owner, story, second)).toEqual([[], []]);
    await newVersion("TERMS", story);
    await newVersion("DPA", story);
    await story.owner.get(accept, { input: { acceptances: await shown(story.owner, "TERMS", "DPA") } });
    expect(await askedIn(story.owner, story, second)).toEqual([[], ["DPA"]]);

    const inSecond = Object.assign(Object.create(story.owner) as Client, { companyId: second.companyId });
    await inSecond.get(accept, { input: { acceptances: await shown(inSecond, "DPA") } });
    expect(await askedIn(story.owner, story, second)).toEqual([[], []]);
  });

  test("are told apart from those that only changed since", async () => {
    const story = await aCompany(service);
    await newVersion("DPA", story);
    const { companyId } = story;
    expect((await asked(story.owner)).memberships).toEqual([
      { companyId, policiesToAccept: ["DPA"], changedPolicies: ["DPA"] },
    ]);
    const newcomer = await aColleague(service, { companyId, role: "OWNER" });
    expect((await asked(newcomer)).memberships).toEqual([
      { companyId, policiesToAccept: ["TERMS", "DPA"], changedPolicies: [] },
    ]);
  });

  test("leave the agreement to owners", async () => {
    const { companyId } = await aCompany(service);
    const member = await aColleague(service, { companyId, role: "MEMBER" });
    const owner = await aColleague(service, { companyId, role: "OWNER" });
    expect([await askedIn(member, { companyId }), await askedIn(owner, { companyId })]).toEqual([
      [["TERMS"]],
      [["TERMS", "DPA"]],
    ]);
  });
});

describe("accepting is refused", () => {
  test("of a version, or of words, that are not in force", async () => {
    const { owner } = await aCompany(service);
    const [terms] = await shown(owner, "TERMS");
    for (const changed of [{ version: "2020-01-01" }, { sha256: "0".repeat(64) }]) {
      expect(await owner.get(accept, { input: { acceptances: [{ ...terms, ...changed }] } })).toEqual({
        acceptPolicies: { __typename: "PolicyOutdated", document: "TERMS", currentVersion: terms?.version },
      });
    }
  });

  test("of the agreement on behalf of no company", async () => {
    const { owner } = await aCompany(service);
    const acceptances = await shown(owner, "DPA");
    owner.companyId = null;
    const { errors } = await owner.ask(accept, { input: { acceptances } });
    expect(errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  });
});
