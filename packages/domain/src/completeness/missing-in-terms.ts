import { isLocalDate } from "../calendar/local-date.ts";
import type { DocumentContent } from "../document/content.ts";
import { isCurrencyUsable } from "../money/currencies.ts";
import { decimal, isDecimal } from "../money/decimal.ts";
import type { AddressRules } from "./missing-in-address.ts";
import { missingInAddress } from "./missing-in-address.ts";
import { isBlank, missing, tooLong, type MissingPieces } from "./missing-piece.ts";

const deliveryRules: AddressRules = {
  street: "BR-RO-180",
  city: "BR-RO-201",
  sector: "BR-RO-202",
  county: "BR-RO-212",
  countyAnywhere: "BR-RO-211",
  country: "BR-57",
  streetLength: "BR-RO-L154",
  additionalLength: "BR-RO-L1014",
  cityLength: "BR-RO-L0504",
  postalCodeLength: "BR-RO-L0204",
};

const dateRules = {
  issueDate: "BR-RO-DT001",
  taxPointDate: "BR-RO-DT002",
  dueDate: "BR-RO-DT003",
  periodStart: "BR-RO-DT005",
  periodEnd: "BR-RO-DT006",
} as const;

const referenceRules = {
  contractNumber: "BR-RO-L0302",
  orderNumber: "BR-RO-L0303",
  salesOrderNumber: "BR-RO-L0304",
  receivingNumber: "BR-RO-L0305",
  despatchNumber: "BR-RO-L0306",
} as const;

export function* missingInDates(content: DocumentContent): MissingPieces {
  for (const [field, rule] of Object.entries(dateRules)) {
    const date = content[field as keyof typeof dateRules];
    if (date !== null && !isLocalDate(date)) yield missing(field, "NOT_A_DATE", rule);
  }
  const { issueDate, dueDate, periodStart, periodEnd, delivery } = content;
  if (issueDate && dueDate && dueDate < issueDate) yield missing("dueDate", "DUE_DATE_BEFORE_ISSUE");
  if (periodStart && periodEnd && periodEnd < periodStart) yield missing("periodEnd", "PERIOD_REVERSED", "BR-29");
  if (delivery?.date && !isLocalDate(delivery.date)) yield missing("delivery.date", "NOT_A_DATE", "BR-RO-DT004");
}

export function* missingInCurrency({ currency, issueDate, exchangeRate }: DocumentContent): MissingPieces {
  if (!isCurrencyUsable(currency, issueDate ?? "9999-12-31")) {
    yield missing("currency", "CURRENCY_UNUSABLE", "BR-CL-04");
  }
  if (currency === "RON") return;
  const hasRate = exchangeRate && isDecimal(exchangeRate.rate) && decimal(exchangeRate.rate).isPositive();
  if (!hasRate) yield missing("exchangeRate", "EXCHANGE_RATE_MISSING", "BR-53");
  if (exchangeRate?.source === "MANUAL" && isBlank(exchangeRate.reason)) {
    yield missing("exchangeRate.reason", "EXCHANGE_RATE_REASON_MISSING");
  }
}

/** Texts and references within the lengths and counts of CIUS-RO. */
export function* missingInTexts(content: DocumentContent): MissingPieces {
  if (content.mentions.length > 20) yield missing("mentions", "TOO_MANY", "BR-RO-A020");
  for (const [index, mention] of content.mentions.entries()) {
    if (isBlank(mention)) yield missing(`mentions.${index}`, "TEXT_EMPTY");
    yield* tooLong(`mentions.${index}`, mention, { max: 300, rule: "BR-RO-L302" });
  }
  yield* tooLong("paymentTerms", content.paymentTerms, { max: 300, rule: "BR-RO-L301" });
  for (const [field, rule] of Object.entries(referenceRules)) {
    yield* tooLong(`references.${field}`, content.references[field as keyof typeof referenceRules], { max: 200, rule });
  }
  if (content.precedingDocuments.length > 500) yield missing("precedingDocuments", "TOO_MANY", "BR-RO-A500");
  for (const [index, { number }] of content.precedingDocuments.entries()) {
    const path = `precedingDocuments.${index}.number`;
    if (isBlank(number)) yield missing(path, "TEXT_EMPTY", "BR-55");
    yield* tooLong(path, number, { max: 200, rule: "BR-RO-L156" });
  }
}

export function* missingInDelivery({ delivery }: DocumentContent): MissingPieces {
  yield* tooLong("delivery.partyName", delivery?.partyName ?? null, { max: 200, rule: "BR-RO-L207" });
  if (delivery?.address) yield* missingInAddress("delivery.address", delivery.address, deliveryRules);
}
