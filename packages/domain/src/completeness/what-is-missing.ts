import type { LocalDate } from "../calendar/local-date.ts";
import type { DocumentContent } from "../document/content.ts";
import { isFiscalKind, type DocumentKind } from "../document/kinds.ts";
import type { Seller } from "../document/party.ts";
import { decimal, isDecimal } from "../money/decimal.ts";
import { calculateDocument } from "../tax/calculate-document.ts";
import { sellerTowards } from "../tax/seller-towards.ts";
import { taxPointOf } from "../tax/tax-point.ts";
import { paymentMeansListed } from "./code-lists.ts";
import { missingInLines } from "./missing-in-lines.ts";
import { missingInBuyer, missingInRecipient, missingInSeller } from "./missing-in-parties.ts";
import { isBlank, missing, type MissingPiece, type MissingPieces } from "./missing-piece.ts";
import { missingInTaxation } from "./missing-in-taxation.ts";
import { missingInCurrency, missingInDates, missingInDelivery, missingInTexts } from "./missing-in-terms.ts";

/**
 * Everything that keeps a document from being issued, in the order of its fields; nothing when it may be. The editor shows
 * the list while one types, issuing refuses by it: both ask here. `today` stands in for an issue date not yet chosen.
 */
export function whatIsMissing(
  content: DocumentContent,
  sellerOnFile: Seller,
  kind: DocumentKind,
  today: LocalDate | null = null,
): MissingPiece[] {
  const issueDate = content.issueDate ?? today;
  const seller = sellerTowards(sellerOnFile, content);
  const taxPoint = taxPointOf(content, today);
  if (!isFiscalKind(kind)) return [...missingInPlainDocument({ ...content, issueDate })];
  return [
    ...missingInSeller(seller),
    ...(content.buyer ? missingInBuyer(content.buyer) : [missing("buyer", "BUYER_MISSING", "BR-07")]),
    ...missingInDates({ ...content, issueDate }),
    ...missingInCurrency({ ...content, issueDate }),
    ...missingInLines(content),
    ...missingInTaxation({ content, seller, kind, taxPoint }),
    ...missingInPayment(content, seller, kind),
    ...missingInTexts(content),
    ...missingInDelivery(content),
    ...(kind === "CREDIT_NOTE" && content.precedingDocuments.length === 0
      ? [missing("precedingDocuments", "PRECEDING_DOCUMENT_MISSING")]
      : []),
  ];
}

/** An offer, order or proforma has no fiscal value: it needs a recipient and lines that add up. */
function* missingInPlainDocument(content: DocumentContent): MissingPieces {
  if (content.buyer) yield* missingInRecipient(content.buyer);
  else yield missing("buyer", "BUYER_MISSING");
  yield* missingInDates(content);
  yield* missingInLines(content);
  yield* missingInTexts(content);
}

function* missingInPayment(content: DocumentContent, seller: Seller, kind: DocumentKind): MissingPieces {
  const { prepaid, rounding, paymentMeansCode, paymentTerms, dueDate } = content;
  if (!isDecimal(prepaid)) yield missing("prepaid", "NOT_A_NUMBER");
  if (rounding !== null && !isDecimal(rounding)) yield missing("rounding", "NOT_A_NUMBER");
  else if (rounding !== null && !content.vatLeft && !isOfRounding(rounding))
    yield missing("rounding", "ROUNDING_TOO_LARGE");
  if (isBlank(paymentMeansCode)) yield missing("paymentMeansCode", "PAYMENT_MEANS_MISSING", "BR-49");
  else if (!paymentMeansListed.has(paymentMeansCode))
    yield missing("paymentMeansCode", "PAYMENT_MEANS_UNKNOWN", "BR-CL-16");
  const needsAccount = paymentMeansCode === "30" || paymentMeansCode === "58";
  if (needsAccount && seller.bankAccounts.length === 0) yield missing("paymentMeansCode", "ACCOUNT_MISSING", "BR-61");
  const needsDueDate = kind === "INVOICE" && isBlank(dueDate) && isBlank(paymentTerms);
  if (needsDueDate && isPayable(content)) yield missing("dueDate", "DUE_DATE_MISSING", "BR-CO-25");
}

/** Less than one unit of the currency: more is a discount or a charge, and taxed. A correction gives back what there was. */
function isOfRounding(rounding: string): boolean {
  return decimal(rounding).abs().compare(decimal("1")) < 0;
}

/** Does the document leave something to pay? Taken for granted while its figures cannot be added up. */
function isPayable(content: DocumentContent): boolean {
  const taxations = [...content.lines, ...content.allowances.flatMap(({ taxation }) => taxation ?? [])];
  const figures = [content.prepaid, content.rounding ?? "0", ...taxations.map(({ taxRate }) => taxRate)];
  const isReckonable = ![...missingInLines(content)].some(({ code }) => unreckonable.has(code));
  if (!isReckonable || !figures.every(isDecimal)) return true;
  return decimal(calculateDocument(content, { vatInLeiRate: null }).totals.payable).isPositive();
}

const unreckonable = new Set(["NOT_A_NUMBER", "BASE_QUANTITY_NOT_POSITIVE"]);
