import type { DocumentSnapshot } from "@softmanager/domain";
import { textsIn } from "@softmanager/texts";
import { dateLabels } from "../texts/labels.ts";
import type { Fact } from "./document-view.ts";
import type { Figures } from "./figures.ts";

/** The days that matter (art. 319 (20) b, c), and the currency where it is not the leu. */
export function datesOf({ content }: DocumentSnapshot, { language, date }: Figures): Fact[] {
  const text = textsIn(dateLabels, language);
  const { issueDate, dueDate, taxPointDate, delivery, periodStart, periodEnd, currency } = content;
  const day = (label: string, value: string | null | undefined): Fact[] =>
    value ? [{ label, value: date(value) }] : [];
  const period = [periodStart, periodEnd].flatMap((value) => (value ? [date(value)] : [])).join(" – ");
  return [
    ...day(text.issued, issueDate),
    ...day(text.due, dueDate),
    ...day(text.delivered, delivery?.date === issueDate ? null : delivery?.date),
    ...day(text.taxPoint, taxPointDate === issueDate ? null : taxPointDate),
    ...(period ? [{ label: text.period, value: period }] : []),
    ...(currency === "RON" ? [] : [{ label: text.currency, value: currency }]),
  ];
}
