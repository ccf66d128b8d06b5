import type { Language } from "../document/kinds.ts";
import { countryNames } from "./country-names.ts";

export interface Country {
  /** ISO 3166-1 alpha-2. */
  code: string;
  name: Readonly<Record<Language, string>>;
  /** Member of the European Union, for VAT. */
  isEuMember: boolean;
}

/** Source: Treaty on European Union art. 52; the United Kingdom left on 31.01.2020; read 2026-11-24. */
const euMembers = new Set(
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" "),
);

/** Every country of ISO 3166-1, by code. Sort by name in the language shown. */
export const countries: readonly Country[] = countryNames.map(([code, ro, en]) => ({
  code,
  name: { ro, en },
  isEuMember: euMembers.has(code),
}));

const byCode = new Map(countries.map((country) => [country.code, country]));

export function countryOf(code: string): Country | undefined {
  return byCode.get(code);
}

export function isCountry(code: string): boolean {
  return byCode.has(code);
}

export function isEuMember(code: string): boolean {
  return euMembers.has(code);
}

/** The name in a language, or the code itself when there is no such country. */
export function countryName(code: string, language: Language): string {
  return byCode.get(code)?.name[language] ?? code;
}
