import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Client } from "../../../test/client.ts";
import { aColleague } from "../../../test/matrix/cast.ts";
import { startService, type TestService } from "../../../test/service.ts";
import { aCompany } from "../../../test/story.ts";

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

interface Person {
  id: string;
  version: number;
  role: string;
  defaultWorkPointId: string | null;
  defaultWorkPointName: string | null;
}

const membership = "id version role defaultWorkPointId defaultWorkPointName";

/** A company with a work point, an owner and a member. */
async function aPlace() {
  const { owner, companyId } = await aCompany(service);
  const { createWorkPoint } = await owner.get<{ createWorkPoint: { workPoints: { id: string; version: number }[] } }>(
    "mutation ($input: CreateWorkPointInput!) { createWorkPoint(input: $input) { ... on Company { workPoints { id version } } } }",
    { input: { name: "Depozit Brazi", address: "Str. Depozitelor nr. 4", phone: "0244 111 222", fax: "0244 333 444" } },
  );
  const [workPoint] = createWorkPoint.workPoints;
  if (!workPoint) expect.fail();
  const member = await aColleague(service, { companyId, role: "MEMBER" });
  const { memberships } = await owner.get<{ memberships: Person[] }>(`{ memberships { ${membership} } }`);
  const person = memberships.find(({ role }) => role === "MEMBER") ?? expect.fail();
  const sets = async (workPointId: string | null, { id: membershipId, version } = person) => {
    const { setDefaultWorkPoint } = await owner.get<{ setDefaultWorkPoint: Person & { issues?: object[] } }>(
      `mutation ($input: SetDefaultWorkPointInput!) { setDefaultWorkPoint(input: $input) { __typename
        ... on Membership { ${membership} } ... on InvalidInput { issues { path code } } } }`,
      { input: { membershipId, expectedVersion: version, workPointId } },
    );
    return setDefaultWorkPoint;
  };
  return { owner, member, workPoint, sets };
}

async function beginning(client: Client) {
  const { newDocument } = await client.get<{
    newDocument: {
      content: { workPointId: string | null };
      origins: { path: string; origin: string }[];
      seller: { workPoint: { name: string; phone: string; fax: string } | null };
    };
  }>(
    `{ newDocument(kind: INVOICE) { content { workPointId } origins { path origin }
       seller { workPoint { name phone fax } } } }`,
  );
  const { content, origins, seller } = newDocument;
  const origin = origins.find(({ path }) => path === "workPointId")?.origin;
  return { workPointId: content.workPointId, origin, workPoint: seller.workPoint };
}

describe("a person's work point", () => {
  test("stands on their new documents, with its telephone and fax and where it comes from; on nobody else's", async () => {
    const { owner, member, workPoint, sets } = await aPlace();
    expect(await sets(workPoint.id)).toMatchObject({
      defaultWorkPointId: workPoint.id,
      defaultWorkPointName: "Depozit Brazi",
    });
    const printed = { name: "Depozit Brazi", phone: "+40244111222", fax: "+40244333444" };
    expect(await beginning(member)).toEqual({ workPointId: workPoint.id, origin: "PERSON", workPoint: printed });
    expect(await beginning(owner)).toMatchObject({ workPointId: null, workPoint: null });

    const create =
      "mutation { createDraft(input: { kind: INVOICE }) { ... on Document { content { workPointId } origins { path origin } } } }";
    const { createDraft } = await member.get<{ createDraft: { content: object; origins: object[] } }>(create);
    expect(createDraft.content).toEqual({ workPointId: workPoint.id });
    expect(createDraft.origins).toContainEqual({ path: "workPointId", origin: "PERSON" });
  });

  test("is no more once it is taken back, or archived", async () => {
    const { owner, member, workPoint, sets } = await aPlace();
    const set = await sets(workPoint.id);
    const cleared = await sets(null, set);
    expect(cleared).toMatchObject({ defaultWorkPointId: null });
    expect(await beginning(member)).toMatchObject({ workPointId: null });

    await sets(workPoint.id, cleared);
    const archive = "mutation ($input: WorkPointVersionInput!) { archiveWorkPoint(input: $input) { __typename } }";
    const input = { workPointId: workPoint.id, expectedVersion: workPoint.version };
    expect(await owner.get(archive, { input })).toEqual({ archiveWorkPoint: { __typename: "Company" } });
    expect(await beginning(member)).toMatchObject({ workPointId: null });
  });

  test("is one of their own company", async () => {
    const [ours, theirs] = [await aPlace(), await aPlace()];
    expect((await ours.sets(theirs.workPoint.id)).issues).toEqual([{ path: "workPointId", code: "UNKNOWN_RECORD" }]);
  });
});
