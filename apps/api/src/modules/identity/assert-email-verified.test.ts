import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startService, type TestService } from "../../../test/service.ts";
import { oneAudit } from "../../../test/stories/one-audit.ts";
import { aCompany, verify, type Story } from "../../../test/story.ts";

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

interface Draft {
  id: string;
  version: number;
}

async function drafts({ owner }: Story): Promise<Draft> {
  const { createDraft } = await owner.get<{ createDraft: Draft & { __typename: string } }>(
    "mutation ($input: CreateDraftInput!) { createDraft(input: $input) { __typename ... on Document { id version } } }",
    { input: { kind: "INVOICE", content: oneAudit } },
  );
  expect(createDraft.__typename).toBe("Document");
  return createDraft;
}

const acts = [
  { act: "issueDocument", input: {} },
  { act: "issueAndSendDocument", input: { mail: { recipients: [{ email: "maria@spicul.example" }] } } },
];

async function performs(act: string, { owner }: Story, input: object): Promise<unknown> {
  const type = `${act.charAt(0).toUpperCase()}${act.slice(1)}Input`;
  const answer = await owner.get<Record<string, unknown>>(
    `mutation ($input: ${type}!) { ${act}(input: $input) { __typename
      ... on Document { state } ... on EmailNotVerified { email } ... on DocumentIncomplete { missing { path } } } }`,
    { input },
  );
  return answer[act];
}

describe("whoever has not confirmed their address", () => {
  test.each(acts)("may draft, and is refused by $act until the link is opened", async ({ act, input }) => {
    const story = await aCompany(service, { isVerified: false });
    const { id: documentId, version: expectedVersion } = await drafts(story);
    const asked = { documentId, expectedVersion, holdSeconds: 0, ...input };
    expect(await performs(act, story, asked)).toEqual({ __typename: "EmailNotVerified", email: story.email });
    const { rows } = await service.owner.query("select state, number from document where id = $1", [documentId]);
    expect(rows).toEqual([{ state: "DRAFT", number: null }]);

    await verify(service, { client: story.owner, personId: story.personId });
    expect(await performs(act, story, asked)).toEqual({ __typename: "Document", state: "ISSUED" });
  });
});
