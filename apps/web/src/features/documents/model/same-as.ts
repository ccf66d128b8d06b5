import { untiedLines, type DocumentContent } from "@softmanager/domain";
import { touchedLines, toEdited, type EditedContent } from "./edited-content.ts";

/** What another document lends to a draft: what is sold, at which prices, and what is said about it. */
type Lent = Pick<EditedContent, "lines" | "allowances" | "mentions" | "priceMode" | "currency" | "exchangeRate">;

/**
 * The draft with the lines, allowances and mentions of another document. Dates, terms, payments and the buyer stay; a
 * price means nothing without its currency, so that comes along, and its rate is asked for anew.
 */
export function sameAs(draft: EditedContent, content: DocumentContent): EditedContent {
  const { lines, allowances, mentions, priceMode, currency } = toEdited({
    ...content,
    lines: untiedLines(content.lines),
  });
  const exchangeRate = currency === draft.currency ? draft.exchangeRate : null;
  return { ...draft, lines, allowances, mentions, priceMode, currency, exchangeRate };
}

/** What `sameAs` replaces, to give it back. */
export function lentPartOf({ lines, allowances, mentions, priceMode, currency, exchangeRate }: EditedContent): Lent {
  return { lines, allowances, mentions, priceMode, currency, exchangeRate };
}

/** Whether no line is typed yet, so that nothing of anybody's is overwritten. */
export function isWithoutLines(draft: EditedContent): boolean {
  return touchedLines(draft).length === 0;
}
