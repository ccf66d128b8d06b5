import { useQuery } from "@apollo/client/react";
import { Skeleton } from "@mantine/core";
import { ConfirmDialog, InlineBanner, KeyValues, MoneyText, SelectField, useTexts } from "@softmanager/ui";
import { useState, type ReactNode } from "react";
import { useMay } from "../../../../app/company.ts";
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
  /** Told whether all are mailed, or none; null leaves it to the rules. */
  onConfirm: (sendsMail: boolean | null) => void;
}

/** What whoever issues them says of mailing them, over the rules of customers and company. */
const mailChoices = { byRule: null, sendAll: true, sendNone: false } as const;
type MailChoice = keyof typeof mailChoices;

/** The last look before many numbers are taken: how many, from which series, what they come to in each currency. */
export function BulkIssueDialog({ selection, isBusy, onClose, onConfirm }: BulkIssueDialogProps) {
  const text = useTexts(bulkTexts);
  const { data, error } = useQuery(IssueReviewDocument, { variables: { selection }, fetchPolicy: "network-only" });
  const mailing = useQuery(MailingReviewDocument, { variables: { selection }, fetchPolicy: "network-only" });
  const [choice, setChoice] = useState<MailChoice>("byRule");
  const review = data?.issueReview;
  const count = review?.drafts ?? 0;
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={review ? text.reviewTitle({ count }) : text.reviewing}
      confirmLabel={review ? text.reviewConfirm({ count }) : text.issue}
      onConfirm={() => count > 0 && onConfirm(mailChoices[choice])}
      isBusy={isBusy}
    >
      <div className={classes.review}>
        {error && <InlineBanner tone="danger" title={text.reviewFailed} />}
        {!review && !error && <Skeleton height={96} />}
        {review && count === 0 && <p>{text.noDrafts}</p>}
        {review && count > 0 && (
          <Review
            review={review}
            mailing={choice === "byRule" ? mailing.data?.mailingReview : undefined}
            choice={<MailingField value={choice} onChange={setChoice} />}
          />
        )}
      </div>
    </ConfirmDialog>
  );
}

interface ReviewProps {
  review: IssueReviewQuery["issueReview"];
  /** What the rules would mail; absent until it is known, and where they are overruled. */
  mailing: MailingReviewQuery["mailingReview"] | undefined;
  choice: ReactNode;
}

function Review({ review: { series, totals, others, dueBeforeIssue }, mailing, choice }: ReviewProps) {
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
      {choice}
      {dueBeforeIssue > 0 && <InlineBanner tone="warning" title={text.dueBeforeIssue({ count: dueBeforeIssue })} />}
      {mailing && mailing.onIssueAddressless > 0 && <p>{text.mailedToNobody({ count: mailing.onIssueAddressless })}</p>}
      {others > 0 && <p>{text.others({ count: others })}</p>}
      <p>{text.final}</p>
    </>
  );
}

interface MailingFieldProps {
  value: MailChoice;
  onChange: (choice: MailChoice) => void;
}

/** Whether they are mailed; whoever may not send leaves it to the rules. */
function MailingField({ value, onChange }: MailingFieldProps) {
  const text = useTexts(bulkTexts);
  if (!useMay("document:send")) return null;
  return (
    <SelectField
      label={text.mailing}
      value={value}
      onChange={(next) => onChange(next as MailChoice)}
      options={(Object.keys(mailChoices) as MailChoice[]).map((choice) => ({ value: choice, label: text[choice] }))}
      description={value === "sendAll" ? text.sendAllNote : undefined}
    />
  );
}
