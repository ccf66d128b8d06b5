import { standardVatRateOn, taxationOfCase, vatRatesOn, type Supply, type Taxation } from "@softmanager/domain";

/** STANDARD and REDUCED take the rates in force on the day. */
type Taxed = "STANDARD" | "REDUCED" | "EXEMPT" | "REVERSE_CHARGE";

export interface DemoProduct {
  code: string;
  name: string;
  /** On documents in English. */
  nameAbroad: string;
  unitCode: string;
  supply: Supply;
  /** Lei without VAT. */
  price: string;
  taxed: Taxed;
}

/** Sugar makes food taxable at the standard rate (art. 291 Cod fiscal, since 2025): jams are, honey is not. */
const table = `
MIE-040 | Miere de salcâm, borcan 400 g | Acacia honey, 400 g jar | H87 | 24.50 | REDUCED
MIE-090 | Miere polifloră de munte, borcan 900 g | Mountain wildflower honey, 900 g jar | H87 | 38.00 | REDUCED
MIE-VRAC | Miere de tei, vrac | Linden honey, bulk | KGM | 31.20 | REDUCED
GEM-01 | Dulceață de cireșe amare, 350 g | Bitter cherry preserve, 350 g | H87 | 19.90 | STANDARD
GEM-02 | Gem de măceșe, 350 g | Rosehip jam, 350 g | H87 | 17.50 | STANDARD
MAG-01 | Magiun de prune fără zahăr, 320 g | Plum butter without sugar, 320 g | H87 | 16.80 | REDUCED
ZAC-01 | Zacuscă de vinete coapte, 300 g | Roasted aubergine spread, 300 g | H87 | 15.40 | REDUCED
CEAI-01 | Ceai de tei și mușețel, 50 g | Linden and camomile tea, 50 g | H87 | 12.30 | REDUCED
CEAI-02 | Ceai „Piatra Craiului”, amestec de șapte plante, 75 g | Seven-herb mountain tea, 75 g | H87 | 14.60 | REDUCED
SUC-01 | Suc de mere presat la rece, 3 l | Cold-pressed apple juice, 3 l | H87 | 27.00 | REDUCED
SIR-01 | Sirop de cătină cu zahăr, 500 ml | Sea-buckthorn syrup, 500 ml | H87 | 22.60 | STANDARD
COS-01 | Coș cadou „Toamna în Carpați” | Gift basket “Carpathian autumn” | H87 | 185.00 | STANDARD
COS-02 | Coș cadou „Sărbători la munte” | Gift basket “Mountain holidays” | H87 | 249.00 | STANDARD
COS-03 | Cutie de lemn gravată, cu șase borcane | Engraved wooden box with six jars | H87 | 142.00 | STANDARD
LUM-01 | Lumânare din ceară de albine | Beeswax candle | H87 | 34.00 | STANDARD
AMB-01 | Borcan de sticlă 314 ml, cu capac | Glass jar 314 ml, with lid | H87 | 2.15 | STANDARD
BIR-01 | Abonament „Gustarea de birou” | Subscription “Office snack” | MON | 690.00 | STANDARD
EVE-01 | Degustare ghidată pentru grupuri, două ore | Guided tasting for groups, two hours | E48 | 1450.00 | STANDARD
EVE-02 | Atelier pentru copii „Borcanul bunicii” | Children's workshop “Grandmother's jar” | IE | 45.00 | STANDARD
TRA-01 | Transport cu mașina noastră | Delivery by our own van | KMT | 4.20 | STANDARD
CUR-01 | Curs autorizat: prelucrarea fructelor și legumelor | Authorised course: processing fruit and vegetables | IE | 980.00 | EXEMPT
SEM-01 | Semințe de floarea-soarelui, vrac | Sunflower seeds, bulk | TNE | 2480.00 | REVERSE_CHARGE
`;

/** What is counted or weighed, or comes by subscription, is goods; the rest is done for somebody. */
const goodsUnits = new Set(["H87", "KGM", "TNE", "MON"]);

export const products: readonly DemoProduct[] = table.trim().split("\n").map(readRow);

export function productOf(code: string): DemoProduct {
  const found = products.find((product) => product.code === code);
  if (!found) throw new RangeError(`Not a product of the demo: ${code}.`);
  return found;
}

/** How a product is taxed at home on a day. */
export function taxationOf({ taxed }: DemoProduct, day: string): Taxation {
  const terms = { language: "ro" as const, taxPointDate: day };
  if (taxed === "EXEMPT") return taxationOfCase("EXEMPT_WITHOUT_CREDIT", terms);
  if (taxed === "REVERSE_CHARGE") return taxationOfCase("DOMESTIC_REVERSE_CHARGE", terms);
  return taxationOfCase("TAXABLE", { ...terms, rate: taxed === "REDUCED" ? reducedRateOn(day) : null });
}

function reducedRateOn(day: string): string {
  return vatRatesOn(day).find(({ kind }) => kind === "REDUCED")?.rate ?? standardVatRateOn(day);
}

function readRow(row: string): DemoProduct {
  const [code = "", name = "", nameAbroad = "", unitCode = "", price = "", taxed] = row
    .split("|")
    .map((cell) => cell.trim());
  const supply = goodsUnits.has(unitCode) ? "GOODS" : "SERVICES";
  return { code, name, nameAbroad, unitCode, supply, price, taxed: taxed as Taxed };
}
