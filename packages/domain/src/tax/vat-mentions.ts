import type { DocumentContent, Taxation } from "../document/content.ts";
import type { Language } from "../document/kinds.ts";
import type { VatStatus } from "../document/party.ts";

type Taxed = readonly Pick<Taxation, "taxCategory">[];

/** Art. 319 (20) p) Cod fiscal; read 2026-11-24. */
const onCollection: Readonly<Record<Language, string>> = {
  ro: "TVA la încasare",
  en: "VAT on collection (cash accounting)",
};

/** Art. 319 (20) k) Cod fiscal, for an invoice that the buyer writes; read 2026-11-24. */
const selfBilled: Readonly<Record<Language, string>> = { ro: "Autofactură", en: "Self-billed invoice" };

/**
 * The sentences that the law wants on a document besides the reasons for exemption: the one place that knows them.
 * `taxed` is what the document taxes: its lines, or its rows of the breakdown of VAT.
 */
export function vatMentionsOf(
  { vatStatus, isSelfBilled = false }: { vatStatus: VatStatus; isSelfBilled?: boolean },
  { taxed, language }: { taxed: Taxed; language: Language },
): string[] {
  const mentions: string[] = [];
  if (isOnCollection(vatStatus, taxed)) mentions.push(onCollection[language]);
  if (isSelfBilled) mentions.push(selfBilled[language]);
  return mentions;
}

/**
 * BT-8: `432` where VAT falls due when the customer pays; only lines that bear VAT can. Null when a tax point
 * date is given, since both together are refused (BR-CO-03).
 */
export function taxPointCodeOf(
  vatStatus: VatStatus,
  { lines, taxPointDate }: Pick<DocumentContent, "taxPointDate"> & { lines: Taxed },
): "432" | null {
  return taxPointDate === null && isOnCollection(vatStatus, lines) ? "432" : null;
}

function isOnCollection(vatStatus: VatStatus, taxed: Taxed): boolean {
  return vatStatus === "ON_COLLECTION" && taxed.some(({ taxCategory }) => taxCategory === "S");
}
