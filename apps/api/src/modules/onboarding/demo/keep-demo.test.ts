import { parseEuVatNumber, parseFiscalCode, parseIban } from "@softmanager/domain";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Client } from "../../../../test/client.ts";
import { startMailServer, type MailServer } from "../../../../test/mail-server.ts";
import { startService, type TestService } from "../../../../test/service.ts";
import { asService } from "../../../../test/story.ts";
import { run } from "../../../platform/run.ts";
import { foundDemo } from "../use-cases/found-demo.ts";
import { signUpOf } from "./company.ts";
import { keepDemo } from "./keep-demo.ts";

/** The whole year takes half a minute; two months of it show the same. */
const days = process.env.SOFTMANAGER_LONG === "1" ? 365 : 60;

let service: TestService;
let catcher: MailServer;
let postOffice: MailServer;
beforeAll(async () => {
  [catcher, postOffice] = [await startMailServer(), await startMailServer()];
  const environment = { DEMO: "on", SMTP_URL: postOffice.url, DEMO_SMTP_URL: catcher.url };
  service = await startService({ environment });
  await breakOff();
  await keepDemo(asService(service), { days });
}, 180_000);
afterAll(async () => {
  await service.close();
  await Promise.all([catcher.close(), postOffice.close()]);
});

/** A founding whose process died after the first act. */
async function breakOff(): Promise<void> {
  await run(asService(service), foundDemo, { ...signUpOf(1, "un porumbel pe sârmă"), planned: 100 });
  expect(await standing()).toEqual({ state: "PREPARING", percent: 0 });
  expect((await open()).answer).toMatchObject({ __typename: "DemoNotAvailable" });
}

async function standing(): Promise<object> {
  return (await new Client(service.app).get<{ demo: object }>("{ demo { state percent } }")).demo;
}

interface Opened {
  __typename: string;
  memberships: { companyId: string; isDemo: boolean; permissions: string[] }[];
}

async function open() {
  const client = new Client(service.app);
  const { openDemo: answer } = await client.get<{ openDemo: Opened }>(
    "mutation { openDemo { __typename ... on Me { memberships { companyId isDemo permissions } } } }",
  );
  client.companyId = answer.memberships?.[0]?.companyId ?? null;
  return { client, answer };
}

async function rows<Row extends object>(sql: string): Promise<Row[]> {
  return (await service.owner.query<Row>(sql)).rows;
}

const inForce = "(select company_id from demo where ready_at is not null and retired_at is null)";
const distinct = async (column: string, table: string) =>
  (await rows<{ it: string }>(`select distinct ${column} as it from ${table} where company_id = ${inForce}`))
    .map(({ it }) => it)
    .toSorted();

