import { cancelDocumentInput } from "@softmanager/inputs";
import { useNotify, useTexts } from "@softmanager/ui";
import type { z } from "zod";
import { useCommand } from "../../../../app/api/use-command.ts";
import { showIssues, useInputForm } from "../../../../app/form.ts";
import { ReasonDialog } from "../../../../app/forms/reason-dialog.tsx";
import { CancelDocumentDocument, type DocumentPagePartsFragment } from "../../operations.generated.ts";
import classes from "./detail.module.css";
import { detailTexts } from "./detail-texts.ts";
import { useDocumentInSentence } from "./document-name.ts";

interface CancelDialogProps {
  document: Pick<DocumentPagePartsFragment, "id" | "version" | "kind" | "number">;
  onClose: () => void;
}

/** Cancels a document that has not left the house. It cannot be taken back, so it is asked, with the reason. */
export function CancelDialog({ document, onClose }: CancelDialogProps) {
  const text = useTexts(detailTexts);
  const notify = useNotify();
  const nameOf = useDocumentInSentence();
  const first: z.input<typeof cancelDocumentInput> = {
    documentId: document.id,
    expectedVersion: document.version,
    reason: "",
  };
  const form = useInputForm(cancelDocumentInput, first);
  const [run, { busy }] = useCommand(CancelDocumentDocument);

  const cancel = form.handleSubmit(async ({ reason }) => {
    const result = await run({ ...first, reason });
    if (!result) return;
    if (result.__typename === "InvalidInput") return void showIssues(form, result.issues);
    onClose();
    if (result.__typename !== "Document") notify.problem(result.message);
  });
  return (
    <ReasonDialog
      control={form.control}
      name="reason"
      label={text.reason}
      hint={text.reasonHint}
      onClose={onClose}
      title={text.cancelTitle({ document: nameOf(document) })}
      confirmLabel={text.cancel}
      onConfirm={() => void cancel()}
      isBusy={busy}
    >
      <p className={classes.quiet}>{text.cancelText}</p>
    </ReasonDialog>
  );
}
