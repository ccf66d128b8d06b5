import { Button, Group } from "@mantine/core";
import { TextAreaField, useNotify, useTexts } from "@softmanager/ui";
import { useState, type FormEvent } from "react";
import { useCommand } from "../../../../app/api/use-command.ts";
import { useSteadyKey } from "../../model/use-steady-key.ts";
import { MarkBouncedDocument } from "../../operations.generated.ts";
import detail from "../detail/detail.module.css";
import { Dialog } from "../dialog.tsx";
import type { Recipient } from "./mail-recipient.tsx";
import { mailStateTexts } from "./mail-texts.ts";

interface BounceDialogProps {
  recipient: Recipient;
  onClose: () => void;
}

/** Writes down that a mail came back: the server's words, or the whole notification as it arrived. */
export function BounceDialog({ recipient, onClose }: BounceDialogProps) {
  const text = useTexts(mailStateTexts);
  const { message, error, change, submit, busy } = useMarking({ recipient, onClose });
  return (
    <Dialog
      onClose={onClose}
      title={text.cameBackOf({ address: recipient.email })}
      size="34rem"
      isWritten={message.trim() !== ""}
    >
      <form className={detail.dialog} onSubmit={(event) => void submit(event)} noValidate>
        <p className={detail.quiet}>{text.cameBackText}</p>
        <TextAreaField
          label={text.notice}
          value={message}
          onChange={change}
          error={error}
          description={text.noticeHint}
          rows={6}
          autoFocus
          required
        />
        <Group justify="flex-end">
          <Button type="submit" loading={busy}>
            {text.markBounced}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}

function useMarking({ recipient, onClose }: BounceDialogProps) {
  const text = useTexts(mailStateTexts);
  const notify = useNotify();
  const [message, setMessage] = useState("");
  const [error, setError] = useState<string>();
  const [mark, { busy }] = useCommand(MarkBouncedDocument, { refetch: ["MailsOfDocument", "DocumentTimeline"] });
  const keyOf = useSteadyKey();

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (message.trim() === "") return setError(text.noticeNeeded);
    const input = { recipientId: recipient.id, message };
    const result = await mark({ ...input, idempotencyKey: keyOf(input) });
    if (result?.__typename === "Mail") {
      notify.success(text.marked({ address: recipient.email }));
      onClose();
    } else if (result) setError(result.__typename === "InvalidInput" ? result.issues[0]?.message : result.message);
  }

  function change(next: string) {
    setError(undefined);
    setMessage(next);
  }
  return { message, error, change, submit, busy };
}
