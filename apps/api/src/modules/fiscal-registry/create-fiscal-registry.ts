import { dateIn, type Clock } from "../../platform/clock.ts";
import { anafFiscalRegistry } from "./clients/fiscal-registry-client.ts";
import { simulatedFiscalRegistry, type Mood } from "./clients/fiscal-registry-client.simulator.ts";
import type { FiscalRegistry } from "./registry-company.ts";

const moods: Readonly<Record<string, Mood>> = { slow: "SLOW", malformed: "MALFORMED", down: "DOWN" };

/**
 * The register that the setting names: ANAF's address, or `simulator`, which for the sake of bad days may also be
 * `simulator:slow`, `simulator:malformed` or `simulator:down`.
 */
export function createFiscalRegistry(setting: string, clock: Clock): FiscalRegistry {
  const today = () => dateIn("Europe/Bucharest", clock.now());
  const [kind, mood = ""] = setting.split(":");
  if (kind === "simulator") return simulatedFiscalRegistry({ today, mood: moods[mood] ?? "WELL" });
  return anafFiscalRegistry({ baseUrl: setting, today });
}
