import type { TaxCategory } from "../document/content.ts";
import type { Language } from "../document/kinds.ts";

export const taxCaseKeys = [
  "TAXABLE",
  "SMALL_ENTERPRISE",
  "SMALL_ENTERPRISE_OUTSIDE_SCOPE",
  "DOMESTIC_REVERSE_CHARGE",
  "EXEMPT_WITHOUT_CREDIT",
  "EXPORT",
  "INTRA_COMMUNITY_SUPPLY",
  "EU_SERVICE",
  "OUTSIDE_ROMANIA",
  "TRIANGULAR",
  "MARGIN_TRAVEL",
  "MARGIN_SECOND_HAND",
  "MARGIN_ART",
  "MARGIN_COLLECTORS",
  "ZERO_RATED",
] as const;
export type TaxCaseKey = (typeof taxCaseKeys)[number];

/** The scheme of small enterprises (art. 310), which a seller registered for VAT cannot use. */
export function isSmallEnterpriseCase(key: TaxCaseKey): boolean {
  return key === "SMALL_ENTERPRISE" || key === "SMALL_ENTERPRISE_OUTSIDE_SCOPE";
}

/** A way in which the law taxes a sale: what the e-invoice says and what the paper says. */
export interface TaxCase {
  key: TaxCaseKey;
  label: Readonly<Record<Language, string>>;
  /** Article of Codul fiscal. */
  article: string;
  taxCategory: TaxCategory;
  /** BT-121. */
  exemptionReasonCode: string | null;
  /** BT-120 and the sentence printed; null where VAT is charged, be it at zero percent. At most 100 characters. */
  exemptionReason: Readonly<Record<Language, string>> | null;
}

