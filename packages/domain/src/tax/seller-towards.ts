import type { Taxation } from "../document/content.ts";
import type { Seller } from "../document/party.ts";
import { foreignVatCountryOf } from "./suggest-taxation.ts";

interface Sold {
  buyer: { vatCode: string | null } | null;
  lines: readonly Pick<Taxation, "taxCategory">[];
}

/**
 * The seller as a document names it. The code of a special registration may be told only where it counts: for services to
 * somebody registered in another member state, where that buyer owes the VAT. A seller named so already stays as it is.
 * Source: Codul fiscal art. 317 (1) c and (10), art. 319 (20) d; read 2026-11-28.
 */
export function sellerTowards({ specialVatCode, ...seller }: Seller, { buyer, lines }: Sold): Seller {
  const isUnionService =
    seller.vatStatus === "SPECIAL" &&
    foreignVatCountryOf(buyer?.vatCode ?? null) !== null &&
    lines.some(({ taxCategory }) => taxCategory === "AE");
  return isUnionService ? { ...seller, vatCode: specialVatCode ?? seller.vatCode } : seller;
}
