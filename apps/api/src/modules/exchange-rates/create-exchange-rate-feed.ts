import type { Clock } from "../../platform/clock.ts";
import { simulatedMood } from "../../platform/simulated.ts";
import { newestPublishedDay } from "./banking-day.ts";
import { bnrExchangeRateFeed } from "./clients/exchange-rate-client.ts";
import { simulatedExchangeRateFeed } from "./clients/exchange-rate-client.simulator.ts";
import type { ExchangeRateFeed } from "./exchange-rate-feed.ts";

/**
 * The feed that the setting names: the National Bank's address, or `simulator`, which for the sake of bad days may also
 * be `simulator:slow`, `simulator:malformed` or `simulator:down`.
 */
export function createExchangeRateFeed(setting: string, clock: Clock): ExchangeRateFeed {
  const mood = simulatedMood(setting);
  if (!mood) return bnrExchangeRateFeed({ baseUrl: setting });
  const newestDay = () => newestPublishedDay(clock.now());
  return simulatedExchangeRateFeed({ newestDay, mood });
}
