import type { LockedDraft } from "./lock-drafts.ts";
import { IssueDateBeforeLast, SeriesNotAllowed } from "./problems.ts";
import { mayUse } from "./series.ts";

/**
 * Whether documents may follow one another in their series: inside one, dates never go back. Asked before the series is
 * locked; whoever comes in between is noticed when the numbers are taken.
 */
export class SeriesOrder {
  /** By series, the issue date of the document before (ISO). */
  private readonly last = new Map<string, string>();

  assertMayFollow(draft: LockedDraft, { issueDate, issuedBy }: { issueDate: string; issuedBy: string | null }): void {
    if (!mayUse(draft, { membershipId: issuedBy })) throw new SeriesNotAllowed(draft.seriesPrefix);
    const earliest = this.last.get(draft.seriesId) ?? draft.earliestIssueDate;
    if (earliest && issueDate < earliest) throw new IssueDateBeforeLast(earliest);
  }

  follow({ seriesId }: LockedDraft, issueDate: string): void {
    this.last.set(seriesId, issueDate);
  }
}
