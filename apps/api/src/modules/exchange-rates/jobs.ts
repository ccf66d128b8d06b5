import type { Job } from "../../platform/job.ts";
import { keepRates } from "./keep-rates.ts";

/** Fetches what the National Bank published, soon after it does and twice more in case it was late. */
const fetchExchangeRates: Job = {
  name: "exchangeRates.fetchExchangeRates",
  schedule: { crons: ["15 13 * * 1-5", "0 14 * * 1-5", "0 18 * * 1-5"], timeZone: "Europe/Bucharest" },
  retry: { limit: 5, delaySeconds: 60 },
  async run({ services }) {
    await keepRates(services, await services.ports.exchangeRateFeed.latest());
  },
};

export const exchangeRateJobs: readonly Job[] = [fetchExchangeRates];
