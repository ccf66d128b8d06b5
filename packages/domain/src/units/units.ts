import type { Language } from "../document/kinds.ts";
import { foldText } from "../text/fold.ts";

export interface Unit {
  /** UN/ECE Recommendation 20, or 21 with its `X`, as e-Factura accepts it (BR-CL-23). */
  code: string;
  name: Readonly<Record<Language, string>>;
  /** As printed beside a quantity. */
  short: Readonly<Record<Language, string>>;
}

type Row = readonly [code: string, ro: string, roShort: string, en: string, enShort: string];

/** The everyday ones first. */
const rows: readonly Row[] = [
  ["H87", "bucată", "buc", "piece", "pcs"],
  ["HUR", "oră", "oră", "hour", "h"],
  ["MON", "lună", "lună", "month", "month"],
  ["E48", "serviciu", "serv", "service", "service"],
  ["ACT", "activitate", "act", "activity", "activity"],
  ["KGM", "kilogram", "kg", "kilogram", "kg"],
  ["LTR", "litru", "l", "litre", "l"],
  ["MTR", "metru", "m", "metre", "m"],
  ["MTK", "metru pătrat", "m²", "square metre", "m²"],
  ["MTQ", "metru cub", "m³", "cubic metre", "m³"],
  ["KMT", "kilometru", "km", "kilometre", "km"],
  ["SET", "set", "set", "set", "set"],
  ["PR", "pereche", "per", "pair", "pair"],
  ["XBX", "cutie", "cutie", "box", "box"],
  ["XPK", "pachet", "pach", "package", "pkg"],
  ["XPX", "palet", "palet", "pallet", "pallet"],
  ["XRO", "rolă", "rolă", "roll", "roll"],
  ["MIN", "minut", "min", "minute", "min"],
  ["DAY", "zi", "zi", "day", "day"],
  ["E49", "zi lucrătoare", "zi lucr.", "working day", "wd"],
  ["WEE", "săptămână", "săpt", "week", "week"],
  ["QAN", "trimestru", "trim", "quarter", "quarter"],
  ["ANN", "an", "an", "year", "year"],
  ["GRM", "gram", "g", "gram", "g"],
  ["TNE", "tonă", "t", "tonne", "t"],
  ["CMT", "centimetru", "cm", "centimetre", "cm"],
  ["MMT", "milimetru", "mm", "millimetre", "mm"],
  ["LM", "metru liniar", "ml", "linear metre", "lm"],
  ["MLT", "mililitru", "mL", "millilitre", "mL"],
  ["KWH", "kilowatt-oră", "kWh", "kilowatt hour", "kWh"],
  ["MWH", "megawatt-oră", "MWh", "megawatt hour", "MWh"],
  ["TKM", "tonă-kilometru", "tkm", "tonne kilometre", "tkm"],
  ["C62", "unitate", "unit", "unit", "unit"],
  ["IE", "persoană", "pers", "person", "person"],
  ["E51", "lucrare", "lucr", "job", "job"],
  ["ROM", "cameră", "cam", "room", "room"],
  ["DZN", "duzină", "duz", "dozen", "dozen"],
  ["CEN", "sută", "sută", "hundred", "hundred"],
  ["MIL", "mie", "mie", "thousand", "thousand"],
  ["P1", "procent", "%", "percent", "%"],
  ["LEF", "foaie", "foaie", "sheet", "sheet"],
  ["RM", "top", "top", "ream", "ream"],
  ["XBG", "pungă", "pungă", "bag", "bag"],
  ["XBO", "sticlă", "sticlă", "bottle", "bottle"],
  ["XCT", "carton", "carton", "carton", "carton"],
  ["XCR", "ladă", "ladă", "crate", "crate"],
  ["XSA", "sac", "sac", "sack", "sack"],
  ["XTU", "tub", "tub", "tube", "tube"],
  ["XJR", "borcan", "borc", "jar", "jar"],
  ["XST", "coală", "coală", "sheet (packing)", "sheet"],
  ["XBE", "balot", "balot", "bundle", "bundle"],
];

/**
 * Units of measure of everyday Romanian invoices. `BUC`, `PCE`, `BX` and `KTM`, seen in older programs, are refused by ANAF.
 * Source: UN/ECE Rec 20/21 as listed by CIUS-RO 1.0.9; read 2026-11-24.
 */
export const units: readonly Unit[] = rows.map(([code, ro, roShort, en, enShort]) => ({
  code,
  name: { ro, en },
  short: { ro: roShort, en: enShort },
}));

const byCode = new Map(units.map((unit) => [unit.code, unit]));

export function unitOf(code: string): Unit | undefined {
  return byCode.get(code);
}

interface NamedUnit {
  unitCode: string;
  unitName: string;
}

/**
 * What a document prints for a unit: what people call it, as they wrote it in the document's own language; where that is
 * the unit's usual name, or another language is printed, its usual name in the language printed.
 */
export function printedUnit({ unitCode, unitName }: NamedUnit, written: Language, printed: Language): string {
  const usual = unitOf(unitCode)?.short;
  const isTheirOwn = printed === written && !(usual && Object.values(usual).includes(unitName));
  return isTheirOwn ? unitName : (usual?.[printed] ?? unitName);
}

/** The unit that people call `buc`, `Bucăți`, `ore`, `kg` …, in either language; null when none is meant for sure. */
export function findUnit(text: string): Unit | null {
  const called = foldText(text).replace(/\.$/, "");
  const wordsOf = ({ code, name, short }: Unit) => [code, name.ro, name.en, short.ro, short.en].map(foldText);
  return units.find((unit) => wordsOf(unit).includes(called)) ?? otherWords[called] ?? null;
}

const otherWords: Readonly<Record<string, Unit | undefined>> = {
  bucati: byCode.get("H87"),
  bucata: byCode.get("H87"),
  pieces: byCode.get("H87"),
  ore: byCode.get("HUR"),
  h: byCode.get("HUR"),
  hours: byCode.get("HUR"),
  luni: byCode.get("MON"),
  months: byCode.get("MON"),
  zile: byCode.get("DAY"),
  days: byCode.get("DAY"),
  ani: byCode.get("ANN"),
  servicii: byCode.get("E48"),
  mp: byCode.get("MTK"),
  mc: byCode.get("MTQ"),
  cutii: byCode.get("XBX"),
  perechi: byCode.get("PR"),
};
