/** How a simulator behaves; every mood but the first is for the sake of bad days. */
export type Mood = "WELL" | "SLOW" | "MALFORMED" | "DOWN";

const moods: ReadonlyMap<string, Mood> = new Map([
  ["simulator", "WELL"],
  ["simulator:slow", "SLOW"],
  ["simulator:malformed", "MALFORMED"],
  ["simulator:down", "DOWN"],
]);

/** What a setting may say instead of an outside service's address. */
export const simulators = [...moods.keys()];

/** The mood of the simulator that a setting names in place of an address; null when it names an address. */
export function simulatedMood(setting: string): Mood | null {
  return moods.get(setting) ?? null;
}
