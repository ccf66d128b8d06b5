import { bucharest, countyOf } from "../address/counties.ts";
import { isCountry } from "../address/countries.ts";
import { sectors } from "../address/sectors.ts";
import type { Address } from "../document/party.ts";
import { isBlank, missing, tooLong, type MissingPieces } from "./missing-piece.ts";

/** The rules of CIUS-RO that speak of one of the addresses of a document. */
export interface AddressRules {
  street: string;
  city: string;
  sector: string;
  county: string;
  country: string;
  streetLength: string;
  additionalLength: string;
  cityLength: string;
  postalCodeLength: string;
  /** The rule that wants a county in every country, which only the delivery address knows (BR-RO-211). */
  countyAnywhere?: string;
}

export function* missingInAddress(path: string, address: Address, rules: AddressRules): MissingPieces {
  if (isBlank(address.street)) yield missing(`${path}.street`, "STREET_MISSING", rules.street);
  yield* tooLong(`${path}.street`, address.street, { max: 150, rule: rules.streetLength });
  yield* tooLong(`${path}.streetAdditional`, address.streetAdditional, { max: 100, rule: rules.additionalLength });
  yield* missingCity(path, address, rules);
  yield* tooLong(`${path}.postalCode`, address.postalCode, { max: 20, rule: rules.postalCodeLength });
  yield* missingCounty(path, address, rules);
  if (isBlank(address.country)) yield missing(`${path}.country`, "COUNTRY_MISSING", rules.country);
  else if (!isCountry(address.country)) yield missing(`${path}.country`, "COUNTRY_MISSING", "BR-CL-14");
}

function* missingCity(path: string, { city, county, country }: Address, rules: AddressRules): MissingPieces {
  const isSector = sectors.some((sector) => sector === city);
  if (country === "RO" && county === bucharest && !isSector)
    yield missing(`${path}.city`, "SECTOR_MISSING", rules.sector);
  else if (isBlank(city)) yield missing(`${path}.city`, "CITY_MISSING", rules.city);
  yield* tooLong(`${path}.city`, city, { max: 50, rule: rules.cityLength });
}

function* missingCounty(path: string, { county, country }: Address, rules: AddressRules): MissingPieces {
  if (country === "RO" && !countyOf(county ?? "")) yield missing(`${path}.county`, "COUNTY_MISSING", rules.county);
  if (country !== "RO" && rules.countyAnywhere && isBlank(county)) {
    yield missing(`${path}.county`, "REGION_MISSING", rules.countyAnywhere);
  }
}
