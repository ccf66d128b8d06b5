import { addDays, localDate } from "@softmanager/domain";
import type { Mood } from "../../../platform/simulated.ts";
import type { ExchangeRateFeed } from "../exchange-rate-feed.ts";
import { bnrExchangeRateFeed } from "./exchange-rate-client.ts";
import { simulatedRates } from "./simulated-rates.ts";

interface Simulation {
  /** The newest day that has been published, ISO date. */
  newestDay: () => string;
  mood?: Mood;
  /** How long a slow answer takes. */
  slowMs?: number;
}

/** A year of rates and more for development, tests and the demo, in the bank's own XML and through the real adapter. */
export function simulatedExchangeRateFeed({ newestDay, mood = "WELL", slowMs = 4000 }: Simulation): ExchangeRateFeed {
  const send = async ({ url }: Request): Promise<Response> => {
    if (mood === "DOWN") return new Response("Service Unavailable", { status: 503 });
    if (mood === "MALFORMED")
      return new Response("<!DOCTYPE html><html><body>Banca Națională a României</body></html>");
    if (mood === "SLOW") await new Promise((resolve) => setTimeout(resolve, slowMs));
    const [, year] = /nbrfxrates(\d{4})\.xml$/.exec(url) ?? [];
    const days = year ? daysOfYear(Number(year), newestDay()) : lastDays(newestDay());
    return days.length > 0 ? new Response(dataSet(days)) : new Response("Not Found", { status: 404 });
  };
  return bnrExchangeRateFeed({ baseUrl: "http://simulator.invalid", send });
}

/** The bank keeps files since the new leu. */
const firstYear = 2005;

function daysOfYear(year: number, newest: string): string[] {
  const days: string[] = [];
  if (year < firstYear) return days;
  for (let day = localDate(year, 1, 1); day <= newest && day <= localDate(year, 12, 31); day = addDays(day, 1)) {
    if (simulatedRates(day).length > 0) days.push(day);
  }
  return days;
}

function lastDays(newest: string): string[] {
  const days: string[] = [];
  for (let day = newest; days.length < 10; day = addDays(day, -1)) {
    if (simulatedRates(day).length > 0) days.unshift(day);
  }
  return days;
}

function dataSet(days: readonly string[]): string {
  const header = `<Header><Publisher>National Bank of Romania</Publisher><PublishingDate>${days.at(-1)}</PublishingDate><MessageType>DR</MessageType></Header>`;
  const body = `<Body><Subject>Reference rates</Subject><OrigCurrency>RON</OrigCurrency>${days.map(cube).join("")}</Body>`;
  return `<?xml version="1.0" encoding="utf-8"?>\n<DataSet xmlns="https://www.bnr.ro/xsd">${header}${body}</DataSet>`;
}

function cube(date: string): string {
  const rates = simulatedRates(date).map(({ currency, value, multiplier }) => {
    const times = multiplier === 1 ? "" : ` multiplier="${multiplier}"`;
    return `<Rate currency="${currency}"${times}>${value}</Rate>`;
  });
  return `<Cube date="${date}">${rates.join("")}</Cube>`;
}
