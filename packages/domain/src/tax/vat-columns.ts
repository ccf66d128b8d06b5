import type { ContentLine, Taxation } from "../document/content.ts";
import type { VatStatus } from "../document/party.ts";
import { foreignVatCountryOf, isVatPayer } from "./suggest-taxation.ts";

const marginSchemes = new Set(["VATEX-EU-D", "VATEX-EU-F", "VATEX-EU-I", "VATEX-EU-J"]);

/** Is a line taxed on the seller's margin? Its VAT must not be shown (art. 312 (11) Cod fiscal; read 2026-11-24). */
export function isMarginScheme({ exemptionReasonCode }: Pick<Taxation, "exemptionReasonCode">): boolean {
  return exemptionReasonCode !== null && marginSchemes.has(exemptionReasonCode);
}

type Shown = Pick<ContentLine, "taxCategory" | "exemptionReasonCode" | "correctsPosition">;

/** Does a correction take back VAT that its original charged? */
export function takesVatBack(lines: readonly Omit<Shown, "exemptionReasonCode">[]): boolean {
  return lines.some(({ taxCategory, correctsPosition }) => taxCategory === "S" && Boolean(correctsPosition));
}

/**
 * Does a document print VAT columns? One of a VAT payer does, unless every line is taxed on the margin. One of a seller
 * with a special registration does where that registration counts: towards a buyer registered in another member state.
 * One of a seller without any does not, unless it takes back what was charged with VAT before the seller left it.
 */
export function showsVatColumns(
  seller: { vatStatus: VatStatus },
  document: { buyer: { vatCode: string | null } | null; lines: readonly Shown[] },
): boolean {
  if (document.lines.length > 0 && document.lines.every(isMarginScheme)) return false;
  if (isVatPayer(seller.vatStatus) || takesVatBack(document.lines)) return true;
  return seller.vatStatus === "SPECIAL" && foreignVatCountryOf(document.buyer?.vatCode ?? null) !== null;
}
