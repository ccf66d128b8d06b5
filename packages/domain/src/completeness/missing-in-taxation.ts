import type { LocalDate } from "../calendar/local-date.ts";
import type { DocumentContent, TaxCategory, Taxation } from "../document/content.ts";
import type { DocumentKind } from "../document/kinds.ts";
import type { Seller } from "../document/party.ts";
import { efacturaDutyOf } from "../efactura/duty.ts";
import { decimal, isDecimal } from "../money/decimal.ts";
import { exemptionReasonOf } from "../tax/exemption-reasons.ts";
import { foreignVatCountryOf, isVatPayer } from "../tax/suggest-taxation.ts";
import { isOfSmallEnterprise } from "../tax/tax-choice.ts";
import { isVatRateInForce } from "../tax/vat-rates.ts";
import { isBlank, missing, tooLong, type MissingPieces } from "./missing-piece.ts";

export interface TaxSubject {
  content: DocumentContent;
  seller: Seller;
  kind: DocumentKind;
  /** The day VAT falls due, or null while no date is known. */
  taxPoint: LocalDate | null;
}

/** Something taxed: a line, or a discount on the document with its own taxation. */
interface Taxed {
  path: string;
  taxation: Taxation;
  /** It is taxed as an earlier document was, whatever holds today: a storno, or an advance taken back. */
  keepsOldRate: boolean;
}

const reasonRules: Partial<Record<TaxCategory, string>> = {
  E: "BR-E-10",
  AE: "BR-AE-10",
  K: "BR-IC-10",
  G: "BR-G-10",
  O: "BR-O-10",
};
const oneReasonRules: Partial<Record<TaxCategory, string>> = {
  E: "BR-E-01",
  AE: "BR-AE-01",
  K: "BR-IC-01",
  G: "BR-G-01",
  O: "BR-O-01",
};

export function* missingInTaxation(subject: TaxSubject): MissingPieces {
  const taxed = taxedThings(subject);
  for (const thing of taxed) yield* missingInOne(thing, subject);
  yield* mixedReasons(taxed);
  yield* outsideScope(taxed, subject);
  yield* missingAcrossBorders(taxed, subject);
}

function taxedThings({ content, kind }: TaxSubject): Taxed[] {
  const isCorrection = content.precedingDocuments.length > 0;
  const lines = content.lines.map((taxation, index) => ({
    path: `lines.${index}`,
    taxation,
    keepsOldRate:
      kind === "CREDIT_NOTE" ||
      Boolean(taxation.correctsPosition ?? taxation.advance) ||
      (isCorrection && taxation.quantity.startsWith("-")),
  }));
  const allowances = content.allowances.flatMap(({ taxation }, index) => {
    const path = `allowances.${index}.taxation`;
    return taxation ? [{ path, taxation, keepsOldRate: kind === "CREDIT_NOTE" }] : [];
  });
  return [...lines, ...allowances];
}

function* missingInOne({ path, taxation, keepsOldRate }: Taxed, { seller, taxPoint }: TaxSubject): MissingPieces {
  const { taxCategory, taxRate, exemptionReason, exemptionReasonCode } = taxation;
  if (taxCategory === "S") {
    const isRate = isDecimal(taxRate) && decimal(taxRate).isPositive();
    if (!isVatPayer(seller.vatStatus) && !keepsOldRate)
      yield missing(`${path}.taxCategory`, "VAT_CHARGED_BY_NON_PAYER");
    if (!isRate) yield missing(`${path}.taxRate`, "RATE_MISSING", "BR-S-05");
    else if (taxPoint && !keepsOldRate && !isVatRateInForce(taxRate, taxPoint)) {
      yield missing(`${path}.taxRate`, "RATE_NOT_IN_FORCE");
    }
  }
  if (taxCategory === "Z" && !isVatPayer(seller.vatStatus)) {
    yield missing(`${path}.taxCategory`, "VAT_CHARGED_BY_NON_PAYER", "BR-Z-02");
  }
  if (isVatPayer(seller.vatStatus) && !keepsOldRate && isOfSmallEnterprise(taxation)) {
    yield missing(`${path}.taxCategory`, "SMALL_ENTERPRISE_BY_PAYER");
  }
  const rule = reasonRules[taxCategory];
  if (!rule) return;
  const reasonPath = `${path}.exemptionReasonCode`;
  if (isBlank(exemptionReason) && isBlank(exemptionReasonCode)) {
    yield missing(reasonPath, "EXEMPTION_REASON_MISSING", rule);
  }
  if (exemptionReasonCode && !exemptionReasonOf(exemptionReasonCode)) {
    yield missing(reasonPath, "EXEMPTION_REASON_UNKNOWN", "BR-CL-22");
  }
  yield* tooLong(`${path}.exemptionReason`, exemptionReason, { max: 100, rule: "BR-RO-L1019" });
}

