import { isLocalDate, type LocalDate } from "../calendar/local-date.ts";
import type { DocumentContent } from "../document/content.ts";
import type { DocumentKind } from "../document/kinds.ts";
import { latestIssueDateOf } from "../tax/tax-point.ts";

/** Something to know before issuing that keeps nobody from it. */
export interface DraftWarning {
  /** The field that it is about. */
  path: string;
  /** ISSUED_LATE: after the 15th of the month that follows the delivery (art. 319 (16) Cod fiscal). */
  code: "ISSUED_LATE";
  /** The last day on which it should have been issued. */
  date: LocalDate;
}

/** What a person should know before issuing; `today` stands in for an issue date not chosen. */
export function warningsAbout(content: DocumentContent, kind: DocumentKind, today: LocalDate): DraftWarning[] {
  const latest = latestIssueDateOf(kind, content);
  const issueDate = content.issueDate && isLocalDate(content.issueDate) ? content.issueDate : today;
  return latest && issueDate > latest ? [{ path: "issueDate", code: "ISSUED_LATE", date: latest }] : [];
}
