import type { DocumentContent } from "../document/content.ts";
import type { Language } from "../document/kinds.ts";
import type { VatStatus } from "../document/party.ts";

type Taxed = Pick<DocumentContent, "lines" | "taxPointDate">;

/** Art. 319 (20) p) Cod fiscal; read 2026-11-24. */
const onCollection: Readonly<Record<Language, string>> = {
  ro: "TVA la încasare",
  en: "VAT on collection (cash accounting)",
};

/** Art. 319 (20) k) Cod fiscal, for an invoice that the buyer writes; read 2026-11-24. */
const selfBilled: Readonly<Record<Language, string>> = { ro: "Autofactură", en: "Self-billed invoice" };

/** The sentences that the law wants on a document besides the reasons for exemption, in the document's language. */
export function vatMentionsOf(
  { vatStatus, isSelfBilled = false }: { vatStatus: VatStatus; isSelfBilled?: boolean },
  content: Taxed & { language: Language },
): string[] {
  const mentions: string[] = [];
  if (isOnCollection(vatStatus, content)) mentions.push(onCollection[content.language]);
  if (isSelfBilled) mentions.push(selfBilled[content.language]);
  return mentions;
}

/**
 * BT-8: `432` where VAT falls due when the customer pays; only lines that bear VAT can. Null when a tax point
 * date is given, since both together are refused (BR-CO-03).
 */
export function taxPointCodeOf(vatStatus: VatStatus, { lines, taxPointDate }: Taxed): "432" | null {
  return taxPointDate === null && isOnCollection(vatStatus, { lines }) ? "432" : null;
}

function isOnCollection(vatStatus: VatStatus, { lines }: Pick<Taxed, "lines">): boolean {
  return vatStatus === "ON_COLLECTION" && lines.some((line) => line.taxCategory === "S");
}