/** A category without VAT may stand only once in the breakdown of VAT, so all of it needs one and the same reason. */
function* mixedReasons(taxed: readonly Taxed[]): MissingPieces {
  const reasons = new Map<TaxCategory, string>();
  for (const { path, taxation } of taxed) {
    const rule = oneReasonRules[taxation.taxCategory];
    if (!rule) continue;
    const reason = JSON.stringify([taxation.exemptionReasonCode || null, taxation.exemptionReason || null]);
    const first = reasons.get(taxation.taxCategory) ?? reason;
    reasons.set(taxation.taxCategory, first);
    if (first !== reason) yield missing(`${path}.exemptionReasonCode`, "EXEMPTION_REASONS_MIXED", rule);
  }
}

/** Category O stands alone and knows no VAT code. On a document that never goes to e-Factura nobody minds. */
function* outsideScope(taxed: readonly Taxed[], { content, seller, kind, taxPoint }: TaxSubject): MissingPieces {
  const first = taxed.find(({ taxation }) => taxation.taxCategory === "O");
  if (!first) return;
  const { buyer, lines } = content;
  const { duty } = efacturaDutyOf({ kind, buyer, lines, issueDate: content.issueDate ?? taxPoint ?? "2026-01-01" });
  if (duty === "EXCLUDED") return;
  const path = `${first.path}.taxCategory`;
  if (taxed.some(({ taxation }) => taxation.taxCategory !== "O")) yield missing(path, "OUTSIDE_SCOPE_MIXED", "BR-O-11");
  if (!isBlank(seller.vatCode) || !isBlank(buyer?.vatCode ?? null)) {
    yield missing(path, "OUTSIDE_SCOPE_WITH_VAT_CODE", "BR-O-02");
  }
}

function* missingAcrossBorders(taxed: readonly Taxed[], { content, seller }: TaxSubject): MissingPieces {
  const has = (category: TaxCategory) => taxed.some(({ taxation }) => taxation.taxCategory === category);
  const buyerVatCode = content.buyer?.vatCode ?? null;
  if (has("AE") && isBlank(buyerVatCode)) yield missing("buyer.vatCode", "VAT_CODE_MISSING", "BR-AE-02");
  if (has("AE") && seller.vatStatus === "SPECIAL" && foreignVatCountryOf(buyerVatCode) && isBlank(seller.vatCode)) {
    yield missing("seller.vatCode", "VAT_CODE_MISSING");
  }
  if (has("G") && isBlank(seller.vatCode)) yield missing("seller.vatCode", "VAT_CODE_MISSING", "BR-G-02");
  if (!has("K")) return;
  if (isBlank(seller.vatCode)) yield missing("seller.vatCode", "VAT_CODE_MISSING", "BR-IC-02");
  if (!foreignVatCountryOf(buyerVatCode)) yield missing("buyer.vatCode", "VAT_CODE_MISSING", "BR-IC-02");
  const hasPeriod = content.periodStart !== null || content.periodEnd !== null;
  if (!content.delivery?.date && !hasPeriod) yield missing("delivery.date", "DELIVERY_DATE_MISSING", "BR-IC-11");
  if (isBlank(content.delivery?.address?.country ?? null)) {
    yield missing("delivery.address.country", "DELIVERY_COUNTRY_MISSING", "BR-IC-12");
  }
}
