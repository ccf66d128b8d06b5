import { printedUnit, type Allowance, type CalculatedLine, type DocumentSnapshot } from "@softmanager/domain";
import { textsIn } from "@softmanager/texts";
import { lineLabels, shortTaxLabels } from "../texts/labels.ts";
import type { LineView } from "./document-view.ts";
import type { Figures } from "./figures.ts";
import { beside, isSaid } from "./parties.ts";

export function linesOf(snapshot: DocumentSnapshot, figures: Figures): LineView[] {
  return snapshot.lines.map((line, index) => ({
    cells: {
      index: String(index + 1),
      name: line.name,
      unit: printedUnit(line, snapshot.content.language, figures.language),
      quantity: figures.quantity(line.quantity),
      unitPrice: unitPrice(line, figures),
      net: figures.amount(line.net),
      vatRate: rateWord(line, figures),
      vat: figures.amount(line.vat),
      gross: figures.amount(line.gross),
    },
    details: [line.description, codes(line, figures), allowances(line, figures)].filter(isSaid),
  }));
}

function unitPrice({ netUnitPrice, baseQuantity }: CalculatedLine, figures: Figures): string {
  const price = figures.price(netUnitPrice);
  if (/^1(\.0+)?$/.test(baseQuantity)) return price;
  return textsIn(lineLabels, figures.language).pricePer({ price, quantity: figures.percent(baseQuantity) });
}

function rateWord({ taxCategory, taxRate }: CalculatedLine, { language, percent }: Figures): string {
  if (taxCategory === "S" || taxCategory === "Z") return `${percent(taxRate)}%`;
  return textsIn(shortTaxLabels, language)[taxCategory];
}

function codes({ code, classification }: CalculatedLine, { language }: Figures): string {
  const text = textsIn(lineLabels, language);
  const own = code ? text.code({ code }) : null;
  const official = classification
    ? (classification.scheme === "HS" ? text.customsCode : text.procurementCode)({ code: classification.code })
    : null;
  return beside([own, official]);
}

/** Discounts and charges of a line, by name, with what they come to. */
function allowances({ allowances: given, allowanceNet }: CalculatedLine, figures: Figures): string | null {
  if (given.length === 0) return null;
  return `${given.map((allowance) => allowanceName(allowance, figures)).join(", ")}: ${figures.amount(opposite(allowanceNet))}`;
}

type Named = Pick<Allowance, "isCharge" | "percent" | "reason">;

export function allowanceName({ isCharge, percent, reason }: Named, figures: Figures): string {
  const text = textsIn(lineLabels, figures.language);
  const name = reason || (isCharge ? text.charge : text.discount);
  return percent ? `${name} ${figures.percent(percent)}%` : name;
}

export function opposite(amount: string): string {
  return amount.startsWith("-") ? amount.slice(1) : `-${amount}`;
}
