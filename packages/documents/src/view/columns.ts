import type { CalculatedLine, DocumentSnapshot, Language, Seller } from "@softmanager/domain";
import { textsIn } from "@softmanager/texts";
import { lineLabels } from "../texts/labels.ts";
import type { ColumnKey, ColumnView } from "./document-view.ts";
import { currencyWord } from "./figures.ts";

/** Margin schemes of Codul fiscal art. 311 and 312: the VAT must not be shown to the buyer (art. 319 (20) n, o). */
const marginSchemes: readonly (string | null)[] = ["VATEX-EU-D", "VATEX-EU-F", "VATEX-EU-I", "VATEX-EU-J"];

/** Is the seller someone whose documents speak of VAT at all? */
export function isRegisteredForVat({ vatStatus, vatCode }: Pick<Seller, "vatStatus" | "vatCode">): boolean {
  return vatStatus === "PAYER" || vatStatus === "ON_COLLECTION" || vatCode !== null;
}

export function isUnderMarginScheme({ exemptionReasonCode }: Pick<CalculatedLine, "exemptionReasonCode">): boolean {
  return marginSchemes.includes(exemptionReasonCode);
}

/** VAT columns follow from who sells and what is sold; the template may only leave them out. */
export function showsVatColumns({ template, seller, lines }: DocumentSnapshot): boolean {
  return (
    template.showVatColumns && isRegisteredForVat(seller) && !(lines.length > 0 && lines.every(isUnderMarginScheme))
  );
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
