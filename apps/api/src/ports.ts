import type { Config } from "./config.ts";
import type { Clock } from "./platform/clock.ts";
import type { Ports } from "./platform/ports.ts";

/** Chooses, by configuration, the adapter of each outside service. */
export function createPorts(_config: Config, _clock: Clock): Ports {
  return {};
}
