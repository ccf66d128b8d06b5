import { isFiscalKind } from "@softmanager/domain";
import { ConfirmDialog, MoneyText, useTexts } from "@softmanager/ui";
import { useEffect, useState, type ReactNode } from "react";
import { theKindWords } from "../../document-words.ts";
import { faultInRecipients, mailOf } from "../../model/mail.ts";
import { signed } from "../../model/signs.ts";
import { useDraft, useFigure, useSession, useWatched } from "../../model/use-session.ts";
import type { MailInput } from "../../operations.generated.ts";
import { recipientsId } from "../mail/mail-fields.tsx";
import { mailTexts } from "../mail/mail-texts.ts";
import { useMailWriting } from "../mail/use-mail-writing.ts";
import classes from "./issuing.module.css";
import { issuingTexts } from "./issuing-texts.ts";
import { SendOnIssue } from "./send-on-issue.tsx";

interface ReviewDialogProps {
  /** Whether it is also sent. */
  isSending: boolean;
  isBusy: boolean;
  onClose: () => void;
  onConfirm: (mail: MailInput | undefined) => void;
}

/** The last look before a number is taken: which, to whom, how much, where it goes. Enter goes on. */
export function ReviewDialog(props: ReviewDialogProps) {
  return props.isSending ? (
    <ReviewAndSend {...props} />
  ) : (
    <Review {...props} onConfirm={() => props.onConfirm(undefined)} />
  );
}

function ReviewAndSend({ isBusy, onClose, onConfirm }: ReviewDialogProps) {
  const text = useTexts(mailTexts);
  const { documentId } = useSession();
  const language = useDraft((draft) => draft.language);
  const mail = useMailWriting(documentId, language);
  const [error, setError] = useState<string>();
  const isAddressless = mail.preview?.recipients.length === 0;
  useEffect(() => {
    if (isAddressless) document.getElementById(recipientsId)?.focus();
  }, [isAddressless]);

  function handleConfirm() {
    const fault = faultInRecipients(mail.writing.recipients);
    if (!fault) return onConfirm(mailOf(mail.writing, mail.preview?.recipients ?? []));
    setError(text[fault]);
    document.getElementById(recipientsId)?.focus();
  }

  return (
    <Review isSending {...{ isBusy, onClose }} onConfirm={handleConfirm}>
      <SendOnIssue mail={mail} error={error} />
    </Review>
  );
}

interface ReviewProps {
  isSending: boolean;
  isBusy: boolean;
  onClose: () => void;
  onConfirm: () => void;
  children?: ReactNode;
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
