import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { acting } from "../../../../test/stories/acting.ts";
import { bulkRunsOf, ended } from "../../../../test/stories/bulk-runs.ts";
import { aMailroom, type Mailroom } from "../../../../test/stories/mails.ts";
import { deliveryJobs } from "../jobs.ts";

let room: Mailroom;
beforeAll(async () => {
  room = await aMailroom();
});
beforeEach(() => {
  room.server.mails.length = 0;
});
afterAll(() => room.close());

interface Rule {
  version: number;
  sendsOnIssue: boolean;
  choice?: string;
}

const problems = "... on VersionConflict { expectedVersion actualVersion }";

async function companySends(sendsOnIssue: boolean) {
  const { mailRule } = await room.client.get<{ mailRule: Rule }>("{ mailRule { version sendsOnIssue } }");
  const set = acting(room.client)(
    "setMailRule",
    "SetMailRuleInput",
    `__typename ... on MailRule { version } ${problems}`,
  );
  return set({ sendsOnIssue, expectedVersion: mailRule.version });
}

async function customerRule(customerId: string): Promise<Rule> {
  const query = "query($id: ID!) { customerMailRule(customerId: $id) { version choice sendsOnIssue } }";
  return (await room.client.get<{ customerMailRule: Rule }>(query, { id: customerId })).customerMailRule;
}

async function customerWants(customerId: string, choice: string) {
  const { version } = await customerRule(customerId);
  const set = acting(room.client)("setCustomerMailRule", "SetCustomerMailRuleInput", "__typename");
  return set({ customerId, choice, expectedVersion: version });
}

let codes = 0;
const fiscalCodes = ["800001018", "14399840", "4996264", "18547290", "9010105"];
async function aCustomer(email: string | null) {
  codes += 1;
  return (await room.customer({ name: `Client ${codes}`, email, fiscalCode: fiscalCodes[codes - 1] })).id;
}

async function ruleOf(documentId: string) {
  const query = "query($id: ID!) { document(id: $id) { mailOnIssue { sendsOnIssue origin } } }";
  return (await room.client.get<{ document: { mailOnIssue: object } }>(query, { id: documentId })).document.mailOnIssue;
}

async function issued(of: { customerId?: string; email?: string | null; sendsMail?: boolean }) {
  const { sendsMail, ...content } = of;
  const draft = await room.drafts({ gross: "10.00", ...content });
  const rule = await ruleOf(draft.id);
  await room.issue({
    documentId: draft.id,
    expectedVersion: draft.version,
    ...(sendsMail === undefined ? {} : { sendsMail }),
  });
  await room.service.settle();
  return { id: draft.id, rule };
}

const arrived = () => room.server.mails.flatMap(({ envelope }) => envelope.to).sort();

describe("a document that is issued", () => {
  test("stays at home until the company says otherwise", async () => {
    const { rule } = await issued({ email: "maria@client.example" });
    expect(rule).toEqual({ sendsOnIssue: false, origin: "COMPANY" });
    expect(arrived()).toEqual([]);
  });

  test("goes to its customer once the company sends by itself, once, however often the job comes", async () => {
    await companySends(true);
    const { id, rule } = await issued({ email: "maria@client.example" });
    expect(rule).toEqual({ sendsOnIssue: true, origin: "COMPANY" });
    expect(arrived()).toEqual(["maria@client.example"]);
    const { services } = room.service;
    const actor = { kind: "SYSTEM", name: "again", companyId: room.companyId, timeZone: "Europe/Bucharest" } as const;
    const again = { actor, language: "ro", requestId: "again", address: null, userAgent: null, services } as const;
    await deliveryJobs
      .find(({ name }) => name === "delivery.sendAfterIssue")
      ?.run(again, { subjectId: id, kind: "INVOICE" });
    await room.service.settle();
    expect(arrived()).toEqual(["maria@client.example"]);
    await companySends(false);
  });

  test.each([
    { company: true, customer: "NEVER", goes: false },
    { company: true, customer: "AS_COMPANY", goes: true },
    { company: false, customer: "ALWAYS", goes: true },
    { company: false, customer: "AS_COMPANY", goes: false },
  ])("company $company, customer $customer: goes $goes", async ({ company, customer, goes }) => {
    await companySends(company);
    const customerId = await aCustomer("client@client.example");
    await customerWants(customerId, customer);
    expect(await customerRule(customerId)).toMatchObject({ choice: customer, sendsOnIssue: goes });
    const { rule } = await issued({ customerId });
    expect(rule).toEqual({ sendsOnIssue: goes, origin: customer === "AS_COMPANY" ? "COMPANY" : "CUSTOMER" });
    expect(arrived()).toEqual(goes ? ["client@client.example"] : []);
    await companySends(false);
  });

  test.each([
    [true, false, []],
    [false, true, ["maria@client.example"]],
  ])("company %s, but whoever issues says %s", async (company, sendsMail, goesTo) => {
    await companySends(company);
    await issued({ email: "maria@client.example", sendsMail });
    expect(arrived()).toEqual(goesTo);
    await companySends(false);
  });

  test("with a mail of its own gets that one alone", async () => {
    await companySends(true);
    const draft = await room.drafts({ gross: "10.00", email: "maria@client.example" });
    const mail = { recipients: [{ email: "ana@client.example" }] };
    await room.issuesAndSends({ documentId: draft.id, expectedVersion: draft.version, mail });
    await room.service.settle();
    expect(arrived()).toEqual(["ana@client.example"]);
    await companySends(false);
  });

  test("after a hold is mailed as it was said before it", async () => {
    const draft = await room.drafts({ gross: "10.00", email: "maria@client.example" });
    const { id: documentId, version: expectedVersion } = draft;
    await room.issue({ documentId, expectedVersion, holdSeconds: 1, sendsMail: true });
    await room.server.mailTo("maria@client.example");
    expect((await room.reads(documentId)).state).toBe("ISSUED");
    await room.service.settle();
    expect(arrived()).toEqual(["maria@client.example"]);
  });
});

