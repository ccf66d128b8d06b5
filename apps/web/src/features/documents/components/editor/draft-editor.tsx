import { useMediaQuery } from "@mantine/hooks";
import { readPreference, useNotify, useTexts, writePreference } from "@softmanager/ui";
import { lazy, Suspense, useState } from "react";
import { useGo } from "../../../../app/address.ts";
import { theKindWords } from "../../document-words.ts";
import { useSession, useWatched } from "../../model/use-session.ts";
import type { Mailing } from "../../model/mail.ts";
import { AdvanceSection } from "../advances/advance-section.tsx";
import { CustomerSection } from "../customer/customer-section.tsx";
import { issuingTexts } from "../issuing/issuing-texts.ts";
import { ReviewDialog } from "../issuing/review-dialog.tsx";
import { useIssuing, useJump } from "../issuing/use-issuing.ts";
import { LinesSection } from "../lines/lines-section.tsx";
import { useLineActs } from "../lines/use-line-acts.ts";
import { BlankPage } from "../preview/blank-page.tsx";
import { PreviewBoundary } from "../preview/preview-boundary.tsx";
import { DetailsSection } from "./details-section.tsx";
import { EditorBar } from "./editor-bar.tsx";
import { EditorHeader } from "./editor-header.tsx";
import classes from "./editor.module.css";
import { MentionsSection } from "./mentions-section.tsx";
import { SaveBanner } from "./save-banner.tsx";
import { SumsSection } from "./sums-section.tsx";
import { TermsSection } from "./terms-section.tsx";
import { useDraftActs } from "./use-draft-acts.ts";
import { useEditorShortcuts } from "./use-editor-shortcuts.ts";
import { useFocusField } from "./use-focus-field.ts";

const PreviewPane = lazy(() => import("../preview/preview-pane.tsx"));

/** Writing a document: who, when, what, how much; the document itself beside it. */
export function DraftEditor() {
  const session = useSession();
  const focusField = useFocusField();
  const acts = useLineActs(focusField);
  const issuing = useIssuing(focusField);
  const onJump = useJump(focusField);
  const preview = usePreviewChoice();
  const isHeld = useWatched(session.heldUntil, (until) => until !== null);
  const draftActs = useDraftActs();
  const finish = useFinish();
  useEditorShortcuts({
    acts,
    onJump,
    onIssue: (isSending) => void issuing.ask({ isSending }),
    onTogglePreview: preview.toggle,
  });

  async function handleConfirm(mailing: Mailing) {
    const outcome = await issuing.confirm(mailing);
    if (outcome?.isIssued) finish(outcome.number);
  }

  return (
    <div className={classes.editor} data-preview={preview.isShown || undefined}>
      <EditorHeader isPreviewShown={preview.isChosen} onTogglePreview={preview.toggle} {...draftActs} />
      <div className={classes.form} data-editor-scroll inert={isHeld}>
        <SaveBanner />
        <CustomerSection focusField={focusField} />
        <TermsSection />
        <LinesSection {...{ acts, focusField }} isLocked={isHeld} />
        <AdvanceSection />
        <SumsSection />
        <MentionsSection />
        <DetailsSection />
      </div>
      {preview.isShown && <Preview />}
      <EditorBar
        issuing={issuing}
        onJump={onJump}
        onHoldEnded={({ state, number, version }) => {
          session.autosave.moveTo(version);
          session.heldUntil.set(null);
          finish(state === "ISSUED" ? number : null);
        }}
      />
      {issuing.review && (
        <ReviewDialog
          isSending={issuing.review.isSending}
          isBusy={issuing.busy}
          onClose={issuing.close}
          onConfirm={(mailing) => void handleConfirm(mailing)}
        />
      )}
    </div>
  );
}

/** The sheet as it will be printed; it is fetched apart, and its failure leaves the form alone. */
function Preview() {
  return (
    <aside className={classes.preview}>
      <PreviewBoundary>
        <Suspense fallback={<BlankPage />}>
          <PreviewPane />
        </Suspense>
      </PreviewBoundary>
    </aside>
  );
}

/** The document is out, or it could not be: says so, and goes where it now lives. */
function useFinish(): (number: string | null) => void {
  const session = useSession();
  const text = useTexts(issuingTexts);
  const kinds = useTexts(theKindWords);
  const notify = useNotify();
  const go = useGo();
  return (number) => {
    if (number === null) return notify.problem(text.notIssued);
    notify.success(text.issued({ document: text.document({ kind: kinds[session.kind], number }) }));
    go(`documents/${session.documentId}`, { replace: true });
  };
}

/** Room for the preview there is only on a wide screen; whether it is wanted is remembered. */
function usePreviewChoice() {
  const hasRoom = useMediaQuery("(min-width: 1100px)", false, { getInitialValueInEffect: false });
  const [isChosen, setChosen] = useState(() => readPreference("preview") !== "hidden");
  function toggle() {
    writePreference("preview", isChosen ? "hidden" : "shown");
    setChosen(!isChosen);
  }
  return { isChosen, isShown: hasRoom && isChosen, toggle };
}
