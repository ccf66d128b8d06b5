import { showsVatColumns as mayShowVat, type DocumentSnapshot, type Language, type Seller } from "@softmanager/domain";
import { textsIn } from "@softmanager/texts";
import { lineLabels } from "../texts/labels.ts";
import type { ColumnKey, ColumnView } from "./document-view.ts";
import { currencyWord } from "./figures.ts";

/** Is the seller someone whose documents speak of VAT at all? */
export function isRegisteredForVat({ vatStatus, vatCode }: Pick<Seller, "vatStatus" | "vatCode">): boolean {
  return vatStatus === "PAYER" || vatStatus === "ON_COLLECTION" || vatCode !== null;
}

/** VAT columns follow from who sells and what is sold; the template may only leave them out. */
export function showsVatColumns({ template, seller, buyer, lines }: DocumentSnapshot): boolean {
  return template.showVatColumns && mayShowVat(seller, { buyer, lines });
}

export function columnsOf(snapshot: DocumentSnapshot, language: Language): ColumnView[] {
  const text = textsIn(lineLabels, language);
  const currency = currencyWord(snapshot.content.currency, language);
  const withVat = showsVatColumns(snapshot);
  const vatKeys: ColumnKey[] =
    snapshot.content.priceMode === "GROSS" ? ["vatRate", "vat", "gross"] : ["vatRate", "vat"];
  const keys: ColumnKey[] = ["index", "name", "unit", "quantity", "unitPrice", "net", ...(withVat ? vatKeys : [])];
  const notes: Partial<Record<ColumnKey, string>> = {
    unitPrice: isRegisteredForVat(snapshot.seller) ? `${currency}, ${text.withoutVat}` : currency,
    net: currency,
    vat: currency,
    gross: `${currency}, ${text.withVat}`,
  };
  return keys.map((key) => ({ key, label: text[key], note: notes[key] ?? null }));
}
