import { foldText } from "../text/fold.ts";

export interface County {
  /** ISO 3166-2:RO, as e-Factura wants it (BR-RO-110). */
  code: string;
  /** As the Trade Register, the CNP and ANAF's services number it. */
  number: string;
  name: string;
}

/** Source: ISO 3166-2:RO as listed by the CIUS-RO 1.0.9 rules, numbers of the Trade Register; read 2026-11-24. */
export const counties: readonly County[] = [
  { number: "01", code: "RO-AB", name: "Alba" },
  { number: "02", code: "RO-AR", name: "Arad" },
  { number: "03", code: "RO-AG", name: "Argeș" },
  { number: "04", code: "RO-BC", name: "Bacău" },
  { number: "05", code: "RO-BH", name: "Bihor" },
  { number: "06", code: "RO-BN", name: "Bistrița-Năsăud" },
  { number: "07", code: "RO-BT", name: "Botoșani" },
  { number: "08", code: "RO-BV", name: "Brașov" },
  { number: "09", code: "RO-BR", name: "Brăila" },
  { number: "10", code: "RO-BZ", name: "Buzău" },
  { number: "11", code: "RO-CS", name: "Caraș-Severin" },
  { number: "12", code: "RO-CJ", name: "Cluj" },
  { number: "13", code: "RO-CT", name: "Constanța" },
  { number: "14", code: "RO-CV", name: "Covasna" },
  { number: "15", code: "RO-DB", name: "Dâmbovița" },
  { number: "16", code: "RO-DJ", name: "Dolj" },
  { number: "17", code: "RO-GL", name: "Galați" },
  { number: "18", code: "RO-GJ", name: "Gorj" },
  { number: "19", code: "RO-HR", name: "Harghita" },
  { number: "20", code: "RO-HD", name: "Hunedoara" },
  { number: "21", code: "RO-IL", name: "Ialomița" },
  { number: "22", code: "RO-IS", name: "Iași" },
  { number: "23", code: "RO-IF", name: "Ilfov" },
  { number: "24", code: "RO-MM", name: "Maramureș" },
  { number: "25", code: "RO-MH", name: "Mehedinți" },
  { number: "26", code: "RO-MS", name: "Mureș" },
  { number: "27", code: "RO-NT", name: "Neamț" },
  { number: "28", code: "RO-OT", name: "Olt" },
  { number: "29", code: "RO-PH", name: "Prahova" },
  { number: "30", code: "RO-SM", name: "Satu Mare" },
  { number: "31", code: "RO-SJ", name: "Sălaj" },
  { number: "32", code: "RO-SB", name: "Sibiu" },
  { number: "33", code: "RO-SV", name: "Suceava" },
  { number: "34", code: "RO-TR", name: "Teleorman" },
  { number: "35", code: "RO-TM", name: "Timiș" },
  { number: "36", code: "RO-TL", name: "Tulcea" },
  { number: "37", code: "RO-VS", name: "Vaslui" },
  { number: "38", code: "RO-VL", name: "Vâlcea" },
  { number: "39", code: "RO-VN", name: "Vrancea" },
  { number: "40", code: "RO-B", name: "București" },
  { number: "51", code: "RO-CL", name: "Călărași" },
  { number: "52", code: "RO-GR", name: "Giurgiu" },
];

export const bucharest = "RO-B";

const byCode = new Map(counties.map((county) => [county.code, county]));

export function countyOf(code: string): County | undefined {
  return byCode.get(code);
}

/** The county that people and registers mean by `Cluj`, `JUD. CLUJ`, `MUNICIPIUL BUCUREŞTI`, `CJ`, `RO-CJ` or `12`; else null. */
export function findCounty(text: string): County | null {
  const folded = foldText(text).replace(/^(judetul|jud\.?|municipiul|mun\.?)\s+/, "");
  const plain = folded.replace(/[\s-]/g, "");
  const number = /^\d$/.test(plain) ? `0${plain}` : plain;
  const means = ({ code, number: own, name }: County) =>
    own === number || [code, code.slice(3), name].some((word) => foldText(word).replace(/[\s-]/g, "") === plain);
  return counties.find(means) ?? null;
}
