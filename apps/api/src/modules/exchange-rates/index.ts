export { createExchangeRateFeed } from "./create-exchange-rate-feed.ts";
export { ensureRates } from "./ensure-rates.ts";
export type { DailyRates, ExchangeRateFeed } from "./exchange-rate-feed.ts";
export { ExchangeRateResolver } from "./graphql/exchange-rate.resolver.ts";
export { exchangeRateJobs } from "./jobs.ts";
export { rateFor, type PublishedRate } from "./rate-for.ts";
