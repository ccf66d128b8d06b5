import { Button } from "@mantine/core";
import { useTexts } from "@softmanager/ui";
import { invitationTexts } from "../../invitation-texts.ts";
import type { Me } from "../../model/use-me.ts";
import type { InvitationQuery } from "../../operations.generated.ts";
import { EntryCard } from "../entry-card.tsx";
import { SignInForm } from "../sign-in-form.tsx";
import { NewMemberForm } from "./new-member-form.tsx";
import { useAcceptance } from "./use-acceptance.ts";
import { useLeaveHere } from "./use-leave-here.ts";

interface InvitationAnswerProps {
  token: string;
  invitation: NonNullable<InvitationQuery["invitation"]>;
  me: Me | null;
}

/** What somebody has to do to join depends on who they are here: nobody, the invited person, or somebody else. */
export function InvitationAnswer({ token, invitation, me }: InvitationAnswerProps) {
  const text = useTexts(invitationTexts);
  const { companyName: company, givenName: name, email, hasAccount } = invitation;
  const title = text.title({ company });
  const { accept, busy } = useAcceptance({ token, company });
  if (me && me.email !== email) {
    return (
      <EntryCard title={title} lead={text.otherText({ email, other: me.email })}>
        <LeaveButton />
      </EntryCard>
    );
  }
  if (me) {
    return (
      <EntryCard title={title} lead={text.joinText({ name, email })}>
        <Button fullWidth loading={busy} onClick={() => void accept({ acceptances: [] })}>
          {text.join}
        </Button>
      </EntryCard>
    );
  }
  return (
    <EntryCard title={title} lead={hasAccount ? text.signInText({ name, email }) : text.newText({ name, email })}>
      {hasAccount ? (
        <SignInForm email={email} onSignedIn={() => void accept({ acceptances: [] })} />
      ) : (
        <NewMemberForm onAccept={accept} busy={busy} />
      )}
    </EntryCard>
  );
}

function LeaveButton() {
  const text = useTexts(invitationTexts);
  const { leave, isLeaving } = useLeaveHere();
  return (
    <Button fullWidth loading={isLeaving} onClick={() => void leave()}>
      {text.signOutFirst}
    </Button>
  );
}
