import { bucharest, findCounty, sectorOf, type Address } from "@softmanager/domain";

/** The registered office as ANAF divides it; empty text where there is no value. */
export interface AnafAddress {
  street: string;
  number: string;
  locality: string;
  county: string;
  /** Number of the county (`29`) and its letters (`PH`). */
  countyNumber: string;
  countyLetters: string;
  details: string;
  postalCode: string;
}

/**
 * An address as e-Factura takes it: county by ISO code, in Bucharest the sector for a city, Romanian letters with comma
 * instead of the cedillas that ANAF still writes.
 */
export function toAddress(anaf: AnafAddress): Address {
  const { countyLetters, countyNumber, county } = anaf;
  const found = [countyLetters, countyNumber, county].map((text) => findCounty(text)).find(Boolean) ?? null;
  const city = found?.code === bucharest ? (sectorOf(anaf.locality) ?? cityOf(anaf.locality)) : cityOf(anaf.locality);
  return {
    street: streetOf(anaf) || city,
    streetAdditional: null,
    city,
    postalCode: postalCodeOf(anaf.postalCode),
    county: found?.code ?? null,
    country: "RO",
  };
}

function streetOf({ street, number, details }: AnafAddress): string {
  const withNumber = [street, number && `nr. ${number}`].filter(Boolean).join(" ");
  return [withNumber, details].filter(Boolean).join(", ").slice(0, 150);
}

/** `Mun. Ploiești` is Ploiești; `Sat Dumbrava Com. Ciugud` is Dumbrava, com. Ciugud; `Sat Apahida Com. Apahida` Apahida. */
function cityOf(locality: string): string {
  const [, village, commune] = /^(?:Sat|Loc\.)\s+(.+?),?\s+(?:Com|Or[sș]|Ora[sș]|Mun)\.?\s+(.+)$/i.exec(locality) ?? [];
  if (village && commune) return village === commune ? village : `${village}, com. ${commune}`;
  return locality.replace(/^(?:Mun\.|Municipiul|Or[sș]\.|Ora[sș](?:ul)?|Com\.|Comuna|Sat|Loc\.)\s+/i, "").slice(0, 50);
}

/** Six digits; the zeros in front that some answers lack are given back. */
function postalCodeOf(text: string): string | null {
  return /^\d{5,6}$/.test(text) ? text.padStart(6, "0") : null;
}
