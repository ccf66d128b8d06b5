import { parseTradeRegisterNumber } from "@softmanager/domain";
import { z } from "zod";
import { FiscalRegistryDown, type RegistryCompany } from "../registry-company.ts";
import { toAddress } from "./anaf-address.ts";

/** Numbers and texts alike, with the blanks and cedillas of a register that began long ago; missing is empty. */
const text = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => romanian(String(value ?? "")));

const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false);

const company = z.object({
  date_generale: z.object({
    cui: text,
    denumire: text,
    nrRegCom: text,
    telefon: text,
    codPostal: text,
    stare_inregistrare: text,
    cod_CAEN: text,
    statusRO_e_Factura: flag,
  }),
  inregistrare_scop_Tva: z.object({
    scpTVA: z.boolean(),
    perioade_TVA: z
      .array(z.object({ data_inceput_ScpTVA: text, data_sfarsit_ScpTVA: text }))
      .nullish()
      .transform((periods) => periods ?? []),
  }),
  inregistrare_RTVAI: z.object({ statusTvaIncasare: flag }).nullish(),
  stare_inactiv: z.object({ statusInactivi: flag, dataRadiere: text }).nullish(),
  adresa_sediu_social: z.object({
    sdenumire_Strada: text,
    snumar_Strada: text,
    sdenumire_Localitate: text,
    sdenumire_Judet: text,
    scod_Judet: text,
    scod_JudetAuto: text,
    sdetalii_Adresa: text,
    scod_Postal: text,
  }),
});

const answer = z.object({
  found: z.array(company),
  /** Seen as numbers and as objects. */
  notFound: z.array(z.union([z.number(), z.string(), z.object({ cui: z.union([z.number(), z.string()]) })])).nullish(),
});

/** The companies in an answer of the register's version 9, by code. Anything else than such an answer is no answer. */
export function companiesIn(body: string): ReadonlyMap<string, RegistryCompany> {
  const parsed = answer.safeParse(json(body));
  if (!parsed.success) throw new FiscalRegistryDown("The register's answer has an unknown form.");
  return new Map(parsed.data.found.map((found) => toCompany(found)).map((found) => [found.fiscalCode, found]));
}

function json(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new FiscalRegistryDown("The register's answer is no JSON.");
  }
}

function toCompany(found: z.output<typeof company>): RegistryCompany {
  const { date_generale: general, adresa_sediu_social: seat, inregistrare_scop_Tva: vat, stare_inactiv: state } = found;
  const since = vat.perioade_TVA.findLast(({ data_sfarsit_ScpTVA }) => data_sfarsit_ScpTVA === "")?.data_inceput_ScpTVA;
  const address = toAddress({
    street: seat.sdenumire_Strada,
    number: seat.snumar_Strada,
    locality: seat.sdenumire_Localitate,
    county: seat.sdenumire_Judet,
    countyNumber: seat.scod_Judet,
    countyLetters: seat.scod_JudetAuto,
    details: seat.sdetalii_Adresa,
    postalCode: seat.scod_Postal || general.codPostal,
  });
  return {
    fiscalCode: general.cui,
    name: general.denumire,
    tradeRegisterNumber: tradeRegisterNumberOf(general.nrRegCom),
    address,
    phone: general.telefon || null,
    isVatRegistered: vat.scpTVA,
    vatRegisteredSince: (vat.scpTVA && since) || null,
    isVatOnCollection: found.inregistrare_RTVAI?.statusTvaIncasare ?? false,
    isInactive: state?.statusInactivi ?? false,
    isStruckOff: Boolean(state?.dataRadiere) || /^RADIERE/i.test(general.stare_inregistrare),
    isInEInvoiceRegistry: general.statusRO_e_Factura,
    activityCode: general.cod_CAEN || null,
  };
}

function tradeRegisterNumberOf(text: string): string | null {
  const parsed = parseTradeRegisterNumber(text);
  return parsed.ok ? parsed.number.canonical : text || null;
}

const commas: Readonly<Record<string, string>> = { ş: "ș", Ş: "Ș", ţ: "ț", Ţ: "Ț" };

function romanian(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[şŞţŢ]/g, (letter) => commas[letter] ?? letter)
    .replace(/\s+/g, " ")
    .trim();
}
