import { foldText } from "../text/fold.ts";

/** The six sectors of Bucharest as e-Factura spells them (BR-RO-100): capitals, no space. */
export const sectors = ["SECTOR1", "SECTOR2", "SECTOR3", "SECTOR4", "SECTOR5", "SECTOR6"] as const;
export type Sector = (typeof sectors)[number];

/** The sector in `Sector 3`, `sectorul 3`, `Mun. Bucureşti, Sect. 3`, `SECTOR3` or `S3`; null when there is none. */
export function sectorOf(text: string): Sector | null {
  const [, number] = /(?:^|[^a-z])s(?:ect(?:or(?:ul)?)?)?\.?\s*([1-6])(?!\d)/.exec(foldText(text)) ?? [];
  return sectors.find((sector) => sector.endsWith(`${number}`)) ?? null;
}

/** `SECTOR3` as people write it: `Sector 3`. */
export function sectorName(sector: Sector): string {
  return `Sector ${sector.slice(-1)}`;
}
