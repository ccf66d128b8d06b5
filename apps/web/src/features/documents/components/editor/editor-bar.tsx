import { Button } from "@mantine/core";
import { IconSend, KeyHint, MoneyText, useAriaKeys, useTexts } from "@softmanager/ui";
import { useMay } from "../../../../app/company.ts";
import { signed } from "../../model/signs.ts";
import { useDraft, useFigure, useSession, useWatched } from "../../model/use-session.ts";
import type { IssuingPartsFragment } from "../../operations.generated.ts";
import { HoldCountdown } from "../issuing/hold-countdown.tsx";
import { issuingTexts } from "../issuing/issuing-texts.ts";
import type { Issuing } from "../issuing/use-issuing.ts";
import { editorPageTexts } from "./editor-page-texts.ts";
import { totalsTexts } from "./editor-texts.ts";
import classes from "./editor.module.css";
import { MissingStrip } from "./missing-strip.tsx";

interface EditorBarProps {
  issuing: Issuing;
  onJump: (path: string) => void;
  onHoldEnded: (document: IssuingPartsFragment) => void;
}

/** Always in sight: what is missing, the total, and the one act that the page is for. */
export function EditorBar({ issuing, onJump, onHoldEnded }: EditorBarProps) {
  const text = useTexts(editorPageTexts);
  const session = useSession();
  const heldUntil = useWatched(session.heldUntil, (until) => until);
  return (
    <div className={classes.bar} role="region" aria-label={text.totals}>
      <MissingStrip onJump={onJump} />
      <div className={classes.barEnd}>
        <PayableTotal />
        {heldUntil === null ? (
          <IssueButtons onIssue={(isSending) => void issuing.ask({ isSending })} />
        ) : (
          <HoldCountdown
            documentId={session.documentId}
            until={heldUntil}
            onUndo={() => void issuing.undo()}
            onEnded={onHoldEnded}
          />
        )}
      </div>
    </div>
  );
}

function PayableTotal() {
  const text = useTexts(totalsTexts);
  const currency = useDraft((draft) => draft.currency);
  const payable = useFigure(({ totals }) => totals.payable);
  const { kind } = useSession();
  return (
    <span className={classes.barTotal}>
      <span className={classes.barLabel}>{kind === "CREDIT_NOTE" ? text.credited : text.payable}</span>
      <MoneyText amount={signed(payable, kind)} currency={currency} emphasis="strong" />
    </span>
  );
}

/** Issuing is the page's act; sending with it is one key more. */
function IssueButtons({ onIssue }: { onIssue: (isSending: boolean) => void }) {
  const text = useTexts(issuingTexts);
  const ariaKeysOf = useAriaKeys();
  const maySend = useMay("document:send");
  if (!useMay("document:issue")) return null;
  return (
    <span className={classes.barButtons}>
      {maySend && (
        <Button
          variant="default"
          onClick={() => onIssue(true)}
          aria-label={text.issueAndSend}
          aria-keyshortcuts={ariaKeysOf("mod+shift+enter")}
        >
          <IconSend size={16} stroke={1.75} aria-hidden />
          <span className={classes.sendWords}>{text.issueAndSend}</span>
        </Button>
      )}
      <Button
        onClick={() => onIssue(false)}
        rightSection={<KeyHint keys="mod+enter" />}
        aria-keyshortcuts={ariaKeysOf("mod+enter")}
      >
        {text.issue}
      </Button>
    </span>
  );
}
