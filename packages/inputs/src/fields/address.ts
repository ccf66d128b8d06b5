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
  .transform((value, context) => (value.country === "RO" ? romanian(value, context) : value));

interface TypedAddress {
  city: string;
  postalCode: string | null;
  county: string | null;
}

function romanian<Typed extends TypedAddress>(typed: Typed, context: z.core.$RefinementCtx): Typed {
  const county = typed.county ? (findCounty(typed.county)?.code ?? null) : null;
  if (!typed.county) refuse(context, "REQUIRED", {}, ["county"]);
  else if (!county) refuse(context, "NOT_A_COUNTY", {}, ["county"]);
  const sector = county === bucharest ? sectorOf(typed.city) : null;
  if (county === bucharest && !sector) refuse(context, "SECTOR_NEEDED", {}, ["city"]);
  if (typed.postalCode && !/^\d{6}$/.test(typed.postalCode)) refuse(context, "NOT_A_POSTAL_CODE", {}, ["postalCode"]);
  return { ...typed, county, city: sector ?? typed.city };
}
