import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ExchangeRateFeedDown, type ExchangeRateFeed } from "../exchange-rate-feed.ts";
import { bnrExchangeRateFeed } from "./exchange-rate-client.ts";
import { simulatedExchangeRateFeed } from "./exchange-rate-client.simulator.ts";

/** Excerpts of what the bank published, with true figures. */
const sample = (name: string) => readFileSync(new URL(`fixtures/${name}.xml`, import.meta.url), "utf8");

let server: Server;
let baseUrl: string;
let asked: string[] = [];
let answers: Record<string, { status?: number; body: string; headers?: Record<string, string> }> = {};

beforeAll(async () => {
  server = createServer(({ url = "" }, response) => {
    asked.push(url);
    const { status = 200, body, headers } = answers[url] ?? { status: 404, body: "Not Found" };
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const real = (options = {}) => bnrExchangeRateFeed({ baseUrl, ...options });
const simulated = (mood: "WELL" | "SLOW" | "MALFORMED" | "DOWN" = "WELL") =>
  simulatedExchangeRateFeed({ newestDay: () => "2026-09-23", mood, slowMs: 20 });

/** What both keep: the feed outside and the one that ships with the product. */
function keepsTheContract(feed: () => ExchangeRateFeed): void {
  test("gives the rates of a day per unit, exactly", async () => {
    const days = await feed().ofYear(2026);
    const rates = (date: string) => days.find((day) => day.date === date)?.rates;
    expect(rates("2026-09-22")).toMatchObject({ EUR: "5.2701", USD: "4.4901" });
    expect(rates("2026-09-23")).toMatchObject({ EUR: "5.2788", HUF: "0.014493", AED: "1.2596", CZK: "0.2165" });
  });

  test("gives days in order, the newest last", async () => {
    for (const days of [await feed().ofYear(2026), await feed().latest()]) {
      const dates = days.map(({ date }) => date);
      expect(dates).toEqual(dates.toSorted());
    }
  });

  test("is down for a year that it has nothing of", async () => {
    await expect(feed().ofYear(2031)).rejects.toThrow(ExchangeRateFeedDown);
  });
}

describe("the simulated feed", () => {
  keepsTheContract(simulated);

  test("quotes every currency of the bank on every banking day, and nothing on others", async () => {
    const days = await simulated().ofYear(2026);
    expect(days.map(({ date }) => date).filter((date) => date >= "2026-04-09" && date <= "2026-04-15")).toEqual([
      "2026-04-09",
      "2026-04-14",
      "2026-04-15",
    ]);
    expect(new Set(days.map(({ rates }) => Object.keys(rates).length))).toEqual(new Set([37]));
    expect((await simulated().ofYear(2025))[0]?.rates).toHaveProperty("BGN");
    expect(await simulated().latest()).toHaveLength(10);
  });

  test("says the same of the same day, and moves from day to day without leaping", async () => {
    const days = await simulated().ofYear(2025);
    expect(await simulated().ofYear(2025)).toEqual(days);
    const euros = days.map(({ rates }) => Number(rates.EUR));
    expect(new Set(euros).size).toBeGreaterThan(50);
    const leaps = euros.slice(1).map((euro, index) => Math.abs(euro / (euros[index] ?? 1) - 1));
    expect(Math.max(...leaps)).toBeLessThan(0.01);
  });

  test.each(["MALFORMED", "DOWN"] as const)("may be %s", async (mood) => {
    await expect(simulated(mood).latest()).rejects.toThrow(ExchangeRateFeedDown);
  });
});

describe("the feed outside, by the bank's own files", () => {
  beforeAll(() => {
    const ofYear = { body: sample("nbrfxrates2026-excerpt") };
    answers = {
      "/files/xml/years/nbrfxrates2026.xml": ofYear,
      "/nbrfxrates10days.xml": { body: sample("nbrfxrates") },
    };
  });
  keepsTheContract(real);

  test("is asked where the bank keeps its files", async () => {
    asked = [];
    const [day] = await real().latest();
    expect(day).toEqual({ date: "2026-08-21", rates: { EUR: "5.2581", HUF: "0.014467", USD: "4.4926" } });
    await real().ofYear(2026);
    expect(asked).toEqual(["/nbrfxrates10days.xml", "/files/xml/years/nbrfxrates2026.xml"]);
  });
});

describe("the feed outside", () => {
  const cube = (rates: string) =>
    `<b:DataSet xmlns:b="http://www.bnr.ro/xsd"><b:Body><b:Cube date="2026-08-21">${rates}</b:Cube></b:Body></b:DataSet>`;

  test("is understood under its former namespace and with a prefix", async () => {
    answers = { "/nbrfxrates10days.xml": { body: cube('<b:Rate currency="EUR">5.2581</b:Rate>') } };
    expect(await real().latest()).toEqual([{ date: "2026-08-21", rates: { EUR: "5.2581" } }]);
  });

  test("leaves out a currency that was not quoted", async () => {
    const rates = '<b:Rate currency="RUB">-</b:Rate><b:Rate currency="EUR">5.2581</b:Rate>';
    answers = { "/nbrfxrates10days.xml": { body: cube(rates) } };
    expect((await real().latest())[0]?.rates).toEqual({ EUR: "5.2581" });
  });

  test.each([
    ["a page of HTML", { body: "<!DOCTYPE html><html><body>BNR</body></html>" }],
    ["a way to the home page", { status: 302, body: "", headers: { location: "/acasa" } }],
    ["half a file", { body: sample("nbrfxrates").slice(0, 300) }],
    ["nothing", { body: "" }],
    ["a failure", { status: 500, body: sample("nbrfxrates") }],
    ["a day that is none", { body: sample("nbrfxrates").replace('date="2026-08-21"', 'date="2026-02-31"') }],
    ["a currency that is none", { body: cube('<b:Rate currency="euro">5.2581</b:Rate>') }],
    ["too much", { body: "x".repeat(6 * 1024 * 1024) }],
  ])("is down when it answers with %s", async (_, answer) => {
    answers = { "/nbrfxrates10days.xml": answer };
    await expect(real().latest()).rejects.toThrow(ExchangeRateFeedDown);
  });

  test("is down when it is not there", async () => {
    await expect(bnrExchangeRateFeed({ baseUrl: "http://127.0.0.1:9" }).latest()).rejects.toThrow(ExchangeRateFeedDown);
  });
});
