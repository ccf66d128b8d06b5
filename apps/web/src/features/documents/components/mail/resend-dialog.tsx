import { Button, Group } from "@mantine/core";
import { resendMailInput } from "@softmanager/inputs";
import { TextField, useNotify, useTexts } from "@softmanager/ui";
import { useState, type FormEvent } from "react";
import { useCommand } from "../../../../app/api/use-command.ts";
import { useSteadyKey } from "../../model/use-steady-key.ts";
import { ResendMailDocument } from "../../operations.generated.ts";
import detail from "../detail/detail.module.css";
import { Dialog } from "../dialog.tsx";
import type { Recipient } from "./mail-recipient.tsx";
import { mailStateTexts, mailTexts } from "./mail-texts.ts";

interface ResendDialogProps {
  recipient: Recipient;
  onClose: () => void;
}

/** Sends the same mail once more to this recipient alone, at the same address or at the right one. */
export function ResendDialog({ recipient, onClose }: ResendDialogProps) {
  const text = useTexts(mailStateTexts);
  const { email, error, change, submit, busy } = useResending({ recipient, onClose });
  return (
    <Dialog onClose={onClose} title={text.resendOf({ address: recipient.email })} size="28rem">
      <form className={detail.dialog} onSubmit={(event) => void submit(event)} noValidate>
        <TextField
          label={text.address}
          value={email}
          onChange={change}
          error={error}
          description={text.addressHint}
          type="email"
          autoComplete="off"
          maxLength={254}
          autoFocus
          required
        />
        <Group justify="flex-end">
          <Button type="submit" loading={busy}>
            {text.resend}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}

function useResending({ recipient, onClose }: ResendDialogProps) {
  const text = useTexts(mailStateTexts);
  const { resent } = useTexts(mailTexts);
  const notify = useNotify();
  const [email, setEmail] = useState(recipient.email);
  const [error, setError] = useState<string>();
  const [resend, { busy }] = useCommand(ResendMailDocument, { refetch: ["MailsOfDocument", "DocumentTimeline"] });
  const keyOf = useSteadyKey();

  async function submit(event: FormEvent) {
    event.preventDefault();
    const input = { recipientId: recipient.id, email: email.trim() };
    if (input.email === "" || !resendMailInput.safeParse(input).success) return setError(text.addressWrong);
    const result = await resend({ ...input, idempotencyKey: keyOf(input) });
    if (result?.__typename === "Mail") {
      notify.success(resent({ address: input.email }));
      onClose();
    } else if (result) setError(result.__typename === "InvalidInput" ? result.issues[0]?.message : result.message);
  }

  function change(next: string) {
    setError(undefined);
    setEmail(next);
  }
  return { email, error, change, submit, busy };
}
