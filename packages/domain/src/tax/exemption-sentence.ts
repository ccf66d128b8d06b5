import type { Taxation } from "../document/content.ts";
import type { Language } from "../document/kinds.ts";
import type { VatStatus } from "../document/party.ts";
import { exemptionReasonOf } from "./exemption-reasons.ts";
import { isVatPayer } from "./suggest-taxation.ts";
import { taxCases, type TaxCaseKey } from "./tax-cases.ts";
import { taxCaseOf } from "./taxation-of-case.ts";

type Exempted = Pick<Taxation, "exemptionReasonCode" | "exemptionReason">;

interface SentenceTerms {
  language: Language;
  sellerVatStatus: VatStatus;
}

/** Cases that a code of its own stands for; both reverse charges are named by the same words of art. 319 (20) m). */
const caseOfCode: Readonly<Record<string, TaxCaseKey>> = {
  "VATEX-EU-AE": "DOMESTIC_REVERSE_CHARGE",
  "VATEX-EU-IC": "INTRA_COMMUNITY_SUPPLY",
  "VATEX-EU-G": "EXPORT",
  "VATEX-EU-D": "MARGIN_TRAVEL",
  "VATEX-EU-F": "MARGIN_SECOND_HAND",
  "VATEX-EU-I": "MARGIN_ART",
  "VATEX-EU-J": "MARGIN_COLLECTORS",
};

/**
 * Why no VAT is charged, in the words that the law wants printed: those written, else those of the code (BT-121). A
 * sentence of the law is in the language asked for, whichever it was written in.
 * Source: Codul fiscal art. 319 (20) l)–o); read 2026-11-24.
 */
export function exemptionSentenceOf(
  { exemptionReason, exemptionReasonCode }: Exempted,
  terms: SentenceTerms,
): string | null {
  if (exemptionReason) return inLanguage(exemptionReason, terms.language);
  if (!exemptionReasonCode) return null;
  const known = lawBehind(exemptionReasonCode, terms);
  const sentence = known && taxCaseOf(known).exemptionReason?.[terms.language];
  return sentence ?? exemptionReasonOf(exemptionReasonCode)?.label[terms.language] ?? exemptionReasonCode;
}

function inLanguage(reason: string, language: Language): string {
  const known = taxCases.find(({ exemptionReason }) => Object.values(exemptionReason ?? {}).includes(reason));
  return known?.exemptionReason?.[language] ?? reason;
}

/** Every activity of art. 132 of the directive is exempt by art. 292 Cod fiscal. */
function lawBehind(code: string, { sellerVatStatus }: SentenceTerms): TaxCaseKey | undefined {
  if (/^VATEX-EU-132(-|$)/.test(code)) return "EXEMPT_WITHOUT_CREDIT";
  if (code !== "VATEX-EU-O") return caseOfCode[code];
  return isVatPayer(sellerVatStatus) ? "OUTSIDE_ROMANIA" : "SMALL_ENTERPRISE_OUTSIDE_SCOPE";
}
