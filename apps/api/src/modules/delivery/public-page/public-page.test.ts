import { createHash } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { startService, type TestService } from "../../../../test/service.ts";
import { booksOf, type Books } from "../../../../test/stories/receivables.ts";

let service: TestService;
let books: Books;
beforeAll(async () => {
  service = await startService();
  books = await booksOf(service);
});
beforeEach(() => service.clock.advance({ seconds: 61 }));
afterAll(() => service.close());

interface Link {
  __typename: string;
  id: string;
  url: string | null;
  expiresAt: string | null;
  version: number;
  viewCount: number;
  views: { kind: string; address: string | null; userAgent: string | null }[];
}

const link = "__typename ... on PublicLink { id url expiresAt version viewCount views { kind address userAgent } }";
const act = async (mutation: string, type: string, selection: string, input: object): Promise<Link> =>
  (
    await books.client.get<{ answer: Link }>(
      `mutation($input: ${type}!) { answer: ${mutation}(input: $input) { ${selection} } }`,
      { input },
    )
  ).answer;
const create = (input: object) =>
  act("createPublicLink", "CreatePublicLinkInput", `${link} ... on DocumentNotDeliverable { message }`, input);
const revoke = (linkId: string) => act("revokePublicLink", "RevokePublicLinkInput", link, { linkId });
const changeExpiry = (input: object) =>
  act(
    "changePublicLinkExpiry",
    "ChangePublicLinkExpiryInput",
    `${link} ... on LinkExpiryPast { code } ... on LinkRevoked { code } ... on VersionConflict { actualVersion }
     ... on InvalidInput { issues { path code } }`,
    input,
  );
const linksOf = async (id: string): Promise<Link[]> => {
  const fields = "id url expiresAt viewCount views { kind address userAgent }";
  const query = `query($id: ID!) { document(id: $id) { publicLinks { ${fields} } } }`;
  return (await books.client.get<{ document: { publicLinks: Link[] } }>(query, { id })).document.publicLinks;
};

const open = (url: string | null, headers: Record<string, string> = {}, remoteAddress = "203.0.113.77") =>
  service.app.inject({ url: new URL(String(url)).href.replace(/^https?:\/\/[^/]+/, ""), headers, remoteAddress });

