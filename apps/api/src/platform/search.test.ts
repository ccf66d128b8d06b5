import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startService, type TestService } from "../../test/service.ts";
import { newIdAt } from "./clock.ts";
import { read } from "./reader.ts";
import type { Request } from "./request.ts";
import { findsOf, matchesByPlace, search } from "./search.ts";

const rows = 10_000;

let service: TestService;
let ours: string;
let theirs: string;

beforeAll(async () => {
  service = await startService();
  ours = await aCompanyWith(rows);
  theirs = await aCompanyWith(rows);
  await service.owner.query("analyze search_entry");
});
afterAll(() => service.close());

describe("searching by words", () => {
  test("finds a name whichever way its letters are typed", async () => {
    for (const text of ["Șantier 7777", "şantier 7777", "santier 7777", "SANTIER 7777"]) {
      expect(await labels(ours, text)).toEqual(["Șantierul Nord 7777 S.R.L."]);
    }
  });

  test("wants every word, in any order", async () => {
    expect(await labels(ours, "nord 1234")).toEqual(["Șantierul Nord 1234 S.R.L."]);
    expect(await labels(ours, "1234 nord")).toEqual(["Șantierul Nord 1234 S.R.L."]);
    expect(await labels(ours, "1234 sud")).toEqual([]);
  });

  test("takes a percent sign for a percent sign", async () => {
    expect(await labels(ours, "nor%1234")).toEqual([]);
  });

  test("takes characters that no database takes for a blank", async () => {
    expect(await labels(ours, "nord\u0000 1234")).toEqual(["Șantierul Nord 1234 S.R.L."]);
    expect(await labels(ours, "\u0000")).toEqual(await labels(ours, ""));
    expect(await labels(ours, "\ud800")).toEqual([]);
  });

  test("never shows a row of another company", async () => {
    const seen = await idsOf(ours, "santierul");
    expect(seen.size).toBe(rows);
    const foreign = await service.owner.query<{ id: string }>("select id from search_entry where company_id = $1", [
      theirs,
    ]);
    expect(foreign.rows.filter(({ id }) => seen.has(id))).toEqual([]);
  });

  test("answers nothing at all without a company", async () => {
    const em = service.services.orm.em.fork();
    await expect(em.execute("select * from app.search(array['CUSTOMER'], array['nord'], true, 10)")).rejects.toThrow(
      /no company is set/,
    );
  });
});

describe("the matches of a list by date", () => {
  test.each([
    { oldestFirst: false, of: "a common word", text: "nord" },
    { oldestFirst: true, of: "a common word", text: "nord" },
    { oldestFirst: false, of: "a rare word", text: "777" },
    { oldestFirst: true, of: "a rare word", text: "777" },
    { oldestFirst: false, of: "a short word beside a long one", text: "ro 777" },
    { oldestFirst: false, of: "a short word alone", text: "s." },
  ])("come page by page, each once and in order (oldest first: $oldestFirst): $of", async ({ text, oldestFirst }) => {
    const order = oldestFirst ? "listed_on, id" : "listed_on desc, id desc";
    const { rows: all } = await service.owner.query<{ id: string; text: string }>(
      `select id, text_folded as text from search_entry where company_id = $1 order by ${order}`,
      [ours],
    );
    const bears = (entry: string) =>
      text.split(" ").every((word) => entry.includes(word.length < 3 ? ` ${word}` : word));
    const expected = all.filter((entry) => bears(entry.text)).map(({ id }) => id);
    expect(expected.length).toBeGreaterThan(5);
    const size = Math.ceil(expected.length / 4);
    expect(await allPages(ours, { text, oldestFirst, first: size })).toEqual(expected);
  });

  test("are none of another company's", async () => {
    const shown = await allPages(ours, { text: "nord", oldestFirst: false, first: 5000 });
    const foreign = await service.owner.query<{ id: string }>("select id from search_entry where company_id = $1", [
      theirs,
    ]);
    expect(foreign.rows.filter(({ id }) => shown.includes(id))).toEqual([]);
  });
});

describe("rows narrowed by words", () => {
  test.each([
    { text: "777", areMany: false },
    { text: "santier 77", areMany: false },
    { text: "nord", areMany: true },
    { text: "santierul ro", areMany: true },
    { text: "sud", areMany: false },
  ])("are those that bear $text, many or not", async ({ text, areMany }) => {
    const narrowed = await read(actingFor(ours), async (db) => {
      const finds = await findsOf(db, { kind: "CUSTOMER", text });
      const rows = await db
        .selectFrom("searchEntry as entry")
        .where(finds.isFound("entry.id"))
        .select("entry.id")
        .execute();
      return { areMany: finds.areMany, ids: rows.map(({ id }) => id).toSorted() };
    });
    expect(narrowed).toEqual({ areMany, ids: [...(await idsOf(ours, text))].toSorted() });
  });
});

