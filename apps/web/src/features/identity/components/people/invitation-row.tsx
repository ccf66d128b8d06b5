import { Button } from "@mantine/core";
import { ConfirmDialog, formatDate, formatInstant, StatusChip, useNotify, useTexts } from "@softmanager/ui";
import { useState } from "react";
import { useCommand } from "../../../../app/api/use-command.ts";
import { RecordCard } from "../../../../app/records/record-card.tsx";
import { accountTexts } from "../../account-texts.ts";
import { peopleTexts } from "../../people-texts.ts";
import { Initials } from "../initials.tsx";
import {
  ResendInvitationDocument,
  RevokeInvitationDocument,
  type InvitationPartsFragment,
} from "./operations.generated.ts";

interface InvitationRowProps {
  invitation: InvitationPartsFragment;
  mayManage: boolean;
}

/** One invitation without an answer: it can be mailed again or taken back. */
export function InvitationRow({ invitation, mayManage }: InvitationRowProps) {
  const text = useTexts(peopleTexts);
  const words = useTexts(accountTexts);
  const { givenName, familyName, email, role, createdAt, expiresAt, isExpired } = invitation;
  const name = `${givenName} ${familyName}`;
  const waits = (
    <StatusChip tone="info" detail={text.until({ date: formatDate(expiresAt.slice(0, 10)) })}>
      {text.waiting}
    </StatusChip>
  );
  return (
    <RecordCard
      isQuiet
      mark={<Initials name={name} />}
      title={
        <>
          {name}
          {isExpired ? <StatusChip tone="warning">{text.expired}</StatusChip> : waits}
        </>
      }
      facts={[email, words[role], text.invitedOn({ when: formatInstant(createdAt) })]}
      acts={mayManage && <InvitationActs invitation={invitation} name={name} />}
    />
  );
}

function InvitationActs({ invitation: { id, email }, name }: { invitation: InvitationPartsFragment; name: string }) {
  const text = useTexts(peopleTexts);
  const notify = useNotify();
  const [isAsking, setAsking] = useState(false);
  const [resend, { busy: isSending }] = useCommand(ResendInvitationDocument);
  const [revoke, { busy: isRevoking }] = useCommand(RevokeInvitationDocument, { refetch: ["People"] });

  async function handleResend() {
    const result = await resend({ invitationId: id });
    if (result?.__typename === "Invitation") notify.success(text.invited({ email }));
    else if (result) notify.problem(result.message);
  }

  async function handleRevoke() {
    const result = await revoke({ invitationId: id });
    setAsking(false);
    if (result?.__typename === "RevokedInvitation") notify.success(text.revoked);
    else if (result) notify.problem(result.message);
  }

  return (
    <>
      <Button
        variant="subtle"
        size="xs"
        loading={isSending}
        aria-label={text.resendTo({ name })}
        onClick={() => void handleResend()}
      >
        {text.resend}
      </Button>
      <Button
        variant="subtle"
        size="xs"
        color="gray"
        aria-label={text.revokeFrom({ name })}
        onClick={() => setAsking(true)}
      >
        {text.revoke}
      </Button>
      <ConfirmDialog
        opened={isAsking}
        onClose={() => setAsking(false)}
        title={text.revokeTitle}
        confirmLabel={text.revoke}
        onConfirm={() => void handleRevoke()}
        isDestructive
        isBusy={isRevoking}
      >
        {text.revokeText({ email })}
      </ConfirmDialog>
    </>
  );
}
