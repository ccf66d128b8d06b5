import { bucharest, findCounty, sectorOf, type Address } from "@softmanager/domain";

/**
 * The parts of an office written in one line, as far as they can be told apart: `Str. Exemplului nr. 1, Ploiești, Prahova,
 * România`. The county's name is looked for; the city stands before it, and in Bucharest the sector takes its place.
 */
export function officeIn(line: string): Address {
  const postalCode = postalCodes.exec(line)?.[1] ?? null;
  const parts = line.replace(postalCodes, "").split(",").map(trimmed).filter(Boolean);
  const at = parts.findLastIndex((part, index) => index > 0 && findCounty(part) !== null);
  const county = findCounty(parts[at] ?? "")?.code ?? null;
  const before = county ? parts.slice(0, at) : parts;
  const rest = { streetAdditional: null, postalCode, county, country: "RO" };
  if (county === bucharest) {
    const sector = parts.find(isSector);
    const street = before.filter((part) => !isSector(part)).join(", ");
    return { ...rest, street, city: (sector && sectorOf(sector)) ?? "București" };
  }
  return { ...rest, street: before.slice(0, -1).join(", "), city: before.at(-1) ?? "" };
}

const postalCodes = /(?:cod po[sșş]tal\s*)?(?<!\d)(\d{6})(?!\d)/i;

const trimmed = (part: string) => part.trim();

/** `bl. S3` is none. */
const isSector = (part: string) => /^s/i.test(part) && sectorOf(part) !== null;