test("a rule that somebody changed meanwhile is not overwritten", async () => {
  const set = acting(room.client)("setMailRule", "SetMailRuleInput", `__typename ${problems}`);
  expect(await set({ sendsOnIssue: true, expectedVersion: 0 })).toMatchObject({ __typename: "VersionConflict" });
});

interface Reviewed {
  mailingReview: Record<string, number>;
}

async function reviewed(ids: string[]) {
  const query = `query($selection: DocumentsSelection!) { mailingReview(selection: $selection) {
    onIssue onIssueAddressless toSend addressless sent } }`;
  return (await room.client.get<Reviewed>(query, { selection: { ids } })).mailingReview;
}

async function mailingsOf(runId: string) {
  const query = `query($id: ID!) { bulkRun(id: $id) { rows(first: 50) { edges { node {
    recordId outcome code mailing { addresses isAddressless } } } } } }`;
  type Rows = { bulkRun: { rows: { edges: { node: { recordId: string } & object }[] } } };
  const { bulkRun } = await room.client.get<Rows>(query, { id: runId });
  return new Map(bulkRun.rows.edges.map(({ node: { recordId, ...row } }) => [recordId, row]));
}

describe("many documents at once", () => {
  test("that are issued are mailed by the rules, and the report says to whom, or that there is no address", async () => {
    await companySends(true);
    const one = await room.drafts({ gross: "10.00", email: "one@client.example" });
    const none = await room.drafts({ gross: "10.00", email: null });
    const ids = [one.id, none.id];
    expect(await reviewed(ids)).toMatchObject({ onIssue: 1, onIssueAddressless: 1, toSend: 0 });
    const runs = bulkRunsOf(room.client);
    const { id } = await runs.issuesDrafts({ selection: { ids } });
    await ended(runs, id);
    await room.service.settle();
    await companySends(false);
    expect(arrived()).toEqual(["one@client.example"]);
    const rows = await mailingsOf(id);
    expect(rows.get(one.id)).toMatchObject({ mailing: { addresses: ["one@client.example"], isAddressless: false } });
    expect(rows.get(none.id)).toMatchObject({ mailing: { addresses: [], isAddressless: true } });
  });

  test.each([
    [true, false, []],
    [false, true, ["one@client.example", "two@client.example"]],
  ])("company %s, but whoever issues them says %s", async (company, sendsMail, goTo) => {
    await companySends(company);
    const one = await room.drafts({ gross: "10.00", email: "one@client.example" });
    const two = await room.drafts({ gross: "10.00", email: "two@client.example" });
    const runs = bulkRunsOf(room.client);
    const { id } = await runs.issuesDrafts({ selection: { ids: [one.id, two.id] }, sendsMail });
    expect(await ended(runs, id)).toMatchObject({ done: 2 });
    await room.service.settle();
    await companySends(false);
    expect(arrived()).toEqual(goTo);
  });

  test("are sent to their customers, each once; what has no address is refused and says so", async () => {
    const { id: one } = await room.issues({ gross: "10.00", email: "one@client.example" });
    const { id: two } = await room.issues({ gross: "10.00", email: "two@client.example" });
    const { id: none } = await room.issues({ gross: "10.00", email: null });
    const { id: draft } = await room.drafts({ gross: "10.00", email: "draft@client.example" });
    await room.sends({ documentId: one, recipients: [{ email: "ONE@client.example" }] });
    await room.service.settle();
    const ids = [one, two, none, draft];
    expect(await reviewed(ids)).toMatchObject({ toSend: 1, addressless: 1, sent: 1, onIssue: 0 });
    const runs = bulkRunsOf(room.client);
    const send = async () => {
      const { id } = await acting(room.client)(
        "bulkSendDocuments",
        "BulkDocumentsInput",
        "__typename ... on BulkRun { id }",
      )({
        selection: { ids },
      });
      await ended(runs, id);
      await room.service.settle();
      return mailingsOf(id);
    };
    const rows = await send();
    expect(arrived()).toEqual(["one@client.example", "two@client.example"]);
    expect(rows.get(one)).toMatchObject({ outcome: "SKIPPED" });
    expect(rows.get(two)).toMatchObject({ outcome: "DONE", mailing: { addresses: ["two@client.example"] } });
    expect(rows.get(none)).toMatchObject({ outcome: "REFUSED", code: "NO_MAIL_ADDRESS" });
    expect(rows.get(draft)).toMatchObject({ outcome: "REFUSED", code: "DOCUMENT_NOT_DELIVERABLE" });
    expect((await send()).get(two)).toMatchObject({ outcome: "SKIPPED" });
    expect(arrived()).toHaveLength(2);
  });
});
