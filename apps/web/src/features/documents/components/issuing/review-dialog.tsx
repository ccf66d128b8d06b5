import { isFiscalKind } from "@softmanager/domain";
import { ConfirmDialog, MoneyText, useTexts } from "@softmanager/ui";
import { kindWords } from "../../document-words.ts";
import { useDraft, useFigure, useSession, useWatched } from "../../model/use-session.ts";
import { issuingTexts } from "./issuing-texts.ts";
import type { Issuing } from "./use-issuing.ts";

interface ReviewDialogProps {
  issuing: Issuing;
  onConfirm: () => void;
}

/** The last look before a number is taken: which, to whom, how much. Enter goes on. */
export function ReviewDialog({ issuing, onConfirm }: ReviewDialogProps) {
  const text = useTexts(issuingTexts);
  const kinds = useTexts(kindWords);
  const session = useSession();
  const number = useWatched(session.series, ({ nextNumberText }) => nextNumberText);
  const customer = useDraft((draft) => draft.buyer?.name ?? "");
  const currency = useDraft((draft) => draft.currency);
  const payable = useFigure(({ totals }) => totals.payable);
  const document = text.document({ kind: kinds[session.kind].toLocaleLowerCase(), number });
  return (
    <ConfirmDialog
      opened={issuing.isReviewing}
      onClose={issuing.close}
      title={text.reviewTitle({ document })}
      confirmLabel={text.issue}
      onConfirm={onConfirm}
      isBusy={issuing.busy}
    >
      <p>
        {text.reviewTo({ customer })} <MoneyText amount={payable} currency={currency} emphasis="strong" />.
      </p>
      <p>{text.reviewNumber({ number })}</p>
      <p>{isFiscalKind(session.kind) ? text.reviewFinal : text.reviewPlain}</p>
    </ConfirmDialog>
  );
}
