/** What the National Bank of Romania published for one day. */
export interface DailyRates {
  /** The day, ISO date. */
  date: string;
  /** Lei per unit of each currency (ISO 4217), exact decimals. */
  rates: Readonly<Record<string, string>>;
}

/** The feed did not answer, or what it answered is no list of rates. */
export class ExchangeRateFeedDown extends Error {}

/** Both throw `ExchangeRateFeedDown`. Days without banks have no rates. */
export interface ExchangeRateFeed {
  /** The ten banking days published last, oldest first. */
  latest(): Promise<DailyRates[]>;
  /** Every day of a year published so far, oldest first. */
  ofYear(year: number): Promise<DailyRates[]>;
}

declare module "../../platform/ports.ts" {
  interface Ports {
    exchangeRateFeed: ExchangeRateFeed;
  }
}
