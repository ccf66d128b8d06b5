import type { Address } from "../document/party.ts";
import type { Language } from "../document/kinds.ts";
import { bucharest, countyOf } from "./counties.ts";
import { countryName } from "./countries.ts";
import { sectorName, sectorOf } from "./sectors.ts";

/** The city as people write it: `SECTOR3` in Bucharest is "Sector 3, București". */
export function displayCity({ city, county, country }: Pick<Address, "city" | "county" | "country">): string {
  const sector = country === "RO" && county === bucharest ? sectorOf(city) : null;
  return sector ? `${sectorName(sector)}, București` : city;
}

/** The county as people write it: `RO-CJ` is "jud. Cluj", a foreign region stays as it is; null where the city says it all. */
export function displayCounty({ county, country }: Pick<Address, "county" | "country">): string | null {
  if (!county) return null;
  if (country !== "RO") return county;
  return county === bucharest ? null : `jud. ${countyOf(county)?.name ?? county}`;
}

/** The whole address in one line; the country is named only when it is not Romania. */
export function displayAddress(address: Address, language: Language): string {
  const city = [address.postalCode, displayCity(address)].filter(Boolean).join(" ");
  const country = address.country === "RO" ? null : countryName(address.country, language);
  return [address.street, address.streetAdditional, city, displayCounty(address), country].filter(Boolean).join(", ");
}
