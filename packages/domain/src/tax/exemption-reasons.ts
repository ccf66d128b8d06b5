import type { TaxCategory } from "../document/content.ts";
import type { Language } from "../document/kinds.ts";

export interface ExemptionReason {
  /** BT-121, one of the VATEX list. */
  code: string;
  /** The category it explains; all others explain E. */
  taxCategory: TaxCategory;
  /** What a person picks by, at most 100 characters, so that it may also stand as BT-120. */
  label: Readonly<Record<Language, string>>;
}

type Row = readonly [code: string, ro: string, en: string];

const ofOtherCategories: Readonly<Record<string, TaxCategory>> = {
  "VATEX-EU-AE": "AE",
  "VATEX-EU-IC": "K",
  "VATEX-EU-G": "G",
  "VATEX-EU-O": "O",
};

/** The everyday ones first. */
const rows: readonly Row[] = [
  ["VATEX-EU-AE", "Taxare inversă", "Reverse charge"],
  ["VATEX-EU-IC", "Livrare intracomunitară de bunuri", "Intra-community supply of goods"],
  ["VATEX-EU-G", "Export de bunuri în afara Uniunii Europene", "Export of goods outside the European Union"],
  ["VATEX-EU-O", "În afara sferei de aplicare a TVA", "Not subject to VAT"],
  ["VATEX-EU-D", "Regimul marjei - agenții de turism", "Margin scheme - travel agents"],
  ["VATEX-EU-F", "Regimul marjei - bunuri second-hand", "Margin scheme - second-hand goods"],
  ["VATEX-EU-I", "Regimul marjei - opere de artă", "Margin scheme - works of art"],
  [
    "VATEX-EU-J",
    "Regimul marjei - obiecte de colecție și antichități",
    "Margin scheme - collectors' items and antiques",
  ],
  ["VATEX-EU-132", "Activități de interes general scutite", "Exempt activities in the public interest"],
  ["VATEX-EU-132-1A", "Servicii poștale universale", "Public postal services"],
  ["VATEX-EU-132-1B", "Spitalizare și îngrijiri medicale", "Hospital and medical care"],
  ["VATEX-EU-132-1C", "Îngrijiri medicale acordate de profesii medicale", "Medical care by medical professions"],
  ["VATEX-EU-132-1D", "Organe, sânge și lapte de proveniență umană", "Human organs, blood and milk"],
  ["VATEX-EU-132-1E", "Servicii ale tehnicienilor dentari", "Services of dental technicians"],
  ["VATEX-EU-132-1F", "Servicii ale grupurilor independente de persoane", "Services of independent groups of persons"],
  ["VATEX-EU-132-1G", "Asistență și securitate socială", "Welfare and social security"],
  ["VATEX-EU-132-1H", "Protecția copiilor și a tinerilor", "Protection of children and young people"],
  ["VATEX-EU-132-1I", "Învățământ și formare profesională", "Education and vocational training"],
  ["VATEX-EU-132-1J", "Meditații acordate de cadre didactice", "Tuition given privately by teachers"],
  [
    "VATEX-EU-132-1K",
    "Personal pus la dispoziție de instituții religioase",
    "Staff supplied by religious institutions",
  ],
  [
    "VATEX-EU-132-1L",
    "Servicii ale organizațiilor fără scop patrimonial către membri",
    "Services of non-profit bodies to members",
  ],
  ["VATEX-EU-132-1M", "Servicii legate de sport sau educație fizică", "Services linked to sport or physical education"],
  ["VATEX-EU-132-1N", "Servicii culturale", "Cultural services"],
  ["VATEX-EU-132-1O", "Evenimente pentru strângere de fonduri", "Fund-raising events"],
  ["VATEX-EU-132-1P", "Transportul bolnavilor și al răniților", "Transport of sick or injured persons"],
  [
    "VATEX-EU-132-1Q",
    "Activități necomerciale ale radioului și televiziunii publice",
    "Non-commercial public radio and television",
  ],
  [
    "VATEX-EU-79-C",
    "Sume achitate în numele și în contul clientului",
    "Expenditure repaid, incurred on behalf of the customer",
  ],
  ["VATEX-EU-143", "Importuri scutite", "Exempt importation"],
  ["VATEX-EU-143-1A", "Import de bunuri a căror livrare este scutită", "Importation of goods whose supply is exempt"],
  [
    "VATEX-EU-143-1B",
    "Import definitiv de bunuri (Directivele 69/169, 83/181, 2006/79)",
    "Final importation (Directives 69/169, 83/181, 2006/79)",
  ],
  [
    "VATEX-EU-143-1C",
    "Import de bunuri în liberă circulație din teritorii terțe vamale",
    "Importation from a third territory within the customs union",
  ],
  ["VATEX-EU-143-1D", "Import urmat de o livrare intracomunitară", "Importation followed by an intra-community supply"],
  ["VATEX-EU-143-1E", "Reimport de bunuri de către exportator", "Reimportation of goods by their exporter"],
  [
    "VATEX-EU-143-1F",
    "Import sub regim diplomatic sau consular",
    "Importation under diplomatic or consular arrangements",
  ],
  ["VATEX-EU-143-1FA", "Import de către instituții ale Uniunii Europene", "Importation by European Union bodies"],
  ["VATEX-EU-143-1G", "Import de către organizații internaționale", "Importation by international bodies"],
  ["VATEX-EU-143-1H", "Import de către forțele armate NATO", "Importation by armed forces of NATO"],
  [
    "VATEX-EU-143-1I",
    "Import de către forțele armate britanice din Cipru",
    "Importation by the United Kingdom's forces in Cyprus",
  ],
  ["VATEX-EU-143-1J", "Import de produse de pescuit în porturi", "Importation of catches into ports"],
  ["VATEX-EU-143-1K", "Import de aur de către băncile centrale", "Importation of gold by central banks"],
  [
    "VATEX-EU-143-1L",
    "Import de gaz, energie electrică, termică sau de răcire prin rețele",
    "Importation of gas, electricity, heat or cooling by networks",
  ],
  ["VATEX-EU-148", "Operațiuni legate de transportul internațional", "Transactions linked to international transport"],
  [
    "VATEX-EU-148-A",
    "Carburanți și provizii pentru nave de transport internațional",
    "Fuel and provisions for vessels in international traffic",
  ],
  ["VATEX-EU-148-B", "Carburanți și provizii pentru nave de război", "Fuel and provisions for fighting ships"],
  ["VATEX-EU-148-C", "Livrarea, modificarea și repararea navelor", "Supply, modification and repair of vessels"],
  ["VATEX-EU-148-D", "Servicii pentru nevoile directe ale navelor", "Services for the direct needs of vessels"],
  [
    "VATEX-EU-148-E",
    "Carburanți și provizii pentru aeronave de transport internațional",
    "Fuel and provisions for aircraft on international routes",
  ],
  ["VATEX-EU-148-F", "Livrarea, modificarea și repararea aeronavelor", "Supply, modification and repair of aircraft"],
  ["VATEX-EU-148-G", "Servicii pentru nevoile directe ale aeronavelor", "Services for the direct needs of aircraft"],
  ["VATEX-EU-151", "Operațiuni asimilate exporturilor", "Transactions treated as exports"],
  ["VATEX-EU-151-1A", "Relații diplomatice și consulare", "Diplomatic and consular arrangements"],
  [
    "VATEX-EU-151-1AA",
    "Livrări și servicii către instituții ale Uniunii Europene",
    "Supplies to European Union bodies",
  ],
  ["VATEX-EU-151-1B", "Livrări și servicii către organizații internaționale", "Supplies to international bodies"],
  [
    "VATEX-EU-151-1C",
    "Livrări în alt stat NATO pentru forțele aliate",
    "Supplies within a NATO state to allied forces",
  ],
  [
    "VATEX-EU-151-1D",
    "Livrări către alt stat membru pentru forțele NATO",
    "Supplies to another member state for NATO forces",
  ],
  ["VATEX-EU-151-1E", "Livrări către forțele britanice din Cipru", "Supplies to the United Kingdom's forces in Cyprus"],
  [
    "VATEX-EU-309",
    "Servicii ale agențiilor de turism prestate în afara Uniunii Europene",
    "Travel agents' services performed outside the Union",
  ],
];

/**
 * The 57 VATEX codes that ANAF accepts, and no others: newer European codes are refused there.
 * Source: CIUS-RO 1.0.9 rule BR-CL-22; Directive 2006/112/EC; read 2026-11-24.
 */
export const exemptionReasons: readonly ExemptionReason[] = rows.map(([code, ro, en]) => ({
  code,
  taxCategory: ofOtherCategories[code] ?? "E",
  label: { ro, en },
}));

const byCode = new Map(exemptionReasons.map((reason) => [reason.code, reason]));

export function exemptionReasonOf(code: string): ExemptionReason | undefined {
  return byCode.get(code);
}

/** The reasons a category may be explained by, the everyday ones first; none for S and Z. */
export function exemptionReasonsOf(taxCategory: TaxCategory): readonly ExemptionReason[] {
  return exemptionReasons.filter((reason) => reason.taxCategory === taxCategory);
}
