import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Client } from "../../../../test/client.ts";
import { aFoundedCompany } from "../../../../test/founded-company.ts";
import { startService, type TestService } from "../../../../test/service.ts";
import { createExchangeRateFeed, exchangeRateJobs } from "../index.ts";

let service: TestService;
let client: Client;
let companyId: string;
let asked: string[] = [];

beforeAll(async () => {
  service = await startService({ startAt: "2026-09-23T09:00:00Z" });
  ({ client, companyId } = await aFoundedCompany(service));
});
afterAll(() => service.close());
beforeEach(() => feedIs("simulator"));

/** Puts a feed in place that notes what it was asked. */
function feedIs(setting: string): void {
  const feed = createExchangeRateFeed(setting, service.clock);
  asked = [];
  service.services.ports.exchangeRateFeed = {
    latest: () => (asked.push("latest"), feed.latest()),
    ofYear: (year) => (asked.push(String(year)), feed.ofYear(year)),
  };
}

interface Rate {
  rate: string;
  date: string;
  isStale: boolean;
  warning: string | null;
}

async function rateOn(documentDate: string, currency = "EUR"): Promise<Rate | null> {
  const query = `query($currency: String!, $date: String!) {
    exchangeRate(currency: $currency, documentDate: $date) { currency rate date source isStale warning } }`;
  return (await client.get<{ exchangeRate: Rate | null }>(query, { currency, date: documentDate })).exchangeRate;
}

describe("the rate a document takes", () => {
  test("is the one of the banking day before, fetched when first asked for", async () => {
    expect(await rateOn("2026-09-23")).toEqual({
      currency: "EUR",
      rate: "5.2701",
      date: "2026-09-22",
      source: "BNR",
      isStale: false,
      warning: null,
    });
    expect(asked).toEqual(["latest"]);
  });

  test("is read from the books the next time", async () => {
    expect(await rateOn("2026-09-23", "USD")).toMatchObject({ rate: "4.4901", date: "2026-09-22" });
    expect(asked).toEqual([]);
  });

  test("of an older document is fetched with its year, over the turn of the year too", async () => {
    expect(await rateOn("2026-01-05", "HUF")).toMatchObject({ date: "2025-12-31", isStale: false });
    expect(asked).toEqual(["2026", "2025"]);
  });

  test("by the day's own rate is the last one, and stale, until the bank has published", async () => {
    await service.owner.query("update company set exchange_rate_policy = 'ISSUE_DAY' where id = $1", [companyId]);
    expect(await rateOn("2026-09-23")).toMatchObject({
      rate: "5.2701",
      isStale: true,
      warning:
        "Ultimul curs BNR cunoscut este din 22.09.2026; cel valabil pentru acest document nu este încă disponibil.",
    });
    service.clock.setTo("2026-09-23T10:20:00Z");
    expect(await rateOn("2026-09-23")).toMatchObject({ rate: "5.2788", date: "2026-09-23", isStale: false });
    await service.owner.query("update company set exchange_rate_policy = 'PREVIOUS_BANKING_DAY' where id = $1", [
      companyId,
    ]);
  });

  test("is the last one known, and said to be stale, while the feed is silent", async () => {
    service.clock.setTo("2026-09-28T12:00:00Z");
    feedIs("simulator:down");
    expect(await rateOn("2026-09-28")).toMatchObject({ date: "2026-09-23", isStale: true });
    await rateOn("2026-09-28");
    expect(asked).toEqual(["latest"]);
    service.clock.advance({ seconds: 400 });
    await rateOn("2026-09-28");
    expect(asked).toEqual(["latest", "latest"]);
  });

  test("is none for lei, for a currency nobody quotes and before anything is known", async () => {
    expect([await rateOn("2026-09-23", "RON"), await rateOn("2026-09-23", "XXX"), await rateOn("1999-05-05")]).toEqual([
      null,
      null,
      null,
    ]);
  });

  test("is refused for a date that is none", async () => {
    const { errors } = await client.ask(`{ exchangeRate(currency: "EUR", documentDate: "23.09.2026") { rate } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", argument: "documentDate" });
  });
});

describe("the books of rates", () => {
  test("are filled by the job of the day, which may be repeated", async () => {
    service.clock.setTo("2026-10-01T12:00:00Z");
    const [job] = exchangeRateJobs;
    const actor = { kind: "SYSTEM", name: "exchangeRates" } as const;
    const { services } = service;
    const request = { actor, language: "ro", requestId: "test", address: null, userAgent: null, services } as const;
    await job?.run(request, {});
    const before = await service.owner.query("select * from exchange_rate order by currency, date");
    await job?.run(request, {});
    expect((await service.owner.query("select * from exchange_rate order by currency, date")).rows).toEqual(
      before.rows,
    );
    expect(await rateOn("2026-10-02")).toMatchObject({ date: "2026-10-01", isStale: false });
  });

  test("never change what was published", async () => {
    await service.services.orm.em.fork().execute("select 1");
    const change = service.services.orm.em.fork().execute("update exchange_rate set rate = 1");
    await expect(change).rejects.toThrow(/permission denied/);
  });
});

test("a worker has the job started by the clock, three times a banking day, in Bucharest's time", async () => {
  for (const job of exchangeRateJobs) await service.services.queue.repeat(job);
  for (const job of exchangeRateJobs) await service.services.queue.repeat(job);
  const { rows } = await service.owner.query("select cron, timezone from pgboss.schedule order by cron");
  expect(rows).toEqual([
    { cron: "0 14 * * 1-5", timezone: "Europe/Bucharest" },
    { cron: "0 18 * * 1-5", timezone: "Europe/Bucharest" },
    { cron: "15 13 * * 1-5", timezone: "Europe/Bucharest" },
  ]);
});
