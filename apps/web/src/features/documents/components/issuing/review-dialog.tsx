import { useQuery } from "@apollo/client/react";
import { isFiscalKind } from "@softmanager/domain";
import { CheckboxField, ConfirmDialog, MoneyText, useTexts } from "@softmanager/ui";
import { useEffect, useState, type ReactNode } from "react";
import { useMay } from "../../../../app/company.ts";
import { LeaveQuestion } from "../../../../app/forms/leave-question.tsx";
import { useLeaving } from "../../../../app/forms/use-leaving.ts";
import { theKindWords } from "../../document-words.ts";
import { mailOf, type Mailing } from "../../model/mail.ts";
import { signed } from "../../model/signs.ts";
import { useDraft, useFigure, useSession, useWatched } from "../../model/use-session.ts";
import { MailOnIssueDocument, type MailOnIssueQuery } from "../../operations.generated.ts";
import { recipientsId, useRecipientsFault } from "../mail/mail-fields.tsx";
import { useMailWriting } from "../mail/use-mail-writing.ts";
import classes from "./issuing.module.css";
import { issuingTexts } from "./issuing-texts.ts";
import { SendOnIssue } from "./send-on-issue.tsx";

interface ReviewDialogProps {
  /** Whether whoever issues it asked for it to be sent too. */
  isSending: boolean;
  isBusy: boolean;
  onClose: () => void;
  onConfirm: (mailing: Mailing) => void;
}

/** The last look before a number is taken: which, to whom, how much, where it goes. Enter goes on. */
export function ReviewDialog({ isSending, ...props }: ReviewDialogProps) {
  const { documentId } = useSession();
  const { data } = useQuery(MailOnIssueDocument, { variables: { id: documentId }, fetchPolicy: "network-only" });
  const [chosen, setChosen] = useState<boolean>();
  const rule = data?.document.mailOnIssue;
  const sends = chosen ?? (isSending || (rule?.sendsOnIssue ?? false));
  const choice = <SendChoice sends={sends} rule={rule} onChange={setChosen} />;
  if (useMay("document:send") && sends) return <ReviewAndSend {...props} choice={choice} />;
  const sendsMail = chosen === undefined && !isSending ? null : false;
  return (
    <Review isSending={false} {...props} onConfirm={() => props.onConfirm({ sendsMail })}>
      {choice}
    </Review>
  );
}

interface SendChoiceProps {
  sends: boolean;
  rule: MailOnIssueQuery["document"]["mailOnIssue"] | undefined;
  onChange: (sends: boolean) => void;
}

/** Whether it is mailed, and whose rule says so; whoever may not send sees what the rule does. */
function SendChoice({ sends, rule, onChange }: SendChoiceProps) {
  const text = useTexts(issuingTexts);
  const maySend = useMay("document:send");
  const origin = rule && text[`${rule.sendsOnIssue ? "sent" : "kept"}By${rule.origin}`];
  if (!maySend) return rule?.sendsOnIssue ? <p>{text.isSent}</p> : null;
  return <CheckboxField label={text.sendToo} value={sends} onChange={onChange} description={origin} />;
}

type ReviewAndSendProps = Omit<ReviewDialogProps, "isSending"> & { choice: ReactNode };

function ReviewAndSend({ isBusy, onClose, onConfirm, choice }: ReviewAndSendProps) {
  const { documentId } = useSession();
  const faultIn = useRecipientsFault();
  const language = useDraft((draft) => draft.language);
  const mail = useMailWriting(documentId, language);
  const [error, setError] = useState<string>();
  const { isAsking, leave, stay } = useLeaving({ isWritten: mail.isWritten, onLeave: onClose });
  const isAddressless = mail.preview?.recipients.length === 0;
  useEffect(() => {
    if (isAddressless) document.getElementById(recipientsId)?.focus();
  }, [isAddressless]);

  function handleConfirm() {
    const fault = faultIn(mail.writing.recipients);
    if (!fault) return onConfirm({ mail: mailOf(mail.writing, mail.preview?.recipients ?? []) });
    setError(fault);
    document.getElementById(recipientsId)?.focus();
    return undefined;
  }

  return (
    <Review isSending isBusy={isBusy} onClose={leave} onConfirm={handleConfirm}>
      {choice}
      <SendOnIssue mail={mail} error={error} />
      {isAsking && <LeaveQuestion isUnsent onStay={stay} onLeave={onClose} />}
    </Review>
  );
}

interface ReviewProps {
  isSending: boolean;
  isBusy: boolean;
  onClose: () => void;
  onConfirm: () => void;
  children: ReactNode;
}

function Review({ isSending, isBusy, onClose, onConfirm, children }: ReviewProps) {
  const text = useTexts(issuingTexts);
  const kinds = useTexts(theKindWords);
  const session = useSession();
  const number = useWatched(session.series, ({ nextNumberText }) => nextNumberText);
  const customer = useDraft((draft) => draft.buyer?.name ?? "");
  const currency = useDraft((draft) => draft.currency);
  const payable = useFigure(({ totals }) => totals.payable);
  const document = text.document({ kind: kinds[session.kind], number });
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={text.reviewTitle({ document })}
      confirmLabel={isSending ? text.issueAndSend : text.issue}
      onConfirm={onConfirm}
      isBusy={isBusy}
    >
      <div className={classes.review}>
        <p className={classes.reviewLine}>
          {session.kind === "CREDIT_NOTE" ? text.reviewCredit({ customer }) : text.reviewTo({ customer })}{" "}
          <MoneyText amount={signed(payable, session.kind)} currency={currency} emphasis="strong" />
        </p>
        {children}
        <p>
          {text.reviewNumber({ number })} {isFiscalKind(session.kind) ? text.reviewFinal : text.reviewPlain}
        </p>
      </div>
    </ConfirmDialog>
  );
}
