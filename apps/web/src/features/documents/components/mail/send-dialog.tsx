import { Button } from "@mantine/core";
import { KeyHint, useAriaKeys, useNotify, useShortcuts, useTexts } from "@softmanager/ui";
import { useState } from "react";
import { useCommand } from "../../../../app/api/use-command.ts";
import { mailOf, wordsOf } from "../../model/mail.ts";
import { useSteadyKey } from "../../model/use-steady-key.ts";
import {
  SendDocumentDocument,
  SendTestMailDocument,
  type DocumentPagePartsFragment,
} from "../../operations.generated.ts";
import { Dialog } from "../dialog.tsx";
import { useDocumentInSentence } from "../detail/document-name.ts";
import classes from "./mail.module.css";
import { MailFields, RecipientsField, useRecipientsFault } from "./mail-fields.tsx";
import { MailPreview } from "./mail-preview.tsx";
import { mailTexts } from "./mail-texts.ts";
import { useMailWriting } from "./use-mail-writing.ts";

interface SendDialogProps {
  document: DocumentPagePartsFragment;
  onClose: () => void;
}

/** Writing the mail beside what it will look like; nothing goes before it was seen. */
export function SendDialog({ document, onClose }: SendDialogProps) {
  const text = useTexts(mailTexts);
  const nameOf = useDocumentInSentence();
  const notify = useNotify();
  const mail = useMailWriting(document.id, document.content.language);
  const [error, setError] = useState<string>();
  const [send, { busy }] = useCommand(SendDocumentDocument, { refetch: ["MailsOfDocument"] });
  const sendTest = useTest(document.id, mail);
  const keyOf = useSteadyKey();
  const faultIn = useRecipientsFault();

  async function handleSend() {
    const fault = faultIn(mail.writing.recipients);
    if (fault) return setError(fault);
    const input = mailOf(mail.writing, mail.preview?.recipients ?? []);
    const result = await send({ documentId: document.id, ...input, idempotencyKey: keyOf(input) });
    if (result?.__typename === "Mail") {
      notify.success(text.queued);
      onClose();
    } else if (result) setError(result.__typename === "InvalidInput" ? result.issues[0]?.message : result.message);
  }

  return (
    <Dialog
      onClose={onClose}
      title={text.sendTitle({ document: nameOf(document) })}
      size="66rem"
      isWritten={mail.isWritten}
      isUnsent
    >
      <div className={classes.composer}>
        <div className={classes.fields}>
          <RecipientsField mail={mail} error={error} autoFocus />
          <MailFields mail={mail} />
          <div className={classes.actions}>
            <Button variant="default" onClick={() => void sendTest()}>
              {text.test}
            </Button>
            <SendButton onSend={() => void handleSend()} busy={busy} />
          </div>
        </div>
        <MailPreview mail={mail} />
      </div>
    </Dialog>
  );
}

interface SendButtonProps {
  onSend: () => void;
  busy: boolean;
}

function SendButton({ onSend, busy }: SendButtonProps) {
  const text = useTexts(mailTexts);
  const ariaKeysOf = useAriaKeys();
  const keys = "mod+enter";
  useShortcuts([{ keys, label: text.sendNow, run: onSend, inDialogs: true, isOff: busy }]);
  return (
    <Button onClick={onSend} loading={busy} rightSection={<KeyHint keys={keys} />} aria-keyshortcuts={ariaKeysOf(keys)}>
      {text.sendNow}
    </Button>
  );
}

/** The same mail to whoever writes it. */
function useTest(documentId: string, { writing }: ReturnType<typeof useMailWriting>): () => Promise<void> {
  const text = useTexts(mailTexts);
  const notify = useNotify();
  const [send] = useCommand(SendTestMailDocument, { refetch: ["MailsOfDocument"] });
  return async () => {
    const result = await send({ documentId, ...wordsOf(writing), idempotencyKey: crypto.randomUUID() });
    if (result?.__typename === "Mail") notify.success(text.testSent({ address: result.recipients[0]?.email ?? "" }));
    else if (result) notify.problem(result.message);
  };
}
