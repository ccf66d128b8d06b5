import { decimal } from "@softmanager/domain";
import { formatDate, formatMoney, UiLink, useLanguage, useTexts, type TimelineEntry, type Tone } from "@softmanager/ui";
import { usePathTo } from "../../../../app/address.ts";
import type { Told } from "../../model/told.ts";
import type { DocumentPagePartsFragment, TimelineKind } from "../../operations.generated.ts";
import classes from "./detail.module.css";
import { timelineTexts } from "./timeline-texts.ts";

const tones: Readonly<Record<TimelineKind, Tone>> = {
  CREATED: "neutral",
  ISSUED: "accent",
  CANCELLED: "danger",
  MAIL_QUEUED: "info",
  MAIL_ACCEPTED: "info",
  MAIL_DELIVERED: "success",
  MAIL_REFUSED: "danger",
  MAIL_DEFERRED: "warning",
  MAIL_UNKNOWN: "warning",
  MAIL_FAILED: "danger",
  MAIL_BOUNCED: "danger",
  LINK_VIEWED: "success",
  PDF_DOWNLOADED: "success",
  PAYMENT_RECEIVED: "success",
  PAYMENT_TAKEN_BACK: "warning",
  CORRECTED: "warning",
};

/** Puts what happened to a document into words: what, when, by whom, and the other side's own words. */
export function useTimelineEntries(document: DocumentPagePartsFragment): (told: readonly Told[]) => TimelineEntry[] {
  const text = useTexts(timelineTexts);
  const titleOf = useTitle(document);
  const toCome = useWhatIsToCome(document);
  const detailOf = ({ kind, actor, words }: Told) => {
    const isVisit = kind === "LINK_VIEWED" || kind === "PDF_DOWNLOADED";
    return [actor, words && (isVisit ? text.network({ network: words }) : words)].filter(Boolean).join(" · ");
  };
  return (told) => [
    ...told.map((entry, index) => ({
      id: `${index} ${entry.kind}`,
      tone: tones[entry.kind],
      title: titleOf(entry),
      at: entry.at,
      detail: detailOf(entry),
    })),
    ...toCome,
  ];
}

function useTitle({ number, currency }: DocumentPagePartsFragment) {
  const text = useTexts(timelineTexts);
  const { language } = useLanguage();
  const pathTo = usePathTo();
  return (told: Told) => {
    const said = text[told.kind];
    const words =
      typeof said === "string"
        ? said
        : said({
            number: told.linkedNumber ?? number ?? "",
            email: told.email ?? "",
            amount: told.amount === null ? "" : formatMoney(told.amount, currency, language),
            count: told.count,
          });
    const path = told.linkedDocumentId
      ? `documents/${told.linkedDocumentId}`
      : told.paymentId && `payments/${told.paymentId}`;
    if (!path) return words;
    return (
      <UiLink href={pathTo(path)} className={classes.link}>
        {words}
      </UiLink>
    );
  };
}

/** What is still owed, and by when. */
function useWhatIsToCome({
  state,
  balance,
  dueDate,
  overdueDays,
  currency,
}: DocumentPagePartsFragment): TimelineEntry[] {
  const text = useTexts(timelineTexts);
  const { language } = useLanguage();
  if (state !== "ISSUED" || !balance || !dueDate || !decimal(balance.balance).isPositive()) return [];
  const said = { amount: formatMoney(balance.balance, currency, language), date: formatDate(dueDate) };
  return [{ id: "due", tone: "neutral", title: overdueDays > 0 ? text.overdue(said) : text.due(said) }];
}
