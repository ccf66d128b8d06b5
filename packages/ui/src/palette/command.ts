import type { Icon } from "../icons/icons.ts";

/** Something the palette can do or open. */
export interface PaletteCommand {
  id: string;
  label: string;
  /** Heading it stands under. */
  group?: string;
  /** A second line: a customer, an amount. */
  description?: string;
  icon?: Icon;
  /** Its shortcut, shown beside it. */
  keys?: string;
  /** Other words people use for it. */
  keywords?: string;
  run: () => void;
}

/** The commands whose label or keywords hold every word of the query; accents and case do not matter. */
export function matchingCommands(commands: readonly PaletteCommand[], query: string): readonly PaletteCommand[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  return commands.filter(({ label, keywords = "" }) => {
    const text = folded(`${label} ${keywords}`);
    return words.every((word) => text.includes(word));
  });
}

/** "Ștefan" → "stefan". */
function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
