import { dateIn, type Clock } from "../../platform/clock.ts";
import { simulatedMood } from "../../platform/simulated.ts";
import { anafFiscalRegistry } from "./clients/fiscal-registry-client.ts";
import { simulatedFiscalRegistry } from "./clients/fiscal-registry-client.simulator.ts";
import type { FiscalRegistry } from "./registry-company.ts";

/**
 * The register that the setting names: ANAF's address, or `simulator`, which for the sake of bad days may also be
 * `simulator:slow`, `simulator:malformed` or `simulator:down`.
 */
export function createFiscalRegistry(setting: string, clock: Clock): FiscalRegistry {
  const today = () => dateIn("Europe/Bucharest", clock.now());
  const mood = simulatedMood(setting);
  if (mood) return simulatedFiscalRegistry({ today, mood });
  return anafFiscalRegistry({ baseUrl: setting, today });
}
