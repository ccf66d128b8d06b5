import { useQuery } from "@apollo/client/react";
import { Skeleton } from "@mantine/core";
import { ConfirmDialog, InlineBanner, useTexts } from "@softmanager/ui";
import { MailingReviewDocument, type DocumentsSelection } from "../../operations.generated.ts";
import { bulkTexts } from "./bulk-texts.ts";
import classes from "./list.module.css";

interface BulkSendDialogProps {
  selection: DocumentsSelection;
  /** How many are selected. */
  selected: number;
  isBusy: boolean;
  onClose: () => void;
  onConfirm: () => void;
}

/** The last look before many mails leave: how many, and which documents stay at home and why. */
export function BulkSendDialog({ selection, selected, isBusy, onClose, onConfirm }: BulkSendDialogProps) {
  const text = useTexts(bulkTexts);
  const { data, error } = useQuery(MailingReviewDocument, { variables: { selection }, fetchPolicy: "network-only" });
  const review = data?.mailingReview;
  const count = review?.toSend ?? 0;
  const unsendable = review ? selected - review.toSend - review.sent - review.addressless : 0;
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={review ? text.sendTitle({ count }) : text.sending}
      confirmLabel={review ? text.sendConfirm({ count }) : text.send}
      onConfirm={review && count === 0 ? onClose : () => count > 0 && onConfirm()}
      isBusy={isBusy}
    >
      <div className={classes.review}>
        {error && <InlineBanner tone="danger" title={text.sendFailed} />}
        {!review && !error && <Skeleton height={96} />}
        {review && <p>{count > 0 ? text.sendText : text.nothingToSend}</p>}
        {unsendable > 0 && <p>{text.unsendable({ count: unsendable })}</p>}
        {review && review.sent > 0 && <p>{text.sentAlready({ count: review.sent })}</p>}
        {review && review.addressless > 0 && <p>{text.addressless({ count: review.addressless })}</p>}
      </div>
    </ConfirmDialog>
  );
}
