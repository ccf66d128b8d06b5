import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Client } from "../client.ts";
import { startService, type TestService } from "../service.ts";
import { oneAudit } from "../stories/one-audit.ts";
import { aCompany } from "../story.ts";

let service: TestService;
beforeAll(async () => {
  service = await startService({ startAt: "2026-11-20T09:00:00Z" });
});
afterAll(() => service.close());

interface Issued {
  __typename: string;
  id: string;
  seller: { vatStatus: string; logoSha256: string | null };
  missing?: object[];
}

const seller = "id seller { vatStatus logoSha256 }";

async function issues(owner: Client, changes: object = {}): Promise<Issued> {
  const { createDraft } = await owner.get<{ createDraft: { id: string; version: number } }>(
    "mutation ($input: CreateDraftInput!) { createDraft(input: $input) { ... on Document { id version } } }",
    { input: { kind: "INVOICE", content: { ...oneAudit, ...changes } } },
  );
  const { id: documentId, version: expectedVersion } = createDraft;
  const { issueDocument } = await owner.get<{ issueDocument: Issued }>(
    `mutation ($input: IssueDocumentInput!) { issueDocument(input: $input) { __typename
       ... on Document { ${seller} } ... on DocumentIncomplete { missing { path code } } } }`,
    { input: { documentId, expectedVersion, holdSeconds: 0 } },
  );
  return issueDocument;
}

describe("a company whose standing towards VAT changes on the 1st", () => {
  test("sells as it stood on the tax point, whatever the day of issue", async () => {
    const { owner } = await aCompany(service);
    const flip = "mutation ($input: CreateVatPeriodInput!) { createVatPeriod(input: $input) { __typename } }";
    const { createVatPeriod } = await owner.get<{ createVatPeriod: { __typename: string } }>(flip, {
      input: { status: "ON_COLLECTION", validFrom: "2026-11-01" },
    });
    expect(createVatPeriod.__typename).toBe("Company");
    const standings: unknown[] = [];
    for (const [issueDate, taxPointDate] of [
      ["2026-10-31", null],
      ["2026-10-31", "2026-11-01"],
      ["2026-11-01", null],
      ["2026-11-01", "2026-10-31"],
      ["2026-11-20", "2026-10-31"],
    ]) {
      const issued = await issues(owner, { issueDate, taxPointDate });
      standings.push(issued.__typename === "Document" ? issued.seller.vatStatus : issued);
    }
    expect(standings).toEqual(["PAYER", "ON_COLLECTION", "ON_COLLECTION", "PAYER", "PAYER"]);
  });
});

describe("the logo of an issued document", () => {
  const sends = async (owner: Client, background: string): Promise<string> => {
    const payload = await sharp({ create: { width: 40, height: 20, channels: 4, background } })
      .png()
      .toBuffer();
    const cookie = owner.cookie ?? "";
    const headers = { "content-type": "image/png", cookie, "company-id": owner.companyId ?? "" };
    const sent = await service.app.inject({ method: "PUT", url: "/files/logo", headers, payload });
    return sent.json<{ sha256: string }>().sha256;
  };
  const read = async (owner: Client, id: string) =>
    (
      await owner.get<{ document: Issued & { pdf: { url: string } } }>(
        `query ($id: ID!) { document(id: $id) { ${seller} pdf { url } } }`,
        { id },
      )
    ).document;
  /** Whether a picture is drawn; the file is made when it is first asked for. */
  const showsPicture = async (owner: Client, id: string) => {
    const { url } = (await read(owner, id)).pdf;
    const pdf = await service.app.inject({ url, headers: { cookie: owner.cookie ?? "" } });
    expect(pdf.statusCode).toBe(200);
    return pdf.rawPayload.includes("/Subtype /Image");
  };

  test("stays when it is replaced or removed, also in a file that is drawn only afterwards", async () => {
    const { owner } = await aCompany(service);
    const green = await sends(owner, "#0f766e");
    const { id } = await issues(owner);
    const plum = await sends(owner, "#7d2f6e");
    expect(plum).not.toBe(green);
    const later = await issues(owner);
    expect([(await read(owner, id)).seller.logoSha256, later.seller.logoSha256]).toEqual([green, plum]);

    await owner.get("mutation { removeLogo { __typename } }");
    const without = await issues(owner);
    expect(without.seller.logoSha256).toBeNull();
    expect((await read(owner, id)).seller.logoSha256).toBe(green);
    expect([await showsPicture(owner, id), await showsPicture(owner, without.id)]).toEqual([true, false]);
    const url = `/files/${owner.companyId}/${green}`;
    const kept = await service.app.inject({ url, headers: { cookie: owner.cookie ?? "" } });
    expect(kept.statusCode).toBe(200);
  });
});
