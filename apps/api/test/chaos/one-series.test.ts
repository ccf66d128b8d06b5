import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aFoundedCompany, type FoundedCompany } from "../founded-company.ts";
import { startService, type TestService } from "../service.ts";
import { draftsOf, expectUnbroken, issueAll, issueUntilAcknowledged, type Post } from "./issuing.ts";

const isLong = process.env.SOFTMANAGER_LONG === "1";
const [clients, each] = isLong ? [50, 200] : [20, 6];

let service: TestService;
let company: FoundedCompany;
beforeAll(async () => {
  service = await startService();
  company = await aFoundedCompany(service);
});
afterAll(() => service.close());

const post: Post = async (payload) => {
  const headers = { cookie: company.client.cookie ?? "", "company-id": company.companyId };
  const { statusCode: status, body } = await service.app.inject({ method: "POST", url: "/graphql", headers, payload });
  return { status, body, headers: {} };
};

describe("many people issuing on one series at once", () => {
  test(
    `${clients} times ${each}: contiguous, each number once, every answer true`,
    async () => {
      const drafts = await draftsOf(company, clients * each);
      const acknowledged = await issueAll(drafts, clients, (id) => issueUntilAcknowledged(() => post, id));
      expect(acknowledged.size).toBe(clients * each);
      await expectUnbroken(service, company.companyId, acknowledged);
    },
    isLong ? 1_800_000 : 120_000,
  );
});
