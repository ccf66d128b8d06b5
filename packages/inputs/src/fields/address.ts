import { bucharest, findCounty, isCountry, sectorOf } from "@softmanager/domain";
import { z } from "zod";
import { refuse } from "./refuse.ts";
import { optionalText, text } from "./text.ts";

/** A country's ISO 3166-1 alpha-2 code. */
export const country = text({ max: 2 })
  .transform((value) => value.toUpperCase())
  .superRefine((value, context) => {
    if (value && !isCountry(value)) refuse(context, "NOT_A_COUNTRY");
  });

/**
 * A postal address that e-Factura will take: in Romania with its county (ISO 3166-2:RO; names are understood too), in
 * Bucharest with its sector as the city (`SECTOR1` … `SECTOR6`; "Sector 3" is understood too).
 */
export const address = z
  .object({
    street: text({ max: 150 }),
    streetAdditional: optionalText({ max: 100 }),
    city: text({ max: 50 }),
    postalCode: optionalText({ max: 20 }),
    county: optionalText({ max: 50 }),
    country: country.default("RO"),
  })
  // What is wrong is told beside what is missing elsewhere; only what is whole is brought into its form.
  .superRefine((value, context) => {
    if (value.country === "RO") checkRomanian(value, context);
  })
  .transform((value) => (value.country === "RO" ? inOneForm(value) : value));

interface TypedAddress {
  city: string;
  postalCode: string | null;
  county: string | null;
}

function checkRomanian(typed: TypedAddress, context: z.core.$RefinementCtx): void {
  const { county, city } = inOneForm(typed);
  if (!typed.county) refuse(context, "REQUIRED", {}, ["county"]);
  else if (!county) refuse(context, "NOT_A_COUNTY", {}, ["county"]);
  if (county === bucharest && city && !sectorOf(city)) refuse(context, "SECTOR_NEEDED", {}, ["city"]);
  if (typed.postalCode && !/^\d{6}$/.test(typed.postalCode)) refuse(context, "NOT_A_POSTAL_CODE", {}, ["postalCode"]);
}

/** The county by its code, and in Bucharest the sector as e-Factura writes it. */
function inOneForm<Typed extends TypedAddress>(typed: Typed): Typed {
  const county = typed.county ? (findCounty(typed.county)?.code ?? null) : null;
  const sector = county === bucharest ? sectorOf(typed.city) : null;
  return { ...typed, county, city: sector ?? typed.city };
}
