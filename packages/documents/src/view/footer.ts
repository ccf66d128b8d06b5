import type { DocumentSnapshot } from "@softmanager/domain";
import { textsIn } from "@softmanager/texts";
import { parts } from "../texts/document-kinds.ts";
import type { DocumentView } from "./document-view.ts";
import type { Figures } from "./figures.ts";
import { beside, isSaid, sellerIdentity, shareCapital, unbroken } from "./parties.ts";

/** Who issued it, on every page, and where the original of an e-invoice is once it was sent there. */
export function footerOf(
  snapshot: DocumentSnapshot,
  figures: Figures,
  { isTransmitted }: { isTransmitted: boolean },
): DocumentView["footer"] {
  const { seller } = snapshot;
  const text = textsIn(parts, figures.language);
  const identity = sellerIdentity(seller, figures.language).map(({ label, value }) => unbroken(`${label} ${value}`));
  const issuer = beside([seller.name, ...identity, shareCapital(seller, figures)]);
  return {
    lines: [issuer, isTransmitted && isForEFactura(snapshot) ? text.originalIsXml : null].filter(isSaid),
    pageLabel: text.page,
  };
}

/** Invoices between Romanian businesses and to public bodies have their original in RO e-Factura (OUG 120/2021, since 01.07.2024). */
function isForEFactura({ kind, seller, buyer }: DocumentSnapshot): boolean {
  const isInvoice = kind === "INVOICE" || kind === "CREDIT_NOTE";
  return isInvoice && seller.address.country === "RO" && (buyer.type === "COMPANY" || buyer.type === "PUBLIC_BODY");
}
