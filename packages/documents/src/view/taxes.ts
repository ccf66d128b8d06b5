import {
  exemptionSentenceOf,
  isMarginScheme,
  takesVatBack,
  vatMentionsOf,
  type DocumentSnapshot,
  type TaxSubtotal,
} from "@softmanager/domain";
import { textsIn } from "@softmanager/texts";
import { taxLabels } from "../texts/labels.ts";
import { isRegisteredForVat } from "./columns.ts";
import type { TaxView } from "./document-view.ts";
import type { Figures } from "./figures.ts";
import { isSaid } from "./parties.ts";

/** Base and VAT per rate and exemption (art. 319 (20) i, j, l); null for a seller who charges none, and under a margin scheme. */
export function taxesOf(snapshot: DocumentSnapshot, figures: Figures): TaxView | null {
  const { seller, taxSubtotals, lines } = snapshot;
  const knowsVat = isRegisteredForVat(seller) || takesVatBack(lines);
  if (!knowsVat || taxSubtotals.every(isMarginScheme)) return null;
  const text = textsIn(taxLabels, figures.language);
  const rows = taxSubtotals.map((subtotal) => ({
    label: labelOf(subtotal, figures),
    reason: reasonBeside(labelOf(subtotal, figures), reasonOf(subtotal, snapshot, figures)),
    taxable: figures.amount(subtotal.taxable),
    vat: isMarginScheme(subtotal) ? "" : figures.amount(subtotal.vat),
  }));
  return { heading: text.heading, baseLabel: text.base, vatLabel: text.vat, rows };
}

/** Sentences of the law that stand nowhere else on the document. */
export function taxNotesOf(snapshot: DocumentSnapshot, figures: Figures): string[] {
  const { seller, taxSubtotals: taxed } = snapshot;
  const mentions = vatMentionsOf(seller, { taxed, language: figures.language });
  const reasons = taxesOf(snapshot, figures)
    ? []
    : snapshot.taxSubtotals.map((row) => reasonOf(row, snapshot, figures));
  const said = snapshot.content.mentions.join("\n").toLowerCase();
  const notes = [...mentions, ...reasons].filter(isSaid).filter((note) => !said.includes(note.toLowerCase()));
  return [...new Set(notes)];
}

function labelOf({ taxCategory, taxRate }: TaxSubtotal, { language, percent }: Figures): string {
  const text = textsIn(taxLabels, language);
  return taxCategory === "S" ? text.S({ rate: percent(taxRate) }) : text[taxCategory];
}

function reasonOf(tax: TaxSubtotal, { seller }: DocumentSnapshot, { language }: Figures): string | null {
  return exemptionSentenceOf(tax, { language, sellerVatStatus: seller.vatStatus });
}

function reasonBeside(label: string, reason: string | null): string | null {
  return reason?.toLowerCase() === label.toLowerCase() ? null : reason;
}