test("a common word is met on the way through a list, a rare one is looked up", async () => {
  const inList = (word: string) =>
    `select * from app.search_by_place('CUSTOMER', array['${word}'], null, null, false, 51)`;
  expect(await plansOf(inList("nord"))).not.toContain("search_entry_by_text");
  expect(await plansOf(inList("office1234"))).toContain("Bitmap Index Scan on search_entry_by_text");
});

test("the trigram index serves the search that looks past the policy", async () => {
  const plans = await plansOf("select * from app.search(array['CUSTOMER'], array['office1234'], false, 10)");
  expect(plans).toContain("Bitmap Index Scan on search_entry_by_text");
  expect(plans).not.toContain("Seq Scan on search_entry");
});

async function aCompanyWith(entries: number): Promise<string> {
  const id = newIdAt(service.clock.now());
  await service.owner.query(
    `insert into company (id, name, slug, fiscal_code, street, city, country, email, time_zone, language, currency,
       due_date_rule, exchange_rate_policy, issue_hold_seconds, accent_color, seller_block, created_at)
     values ($1::uuid, 'Firma', $1::text, $1::text, 'Str. Unu', 'Cluj-Napoca', 'RO', 'a@b.ro', 'Europe/Bucharest', 'ro', 'RON',
       '{"type":"DAYS","days":15,"onWorkingDay":false}', 'PREVIOUS_BANKING_DAY', 0, '#000000', '{}', $2)`,
    [id, service.clock.now()],
  );
  await service.owner.query(
    `insert into search_entry (company_id, kind, id, label, text_folded, is_archived, used_at, listed_on)
     select $1, 'CUSTOMER', gen_random_uuid(), 'Șantierul Nord ' || n || ' S.R.L.',
       ' santierul nord ' || n || ' s.r.l. srl ro' || n || ' office' || n || '@firma.ro', false, $2,
       date '2026-01-01' + n % 300
     from generate_series(1, $3::integer) n`,
    [id, service.clock.now(), entries],
  );
  return id;
}

async function labels(companyId: string, text: string): Promise<string[]> {
  const found = await read(actingFor(companyId), (db) => search(db, { kinds: ["CUSTOMER"], text, first: 10 }));
  return found.map(({ label }) => label);
}

async function idsOf(companyId: string, text: string): Promise<Set<string>> {
  const found = await read(actingFor(companyId), (db) => search(db, { kinds: ["CUSTOMER"], text, first: rows * 2 }));
  return new Set(found.map(({ id }) => id));
}

/** Every page of a list by date, each begun where the last one ended. */
async function allPages(
  companyId: string,
  of: { text: string; oldestFirst: boolean; first: number },
): Promise<string[]> {
  const found: string[] = [];
  for (let after: { listedOn: string; id: string } | null = null; ;) {
    const start = after;
    const ids: string[] = await read(actingFor(companyId), (db) =>
      matchesByPlace(db, { kind: "CUSTOMER", after: start, ...of }),
    );
    found.push(...ids);
    const last = ids.at(-1);
    if (!last || ids.length < of.first) return found;
    const place = await service.owner.query<{ day: string }>(
      "select listed_on::text as day from search_entry where company_id = $1 and kind = 'CUSTOMER' and id = $2",
      [companyId, last],
    );
    after = { listedOn: place.rows[0]?.day ?? "", id: last };
  }
}

function actingFor(companyId: string): Request {
  const actor = { kind: "SYSTEM", companyId, timeZone: "Europe/Bucharest", name: "test" } as const;
  return { actor, language: "ro", requestId: "test", address: null, userAgent: null, services: service.services };
}

/** The plans of everything a statement runs, inside functions too, as the application role gets them. */
async function plansOf(statement: string): Promise<string> {
  const client = await service.owner.connect();
  const plans: string[] = [];
  client.on("notice", ({ message }) => plans.push(message ?? ""));
  await client.query("load 'auto_explain'");
  await client.query("set auto_explain.log_min_duration = 0; set auto_explain.log_nested_statements = on");
  await client.query("set auto_explain.log_level = notice");
  await client.query("set role softmanager_app");
  await client.query("select set_config('app.company_id', $1, false)", [ours]);
  await client.query(statement);
  client.release(true);
  return plans.join("\n");
}
