import { Button, Group } from "@mantine/core";
import { TextField, useTexts } from "@softmanager/ui";
import { useState } from "react";
import { useCommand } from "../../../../app/api/use-command.ts";
import { CancelDocumentDocument, type DocumentPagePartsFragment } from "../../operations.generated.ts";
import { Dialog } from "../dialog.tsx";
import classes from "./detail.module.css";
import { detailTexts } from "./detail-texts.ts";
import { useDocumentInSentence } from "./document-name.ts";

interface CancelDialogProps {
  document: DocumentPagePartsFragment;
  onClose: () => void;
}

/** Cancels a document that has not left the house. It cannot be taken back, so it is asked, with the reason. */
export function CancelDialog({ document, onClose }: CancelDialogProps) {
  const text = useTexts(detailTexts);
  const nameOf = useDocumentInSentence();
  const [reason, setReason] = useState("");
  const [error, setError] = useState<string>();
  const [cancel, { busy }] = useCommand(CancelDocumentDocument);

  async function handleClick() {
    if (reason.trim() === "") return setError(text.reasonNeeded);
    const result = await cancel({ documentId: document.id, expectedVersion: document.version, reason });
    if (result?.__typename === "Document") onClose();
    else if (result) setError(result.message);
  }

  return (
    <Dialog onClose={onClose} title={text.cancelTitle({ document: nameOf(document) })} size="28rem">
      <div className={classes.dialog}>
        <p className={classes.quiet}>{text.cancelText}</p>
        <TextField
          label={text.reason}
          value={reason}
          onChange={setReason}
          error={error}
          maxLength={300}
          autoFocus
          required
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {text.keepIt}
          </Button>
          <Button color="red" onClick={() => void handleClick()} loading={busy}>
            {text.cancel}
          </Button>
        </Group>
      </div>
    </Dialog>
  );
}
