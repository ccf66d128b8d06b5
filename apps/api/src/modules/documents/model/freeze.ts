import { createHash } from "node:crypto";
import {
  calculateDocument,
  canonicalJson,
  type Buyer,
  type CalculatedDocument,
  type DocumentContent,
  type DocumentKind,
  type DocumentSnapshot,
  type Seller,
  type TemplateChoice,
} from "@softmanager/domain";

export interface Freezing {
  kind: DocumentKind;
  content: DocumentContent;
  issueDate: string;
  buyer: Buyer;
  seller: Seller;
  template: TemplateChoice;
}

/** A frozen document: what it says, byte for byte, and the hash that proves it. */
export interface Frozen {
  snapshot: DocumentSnapshot;
  calculated: CalculatedDocument;
  canonical: string;
  sha256: string;
}

/** Composes what the document says. Pure: the same draft and day give the same bytes anywhere. */
export function snapshotOf({ kind, content, issueDate, buyer, seller, template }: Freezing): DocumentSnapshot {
  const { lines: _lines, allowances: _allowances, buyer: _buyer, customerId: _customer, ...rest } = content;
  return {
    schemaVersion: 1,
    kind,
    content: { ...rest, issueDate },
    taxPointCode: seller.vatStatus === "ON_COLLECTION" ? "432" : null,
    seller,
    buyer,
    template,
    ...figuresOf(content),
  };
}

/** Every figure of the content; VAT in lei by the content's own rate. */
export function figuresOf(content: DocumentContent): CalculatedDocument {
  const { lines, allowances, taxSubtotals, totals } = calculateDocument(content, {
    vatInLeiRate: content.currency === "RON" ? null : (content.exchangeRate?.rate ?? null),
  });
  return { lines, allowances, taxSubtotals, totals };
}

export function freeze(freezing: Freezing): Frozen {
  const snapshot = snapshotOf(freezing);
  const canonical = canonicalJson(snapshot);
  const { lines, allowances, taxSubtotals, totals } = snapshot;
  return {
    snapshot,
    calculated: { lines, allowances, taxSubtotals, totals },
    canonical,
    sha256: createHash("sha256").update(canonical).digest("hex"),
  };
}