describe("the demo company", () => {
  test.each([
    "customer",
    "contact",
    "product",
    "document",
    "payment",
    "bank_account",
    "work_point",
    "vat_period",
    "series",
  ])("was made act by act: each %s has its row in the audit trail", async (table) => {
    const [made] = await rows<{ all: number; audited: number }>(`
        select count(*)::int as all, count(*) filter (where exists (
          select 1 from audit a, jsonb_array_elements(a.changes) c
           where a.company_id = t.company_id and c ->> 'id' = t.id::text and c ->> 'change' = 'create'))::int as audited
          from ${table} t where t.company_id = ${inForce}`);
    expect(made?.all).toBeGreaterThan(0);
    expect(made?.audited).toBe(made?.all);
  });

  test("has documents in every state, several currencies and rates, overdue and paid", async () => {
    expect(await distinct("kind || ' ' || state", "document")).toEqual([
      "CREDIT_NOTE ISSUED",
      "INVOICE CANCELLED",
      "INVOICE DRAFT",
      "INVOICE ISSUED",
      "PROFORMA ISSUED",
    ]);
    expect(await distinct("currency", "document")).toEqual(expect.arrayContaining(["EUR", "RON"]));
    expect(await distinct("tax_category || ' ' || tax_rate::real", "document_line")).toEqual(
      expect.arrayContaining(["AE 0", "K 0", "S 11", "S 21"]),
    );
    const [balances] = await rows(`
      select bool_or(balance = 0 and payable > 0) as paid, bool_or(balance > 0 and due_date < '2026-11-24') as overdue,
             bool_or(balance > 0 and due_date >= '2026-11-24') as open, bool_or(balance > 0 and paid > 0) as part
        from document_balance where company_id = ${inForce}`);
    expect(balances).toEqual({ paid: true, overdue: true, open: true, part: true });
  });

  test("takes its numbers without a gap, in the order of their dates", async () => {
    const series = await rows<{ numbers: number[]; dates: string[] }>(`
      select array_agg(number order by number) as numbers, array_agg(issue_date::text order by number) as dates
        from document where company_id = ${inForce} and number is not null group by series_id`);
    expect(series.length).toBeGreaterThanOrEqual(4);
    for (const { numbers, dates } of series) {
      const first = numbers[0] ?? 0;
      expect(numbers).toEqual(numbers.map((_, index) => first + index));
      expect(dates).toEqual(dates.toSorted());
    }
  });

  test("adds up: lines to documents, parts of payments to what was paid", async () => {
    const wrong = await rows(`
      select number_text from document d join document_line l on l.company_id = d.company_id and l.document_id = d.id
       where d.company_id = ${inForce} and (d.content -> 'allowances') = '[]'
       group by d.company_id, d.id having sum(l.net) <> d.net`);
    expect(wrong).toEqual([]);
    const unpaid = await rows(`
      select b.document_id from document_balance b left join allocation a
          on a.company_id = b.company_id and a.document_id = b.document_id and a.reversed_at is null
       where b.company_id = ${inForce} group by b.company_id, b.document_id having coalesce(sum(a.amount), 0) <> b.paid`);
    expect(unpaid).toEqual([]);
  });

  test("has codes that are right", async () => {
    const codes = await rows<{ fiscal_code: string | null; vat_code: string | null; type: string }>(
      `select type, fiscal_code, vat_code from customer where company_id = ${inForce}`,
    );
    const [home, abroad] = [
      codes.filter(({ type }) => /COMPANY|PUBLIC/.test(type)),
      codes.filter(({ type }) => type === "FOREIGN"),
    ];
    expect(home.length).toBeGreaterThan(15);
    expect(home.filter(({ fiscal_code: code }) => !parseFiscalCode(code ?? "").ok)).toEqual([]);
    expect(abroad.flatMap(({ vat_code: code }) => code ?? []).filter((code) => !parseEuVatNumber(code).ok)).toEqual([]);
    const accounts = await rows<{ iban: string }>(`select iban from bank_account where company_id = ${inForce}`);
    expect(accounts.filter(({ iban }) => !parseIban(iban).ok)).toEqual([]);
  });

  test("says on every document that it is a demo", async () => {
    const silent = await rows(
      `select id from document where company_id = ${inForce} and content ->> 'mentions' not like '%DEMO%'`,
    );
    expect(silent).toEqual([]);
  });

  test("left no work behind, and had done it when it was due", async () => {
    const [archived] = await rows(`
      select count(*)::int as issued, count(p.document_id)::int as archived, bool_and(p.created_at::date = d.issue_date) as in_time
        from document d left join document_pdf p on p.company_id = d.company_id and p.document_id = d.id
       where d.company_id = ${inForce} and d.state <> 'DRAFT'`);
    expect(archived).toMatchObject({ archived: (archived as { issued: number }).issued, in_time: true });
    expect(await rows(`select name from pgboss.job where data ->> 'companyId' = ${inForce}::text`)).toEqual([]);
  });

  test("has no future: nothing in it happened after today", async () => {
    const now = service.clock.now().toISOString();
    expect(await rows(`select act, at from audit where company_id = ${inForce} and at > '${now}'`)).toEqual([]);
  });

  test("sends its mail to the catcher and never to people", async () => {
    expect(catcher.mails.length).toBeGreaterThan(3);
    expect(catcher.mails.flatMap(({ envelope }) => envelope.to).filter((to) => !to.endsWith(".example"))).toEqual([]);
    expect(postOffice.mails).toEqual([]);
    expect(await distinct("state", "email_recipient")).toEqual(["ACCEPTED"]);
  });

  test("is no customer of the service's operator", async () => {
    const known = await rows(
      "select 1 from customer c join company_directory d on d.company_id = c.company_id and d.is_operator",
    );
    expect(known).toEqual([]);
  });
});

describe("a visitor", () => {
  test("gets in with one click, and into nothing else", async () => {
    expect(await standing()).toEqual({ state: "READY", percent: 100 });
    const { answer } = await open();
    expect(answer.memberships).toMatchObject([{ isDemo: true }]);
    expect(answer.memberships[0]?.permissions).not.toEqual(expect.arrayContaining(["membership:manage"]));
  });

  test("may write there like anybody", async () => {
    const { client } = await open();
    const { createDraft } = await client.get<{ createDraft: { __typename: string } }>(
      "mutation { createDraft(input: { kind: INVOICE }) { __typename } }",
    );
    expect(createDraft.__typename).toBe("Document");
  });

  test.each([
    "mutation { revokeOtherSessions { __typename } }",
    `mutation { changePassword(input: { currentPassword: "x", newPassword: "un cal pe acoperiș" }) { __typename } }`,
    `mutation { updateMe(input: { expectedVersion: 1, givenName: "A", familyName: "B", language: en }) { __typename } }`,
    `mutation { setShortcuts(input: { shortcuts: [{ act: "j", keys: "w" }] }) { __typename } }`,
    `mutation { createApiKey(input: { name: "x", scopes: ["document:read"] }) { __typename } }`,
    `mutation { inviteMember(input: { givenName: "A", familyName: "B", username: "ab", email: "a@b.example", role: OWNER }) { __typename } }`,
    "{ sessions { id } }",
  ])("may not touch the account or let others in: %s", async (query) => {
    const { client } = await open();
    expect((await client.ask(query)).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  });
});

describe("once used it is made anew", () => {
  const inForceNow = async () => (await open()).client.companyId;
  const made = async () => (await rows("select 1 from demo")).length;
  const again = () => keepDemo(asService(service), { days: 14 });

  test("not before a day has passed", async () => {
    const before = await inForceNow();
    await again();
    expect(await inForceNow()).toBe(before);
  });

  test("by the next process, when this one ends meanwhile", async () => {
    service.clock.advance({ days: 1, hours: 1 });
    const before = await inForceNow();
    service.services.queue.isStopping = true;
    await again();
    service.services.queue.isStopping = false;
    expect(await inForceNow()).toBe(before);
  });

  test("once, however many workers set out to; those inside are let out", async () => {
    const { client } = await open();
    service.clock.advance({ days: 1, hours: 1 });
    const before = await made();
    await Promise.all([again(), again(), again()]);
    expect(await made()).toBe(before + 1);
    expect(await inForceNow()).not.toBe(client.companyId);
    expect((await client.get<{ me: object | null }>("{ me { id } }")).me).toBeNull();
  });
});