describe("a link to a document", () => {
  test("opens it as a page, without sign-in, script or cookie", async () => {
    const { id, number } = await books.issues({ gross: "1234.50" });
    const { url } = await create({ documentId: id });
    const page = await open(url, { "user-agent": "Firefox" });
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain(`Factură ${number}`);
    expect(page.body).toContain("1.234,50 lei");
    expect(page.body).toContain("Comerț Model București S.R.L.");
    expect(page.body).not.toMatch(/<script|javascript:|https?:\/\//);
    expect(page.headers["set-cookie"]).toBeUndefined();
    expect(page.headers).toMatchObject({
      "x-robots-tag": "noindex, nofollow, noarchive",
      "referrer-policy": "no-referrer",
      "cache-control": "private, no-store",
    });
    const policy = String(page.headers["content-security-policy"]);
    expect(policy).toMatch(/^default-src 'none'; style-src 'nonce-([\w+/=]+)'/);
    expect(page.body).toContain(`<style nonce="${/nonce-([\w+/=]+)/.exec(policy)?.[1]}">`);
  });

  test("gives the archived file, whose fingerprint the page tells", async () => {
    const { id } = await books.issues({ gross: "10.00" });
    const { url } = await create({ documentId: id });
    const page = await open(url);
    const file = await open(`${url}/pdf`);
    expect(file.headers["content-type"]).toBe("application/pdf");
    expect(page.body).toContain(createHash("sha256").update(file.rawPayload).digest("hex"));
    expect(file.headers).toMatchObject({ "referrer-policy": "no-referrer", "x-robots-tag": expect.any(String) });
    expect((await open(`${url}/pdf?download`)).headers["content-disposition"]).toMatch(/^attachment/);
  });

  test("speaks the document's language, and the other one when asked", async () => {
    const { id } = await books.issues({ gross: "10.00" });
    const { url } = await create({ documentId: id });
    const [own, other] = [await open(url, { "accept-language": "en" }), await open(`${url}?lang=en`)];
    expect(own.body).toContain('<html lang="ro">');
    expect(other.body).toContain('<html lang="en">');
    expect(other.body).toContain("Amount due");
    expect(other.body).toContain("English copy.");
  });

  test("tells whether it is paid, partly paid or overdue", async () => {
    const { id } = await books.issues({ gross: "100.00", dueDate: "2026-11-26" });
    const { url } = await create({ documentId: id });
    expect((await open(url)).body).toContain("De achitat");
    const pay = (amount: string) => books.records({ amount, allocations: [{ documentId: id, amount }] });
    await pay("40");
    expect((await open(url)).body).toMatch(/Achitată parțial.*Rămas de plată: 60,00 lei/);
    service.clock.advance({ days: 22 });
    expect((await open(url)).body).toContain("Restantă de 20 de zile");
    await pay("60");
    expect((await open(url)).body).toContain("Achitată integral");
  });

  test("is the same while it lives, and another one after it was revoked", async () => {
    const { id } = await books.issues({ gross: "10.00" });
    const [one, again] = [await create({ documentId: id }), await create({ documentId: id, expiresInDays: 3 })];
    expect(again).toMatchObject({ id: one.id, url: one.url, expiresAt: one.expiresAt });
    await revoke(one.id);
    expect((await revoke(one.id)).url).toBeNull();
    const next = await create({ documentId: id });
    expect(next.url).not.toBe(one.url);
    expect((await open(one.url)).statusCode).toBe(404);
    expect((await open(next.url)).statusCode).toBe(200);
    expect(await linksOf(id)).toMatchObject([{ id: next.id }, { id: one.id, url: null }]);
  });

  test("is refused for a draft and a cancelled document", async () => {
    const draft = await books.drafts({ gross: "10.00" });
    const cancelled = await books.issues({ gross: "10.00" });
    await books.cancels({ documentId: cancelled.id, expectedVersion: cancelled.version, reason: "greșit" });
    for (const { id } of [draft, cancelled]) {
      expect(await create({ documentId: id })).toMatchObject({
        __typename: "DocumentNotDeliverable",
        message: "Doar un document emis poate fi trimis sau arătat clientului.",
      });
    }
  });

  test("shows nothing that a name smuggles in", async () => {
    const { id } = await books.issues({ gross: "10.00", lineName: `<img src=x onerror=alert(1)>"'&` });
    const { url } = await create({ documentId: id });
    const { body } = await open(url);
    expect(body).not.toContain("<img src=x");
    expect(body).toContain("&lt;img src=x onerror=alert(1)&gt;&quot;&#x27;&amp;");
  });
});

describe("when a link stops working", () => {
  const linkUntil = async (expiry: object) => {
    const { id } = await books.issues({ gross: "10.00" });
    return create({ documentId: id, ...expiry });
  };

  test.each([
    { expiry: { expiresInDays: 7 }, days: 7 },
    { expiry: {}, days: 365 },
  ])("is so many days from now: $expiry", async ({ expiry, days }) => {
    const { expiresAt } = await linkUntil(expiry);
    expect(Date.parse(String(expiresAt)) - service.clock.now().getTime()).toBe(days * 86_400_000);
  });

  test.each([
    { expiresOn: "2027-01-15", expiresAt: "2027-01-15T22:00:00.000Z", because: "winter time" },
    { expiresOn: "2027-07-15", expiresAt: "2027-07-15T21:00:00.000Z", because: "summer time" },
    { expiresOn: "2027-03-28", expiresAt: "2027-03-28T21:00:00.000Z", because: "the clocks are put forward that day" },
    { expiresOn: "2027-10-31", expiresAt: "2027-10-31T22:00:00.000Z", because: "the clocks are put back that day" },
  ])(
    "at the end of $expiresOn is $expiresAt, in the company's own zone: $because",
    async ({ expiresOn, expiresAt }) => {
      expect((await linkUntil({ expiresOn })).expiresAt).toBe(expiresAt);
    },
  );

  test("is never, when that was asked for", async () => {
    const { url, expiresAt } = await linkUntil({ neverExpires: true });
    expect(expiresAt).toBeNull();
    service.clock.advance({ days: 4000 });
    expect((await open(url)).statusCode).toBe(200);
    service.clock.advance({ days: -4000 });
  });

  test("can be changed while it works: later, never, and not to a day that is over", async () => {
    const { id: linkId, url, version } = await linkUntil({ expiresInDays: 7 });
    const later = await changeExpiry({ linkId, expectedVersion: version, expiresInDays: 30 });
    expect(later).toMatchObject({ url, version: version + 1 });
    service.clock.advance({ days: 8 });
    expect((await open(url)).statusCode).toBe(200);
    service.clock.advance({ days: -8 });
    expect(await changeExpiry({ linkId, expectedVersion: version, neverExpires: true })).toMatchObject({
      __typename: "VersionConflict",
    });
    const change = { linkId, expectedVersion: later.version };
    expect(await changeExpiry({ ...change, expiresOn: "2026-11-01" })).toMatchObject({ code: "LINK_EXPIRY_PAST" });
    expect(await changeExpiry(change)).toMatchObject({ issues: [{ path: "expiresOn", code: "REQUIRED" }] });
    expect(await changeExpiry({ ...change, expiresInDays: 7, neverExpires: true })).toMatchObject({
      issues: [{ path: "expiresOn", code: "LEAVE_EMPTY" }],
    });
    await revoke(linkId);
    const [revoked] = [await changeExpiry({ ...change, expectedVersion: later.version + 1, neverExpires: true })];
    expect(revoked).toMatchObject({ code: "LINK_REVOKED" });
  });
});

describe("opening a link", () => {
  test("is noted without the last part of the address, and from then on nobody cancels the document", async () => {
    const invoice = await books.issues({ gross: "10.00" });
    const { url } = await create({ documentId: invoice.id });
    await open(url, { "user-agent": "Firefox" });
    service.clock.advance({ seconds: 1 });
    await open(`${url}/pdf`, { "user-agent": "Firefox" });
    const [noted] = await linksOf(invoice.id);
    expect(noted).toMatchObject({
      viewCount: 2,
      views: [{ kind: "DOWNLOAD" }, { kind: "VIEW", address: "203.0.113.0", userAgent: "Firefox" }],
    });
    const { rows } = await service.owner.query("select channel from document_dispatch where document_id = $1", [
      invoice.id,
    ]);
    expect(rows).toEqual([{ channel: "PUBLIC_PAGE" }]);
    const refused = await books.cancels({ documentId: invoice.id, expectedVersion: invoice.version, reason: "greșit" });
    expect(refused.__typename).toBe("DocumentDispatched");
  });

  test("by the company's own people is not noted", async () => {
    const invoice = await books.issues({ gross: "10.00" });
    const { url } = await create({ documentId: invoice.id });
    expect((await open(url, { cookie: String(books.client.cookie) })).statusCode).toBe(200);
    expect(await linksOf(invoice.id)).toMatchObject([{ viewCount: 0 }]);
    const others = await booksOf(service);
    await open(url, { cookie: String(others.client.cookie) });
    expect(await linksOf(invoice.id)).toMatchObject([{ viewCount: 1 }]);
  });
});

describe("what opens nothing", () => {
  test("looks alike: a wrong token, an expired link, a revoked one, a cancelled document", async () => {
    const [expired, revoked, cancelled] = [
      await books.issues({ gross: "10.00" }),
      await books.issues({ gross: "10.00" }),
      await books.issues({ gross: "10.00" }),
    ];
    const short = await create({ documentId: expired.id, expiresInDays: 1 });
    const closed = await create({ documentId: revoked.id });
    await revoke(closed.id);
    const never = await create({ documentId: cancelled.id });
    await books.cancels({ documentId: cancelled.id, expectedVersion: cancelled.version, reason: "greșit" });
    expect((await open(short.url)).statusCode).toBe(200);
    service.clock.advance({ days: 1, seconds: 61 });
    const guess = `http://x/d/${"A".repeat(43)}`;
    const answers = [];
    for (const url of [short.url, closed.url, never.url, guess, "http://x/d/short", `${short.url}/pdf`]) {
      const { statusCode, body, headers } = await open(url);
      const { date: _date, "request-id": _id, "content-security-policy": _policy, ...others } = headers;
      answers.push(JSON.stringify({ statusCode, body: body.replace(/nonce="[^"]*"/, ""), others }));
    }
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain("Linkul nu mai deschide nimic");
    expect(answers[0]).toContain('"statusCode":404');
  });

  test("no key takes the place of a token: not the document's, not the link's, not a neighbour's", async () => {
    const [one, neighbour] = [await books.issues({ gross: "10.00" }), await books.issues({ gross: "10.00" })];
    const { id: linkId, url } = await create({ documentId: one.id });
    const token = String(url).split("/").at(-1) ?? "";
    const keys = [one.id, neighbour.id, linkId, books.companyId, one.id.replaceAll("-", ""), token.toLowerCase()];
    for (const key of keys) {
      expect((await open(`http://x/d/${key}`, {}, "198.51.100.30")).statusCode, key).toBe(404);
      expect((await open(`http://x/d/${key}/pdf`, {}, "198.51.100.30")).statusCode, key).toBe(404);
    }
    for (const path of [
      `${token}/${neighbour.id}`,
      `${token}/../${neighbour.id}`,
      `${token}?documentId=${neighbour.id}`,
    ]) {
      expect((await open(`http://x/d/${path}`)).body, path).not.toContain(String(neighbour.number));
    }
  });

  test("is slowed down: guessing from one address ends soon", async () => {
    const from = "198.51.100.9";
    for (let guess = 0; guess < 30; guess += 1) await open(`http://x/d/${String(guess).padStart(43, "x")}`, {}, from);
    const { id } = await books.issues({ gross: "10.00" });
    const { url } = await create({ documentId: id });
    const refused = await open(url, {}, from);
    expect(refused.statusCode).toBe(429);
    expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
    expect((await open(url, {}, "198.51.100.10")).statusCode).toBe(200);
    service.clock.advance({ seconds: 601 });
    expect((await open(url, {}, from)).statusCode).toBe(200);
  });

  test("hammering a link from one address is slowed down too", async () => {
    const { id } = await books.issues({ gross: "10.00" });
    const { url } = await create({ documentId: id });
    const answers = [];
    for (let visit = 0; visit < 121; visit += 1)
      answers.push((await open(`${url}/pdf`, {}, "198.51.100.20")).statusCode);
    expect(answers.filter((status) => status === 200)).toHaveLength(120);
    expect(answers.at(-1)).toBe(429);
  });
});

test("only hashes of tokens are kept", async () => {
  const { id } = await books.issues({ gross: "10.00" });
  const { url } = await create({ documentId: id });
  const token = String(url).split("/").at(-1) ?? "";
  expect(Buffer.from(token, "base64url")).toHaveLength(32);
  const { rows } = await service.owner.query<{ found: string }>(
    `select l::text || d::text as found from public_link l join public_link_directory d on d.link_id = l.id
      where l.document_id = $1`,
    [id],
  );
  expect(rows[0]?.found).not.toContain(token);
});

test("a link outlives the secret it was made under, and is shown as long as that is named", async () => {
  const { id } = await books.issues({ gross: "10.00" });
  const { url } = await create({ documentId: id });
  const { config } = service.services;
  const secretKey = "the secret that comes after it, and is long enough as well";
  service.services.config = { ...config, secretKey, earlierSecretKeys: [config.secretKey] };
  expect((await create({ documentId: id })).url).toBe(url);
  service.services.config = { ...config, secretKey };
  expect((await open(url)).statusCode).toBe(200);
  service.services.config = config;
});