/** Source: Codul fiscal (Legea 227/2015), articles as named, art. 319 (20) for the sentences; read 2026-11-24. */
export const taxCases: readonly TaxCase[] = [
  {
    key: "TAXABLE",
    label: { ro: "Taxabil în România", en: "Taxable in Romania" },
    article: "291",
    taxCategory: "S",
    exemptionReasonCode: null,
    exemptionReason: null,
  },
  {
    key: "SMALL_ENTERPRISE",
    label: { ro: "Vânzător neplătitor de TVA", en: "Seller not registered for VAT" },
    article: "310",
    taxCategory: "E",
    exemptionReasonCode: null,
    exemptionReason: {
      ro: "Regim special de scutire - art. 310 Cod fiscal",
      en: "Special exemption scheme - art. 310 of the Romanian Fiscal Code",
    },
  },
  {
    key: "SMALL_ENTERPRISE_OUTSIDE_SCOPE",
    label: { ro: "Vânzător neplătitor, în afara sferei TVA", en: "Seller not registered, outside the scope of VAT" },
    article: "310",
    taxCategory: "O",
    exemptionReasonCode: "VATEX-EU-O",
    exemptionReason: {
      ro: "Regim special de scutire - art. 310 Cod fiscal",
      en: "Special exemption scheme - art. 310 of the Romanian Fiscal Code",
    },
  },
  {
    key: "DOMESTIC_REVERSE_CHARGE",
    label: { ro: "Taxare inversă în România", en: "Reverse charge within Romania" },
    article: "331",
    taxCategory: "AE",
    exemptionReasonCode: "VATEX-EU-AE",
    exemptionReason: { ro: "Taxare inversă", en: "Reverse charge" },
  },
  {
    key: "EXEMPT_WITHOUT_CREDIT",
    label: { ro: "Scutit fără drept de deducere", en: "Exempt without right of deduction" },
    article: "292",
    taxCategory: "E",
    exemptionReasonCode: "VATEX-EU-132",
    exemptionReason: {
      ro: "Scutit fără drept de deducere - art. 292 Cod fiscal",
      en: "Exempt without right of deduction - art. 292 of the Romanian Fiscal Code",
    },
  },
  {
    key: "EXPORT",
    label: { ro: "Export de bunuri", en: "Export of goods" },
    article: "294 (1)",
    taxCategory: "G",
    exemptionReasonCode: "VATEX-EU-G",
    exemptionReason: {
      ro: "Scutit cu drept de deducere - art. 294 alin. (1) Cod fiscal",
      en: "Exempt with right of deduction - art. 294 (1) of the Romanian Fiscal Code",
    },
  },
  {
    key: "INTRA_COMMUNITY_SUPPLY",
    label: { ro: "Livrare intracomunitară de bunuri", en: "Intra-community supply of goods" },
    article: "294 (2) a",
    taxCategory: "K",
    exemptionReasonCode: "VATEX-EU-IC",
    exemptionReason: {
      ro: "Scutit cu drept de deducere - art. 294 alin. (2) lit. a) Cod fiscal",
      en: "Exempt with right of deduction - art. 294 (2) a) of the Romanian Fiscal Code",
    },
  },
  {
    key: "EU_SERVICE",
    label: { ro: "Serviciu către o firmă din Uniune", en: "Service to a business in the Union" },
    article: "278 (2)",
    taxCategory: "AE",
    exemptionReasonCode: "VATEX-EU-AE",
    exemptionReason: {
      ro: "Taxare inversă - art. 196 Directiva 2006/112/CE",
      en: "Reverse charge - art. 196 of Directive 2006/112/EC",
    },
  },
  {
    key: "OUTSIDE_ROMANIA",
    label: { ro: "Serviciu neimpozabil în România", en: "Service with its place of supply abroad" },
    article: "278 (2)",
    taxCategory: "O",
    exemptionReasonCode: "VATEX-EU-O",
    exemptionReason: {
      ro: "Neimpozabil în România - art. 278 alin. (2) Cod fiscal",
      en: "Not taxable in Romania - art. 278 (2) of the Romanian Fiscal Code",
    },
  },
  {
    key: "TRIANGULAR",
    label: { ro: "Operațiune triunghiulară", en: "Triangular transaction" },
    article: "276",
    taxCategory: "AE",
    exemptionReasonCode: "VATEX-EU-AE",
    exemptionReason: {
      ro: "Taxare inversă - operațiune triunghiulară, art. 276 Cod fiscal",
      en: "Reverse charge - triangular transaction, art. 276 of the Romanian Fiscal Code",
    },
  },
  {
    key: "MARGIN_TRAVEL",
    label: { ro: "Regimul marjei: agenții de turism", en: "Margin scheme: travel agents" },
    article: "311",
    taxCategory: "E",
    exemptionReasonCode: "VATEX-EU-D",
    exemptionReason: { ro: "Regimul marjei - agenții de turism", en: "Margin scheme - travel agents" },
  },
  {
    key: "MARGIN_SECOND_HAND",
    label: { ro: "Regimul marjei: bunuri second-hand", en: "Margin scheme: second-hand goods" },
    article: "312",
    taxCategory: "E",
    exemptionReasonCode: "VATEX-EU-F",
    exemptionReason: { ro: "Regimul marjei - bunuri second-hand", en: "Margin scheme - second-hand goods" },
  },
  {
    key: "MARGIN_ART",
    label: { ro: "Regimul marjei: opere de artă", en: "Margin scheme: works of art" },
    article: "312",
    taxCategory: "E",
    exemptionReasonCode: "VATEX-EU-I",
    exemptionReason: { ro: "Regimul marjei - opere de artă", en: "Margin scheme - works of art" },
  },
  {
    key: "MARGIN_COLLECTORS",
    label: {
      ro: "Regimul marjei: obiecte de colecție și antichități",
      en: "Margin scheme: collectors' items, antiques",
    },
    article: "312",
    taxCategory: "E",
    exemptionReasonCode: "VATEX-EU-J",
    exemptionReason: {
      ro: "Regimul marjei - obiecte de colecție și antichități",
      en: "Margin scheme - collectors' items and antiques",
    },
  },
  {
    // No supply in Romania is zero-rated; one whose place is where a rate of zero is in force is.
    key: "ZERO_RATED",
    label: { ro: "Cotă zero (0 %)", en: "Zero rate (0 %)" },
    article: "275",
    taxCategory: "Z",
    exemptionReasonCode: null,
    exemptionReason: null,
  },
];
