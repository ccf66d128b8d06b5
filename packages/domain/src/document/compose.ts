import { calculateDocument } from "../tax/calculate-document.ts";
import { sellerTowards } from "../tax/seller-towards.ts";
import { taxPointCodeOf } from "../tax/vat-mentions.ts";
import type { DocumentContent } from "./content.ts";
import type { DocumentKind } from "./kinds.ts";
import type { Buyer, Seller } from "./party.ts";
import type { CalculatedDocument, DocumentSnapshot, TemplateChoice } from "./snapshot.ts";

/** All that a document is made of on the day it is issued. */
export interface Composition {
  kind: DocumentKind;
  content: DocumentContent;
  /** ISO date. */
  issueDate: string;
  buyer: Buyer;
  seller: Seller;
  template: TemplateChoice;
}

/** Composes what the document says. Pure: the same draft and day give the same snapshot in browser and server. */
export function composeSnapshot({ kind, content, issueDate, buyer, seller, template }: Composition): DocumentSnapshot {
  const { lines: _lines, allowances: _allowances, buyer: _buyer, customerId: _customerId, ...rest } = content;
  return {
    schemaVersion: 1,
    kind,
    content: { ...rest, issueDate },
    taxPointCode: taxPointCodeOf(seller.vatStatus, content),
    seller: sellerTowards(seller, content),
    buyer,
    template,
    ...figuresOf(content),
  };
}

/** Every figure of the content; VAT in lei by the content's own rate. */
export function figuresOf(content: DocumentContent): CalculatedDocument {
  const { lines, allowances, taxSubtotals, totals } = calculateDocument(content);
  return { lines, allowances, taxSubtotals, totals };
}
