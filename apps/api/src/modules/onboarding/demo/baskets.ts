import type { Chance } from "./chance.ts";
import type { BasketName } from "./customers.ts";

/** So much of a product. */
export interface Ordered {
  code: string;
  /** Exact decimal. */
  quantity: string;
}

const shelf = ["MIE-040", "MIE-090", "GEM-01", "GEM-02", "MAG-01", "ZAC-01", "CEAI-01", "CEAI-02", "SUC-01", "SIR-01"];
const presents = ["COS-01", "COS-02", "COS-03", "LUM-01"];

/** What each kind of customer puts into one order. */
const baskets: Record<BasketName, (chance: Chance) => Ordered[]> = {
  SHOP: (chance) => [
    ...chance.several(shelf, chance.between(3, 6)).map((code) => some(code, 6 * chance.between(1, 8))),
    ...delivered(chance, 0.4),
  ],
  GIFTS: (chance) => [
    ...chance.several(presents, chance.between(1, 3)).map((code) => some(code, chance.between(5, 40))),
    ...delivered(chance, 0.6),
  ],
  SEEDS: (chance) => [some("SEM-01", `${chance.between(4, 18)}.${chance.between(100, 990)}`)],
  EVENT: (chance) => [
    some("EVE-01", chance.between(1, 3)),
    some(chance.pick(["COS-01", "COS-03"]), chance.between(4, 20)),
    ...delivered(chance, 0.8),
  ],
  SCHOOL: (chance) => [
    some("EVE-02", chance.between(18, 56)),
    some("SUC-01", chance.between(6, 20)),
    ...(chance.happens(0.5) ? [some("CUR-01", chance.between(1, 3))] : []),
  ],
  HOME: (chance) =>
    chance.several([...shelf, "LUM-01"], chance.between(2, 4)).map((code) => some(code, chance.between(1, 4))),
  JARS: (chance) => [some("AMB-01", 100 * chance.between(5, 30)), some("MIE-VRAC", 25 * chance.between(1, 6))],
  OFFICE: (chance) => [some("BIR-01", 1), some(chance.pick(["SUC-01", "CEAI-02"]), chance.between(2, 8))],
  ABROAD: (chance) =>
    chance.several([...shelf, ...presents], chance.between(3, 5)).map((code) => some(code, 12 * chance.between(2, 10))),
};

export function basketOf(name: BasketName, chance: Chance): Ordered[] {
  return baskets[name](chance);
}

function some(code: string, quantity: number | string): Ordered {
  return { code, quantity: String(quantity) };
}

/** Kilometres from Brașov. */
function delivered(chance: Chance, probability: number): Ordered[] {
  return chance.happens(probability) ? [some("TRA-01", chance.between(18, 320))] : [];
}
