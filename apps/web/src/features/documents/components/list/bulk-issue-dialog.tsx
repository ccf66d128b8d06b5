import { useQuery } from "@apollo/client/react";
import { Skeleton } from "@mantine/core";
import { ConfirmDialog, InlineBanner, KeyValues, MoneyText, useTexts } from "@softmanager/ui";
import {
  IssueReviewDocument,
  MailingReviewDocument,
  type DocumentsSelection,
  type IssueReviewQuery,
  type MailingReviewQuery,
} from "../../operations.generated.ts";
import { bulkTexts } from "./bulk-texts.ts";
import classes from "./list.module.css";

interface BulkIssueDialogProps {
  selection: DocumentsSelection;
  isBusy: boolean;
  onClose: () => void;
  onConfirm: () => void;
}

/** The last look before many numbers are taken: how many, from which series, what they come to in each currency. */
export function BulkIssueDialog({ selection, isBusy, onClose, onConfirm }: BulkIssueDialogProps) {
  const text = useTexts(bulkTexts);
  const { data, error } = useQuery(IssueReviewDocument, { variables: { selection }, fetchPolicy: "network-only" });
  const mailing = useQuery(MailingReviewDocument, { variables: { selection }, fetchPolicy: "network-only" });
  const review = data?.issueReview;
  const count = review?.drafts ?? 0;
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={review ? text.reviewTitle({ count }) : text.reviewing}
      confirmLabel={review ? text.reviewConfirm({ count }) : text.issue}
      onConfirm={() => count > 0 && onConfirm()}
      isBusy={isBusy}
    >
      <div className={classes.review}>
        {error && <InlineBanner tone="danger" title={text.reviewFailed} />}
        {!review && !error && <Skeleton height={96} />}
        {review &&
          (count > 0 ? <Review review={review} mailing={mailing.data?.mailingReview} /> : <p>{text.noDrafts}</p>)}
      </div>
    </ConfirmDialog>
  );
}

interface ReviewProps {
  review: IssueReviewQuery["issueReview"];
  /** Absent until it is known. */
  mailing: MailingReviewQuery["mailingReview"] | undefined;
}

function Review({ review: { series, totals, others, dueBeforeIssue }, mailing }: ReviewProps) {
  const text = useTexts(bulkTexts);
  return (
    <>
      <KeyValues
        entries={[
          ...series.map(({ prefix, count, nextNumberText }) => ({
            label: text.series({ prefix }),
            value: text.ofSeries({ count, number: nextNumberText }),
          })),
          {
            label: text.total,
            value: (
              <span className={classes.reviewTotals}>
                {totals.map(({ currency, payable }) => (
                  <MoneyText key={currency} amount={payable} currency={currency} emphasis="strong" />
                ))}
              </span>
            ),
          },
          ...(mailing ? [{ label: text.mailed, value: text.mailedCount({ count: mailing.onIssue }) }] : []),
        ]}
      />
      {dueBeforeIssue > 0 && <InlineBanner tone="warning" title={text.dueBeforeIssue({ count: dueBeforeIssue })} />}
      {mailing && mailing.onIssueAddressless > 0 && <p>{text.mailedToNobody({ count: mailing.onIssueAddressless })}</p>}
      {others > 0 && <p>{text.others({ count: others })}</p>}
      <p>{text.final}</p>
    </>
  );
}
