import { counties, parseTradeRegisterNumber, toNewForm } from "@softmanager/domain";
import type { Mood } from "../../../platform/simulated.ts";
import type { FiscalRegistry } from "../registry-company.ts";
import { demoCompanies, troubles, type DemoCompany } from "./demo-companies.ts";
import { anafFiscalRegistry } from "./fiscal-registry-client.ts";

interface Simulation {
  today: () => string;
  /** How the whole register is today; single codes may still be answered badly. */
  mood?: Mood;
  /** How long a slow answer takes. */
  slowMs?: number;
}

/**
 * A register of invented companies for development, tests and the demo. It answers in ANAF's own words and passes
 * through the real adapter, so that whatever it says badly is met as it would be outside.
 */
export function simulatedFiscalRegistry({ today, mood = "WELL", slowMs = 4000 }: Simulation): FiscalRegistry {
  const send = async (request: Request): Promise<Response> => {
    const asked = (await request.json()) as { cui: number; data: string }[];
    const codes = asked.map(({ cui }) => String(cui));
    const trouble = mood === "WELL" ? (codes.map((code) => troubles[code]).find(Boolean) ?? "WELL") : mood;
    if (trouble === "DOWN") return new Response("<html><body>Service Unavailable</body></html>", { status: 503 });
    if (trouble === "MALFORMED") return new Response('{"cod":200,"message":"SUCCESS","found":[{"date_gen');
    if (trouble === "SLOW") await new Promise((resolve) => setTimeout(resolve, slowMs));
    return Response.json(answerTo(codes, today()));
  };
  return anafFiscalRegistry({ baseUrl: "http://simulator.invalid", today, send, gapMs: 0 });
}

function answerTo(codes: readonly string[], today: string): object {
  const known = (code: string) => demoCompanies.find(({ cui }) => cui === code);
  const found = codes.map(known).filter((company) => company !== undefined);
  const notFound = codes.filter((code) => !known(code)).map(Number);
  return { cod: 200, message: "SUCCESS", found: found.map((company) => anafCompany(company, today)), notFound };
}

function anafCompany(company: DemoCompany, today: string): object {
  const { name, founded, vat, inactiveSince, struckOffOn } = company;
  const isPayer = vat !== "NONE";
  const period = { data_sfarsit_ScpTVA: "", data_anul_imp_ScpTVA: "", mesaj_ScpTVA: "" };
  return {
    date_generale: {
      cui: Number(company.cui),
      data: today,
      denumire: withCedillas(name),
      adresa: "",
      nrRegCom: registerOf(company),
      telefon: "",
      codPostal: company.postalCode,
      stare_inregistrare: struckOffOn ? `RADIERE din data ${struckOffOn}` : `INREGISTRAT din data ${founded}`,
      data_inregistrare: founded,
      cod_CAEN: company.activity,
      iban: "",
      statusRO_e_Factura: isPayer,
    },
    inregistrare_scop_Tva: {
      scpTVA: isPayer,
      perioade_TVA: isPayer ? [{ data_inceput_ScpTVA: founded, ...period }] : [],
    },
    inregistrare_RTVAI: { statusTvaIncasare: vat === "ON_COLLECTION" },
    stare_inactiv: {
      dataInactivare: inactiveSince,
      dataReactivare: "",
      dataRadiere: struckOffOn,
      statusInactivi: Boolean(inactiveSince),
    },
    inregistrare_SplitTVA: { statusSplitTVA: false },
    adresa_sediu_social: addressOf(company),
  };
}

function addressOf({ county: letters, ...company }: DemoCompany): object {
  const county = counties.find(({ code }) => code === `RO-${letters}`);
  return {
    sdenumire_Strada: withCedillas(company.street),
    snumar_Strada: company.number,
    sdenumire_Localitate: withCedillas(company.locality),
    scod_Localitate: "",
    sdenumire_Judet: withCedillas(`${letters === "B" ? "MUNICIPIUL " : ""}${county?.name.toUpperCase() ?? ""}`),
    scod_Judet: county?.number ?? "",
    scod_JudetAuto: letters,
    stara: "",
    sdetalii_Adresa: company.details,
    scod_Postal: company.postalCode,
  };
}

function registerOf({ register }: DemoCompany): string {
  const parsed = parseTradeRegisterNumber(register);
  return parsed.ok ? toNewForm(parsed.number) : "";
}

const cedillas: Readonly<Record<string, string>> = { ș: "ş", Ș: "Ş", ț: "ţ", Ț: "Ţ" };

/** ANAF has not heard of the comma below yet. */
function withCedillas(text: string): string {
  return text.replace(/[șȘțȚ]/g, (letter) => cedillas[letter] ?? letter);
}
