import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { UiLink, useTexts } from "@softmanager/ui";
import { useState } from "react";
import { platformClient } from "../../../app/api/client.ts";
import { useFailureText } from "../../../app/api/use-failure-text.ts";
import { EntryCard } from "../components/entry-card.tsx";
import { InvitationAnswer } from "../components/invitation/invitation-answer.tsx";
import { identityTexts } from "../identity-texts.ts";
import { invitationTexts } from "../invitation-texts.ts";
import { linkToken } from "../model/link-token.ts";
import { useMe } from "../model/use-me.ts";
import { InvitationDocument } from "../operations.generated.ts";

/** Where a mailed invitation leads: into the company, with a new account or with the one somebody has. */
export function InvitationPage() {
  const [token = ""] = useState(() => linkToken(window.location.hash));
  if (!token) return <BrokenInvitation />;
  return <Invitation token={token} />;
}

function Invitation({ token }: { token: string }) {
  const text = useTexts(invitationTexts);
  const failureText = useFailureText();
  const { data, error, refetch } = useQuery(InvitationDocument, { variables: { token }, client: platformClient() });
  const { me } = useMe();
  if (error && !data) {
    const retry = () => void refetch().catch(() => undefined);
    return (
      <EntryCard title={text.unreachable} lead={failureText(error)}>
        <Button fullWidth onClick={retry}>
          {text.retry}
        </Button>
      </EntryCard>
    );
  }
  if (!data || me === undefined) return <EntryCard title={text.opening} />;
  if (!data.invitation) return <BrokenInvitation />;
  return <InvitationAnswer token={token} invitation={data.invitation} me={me} />;
}

function BrokenInvitation() {
  const text = useTexts(invitationTexts);
  const { backToSignIn } = useTexts(identityTexts);
  return (
    <EntryCard title={text.broken} lead={text.brokenText} foot={<UiLink href="/sign-in">{backToSignIn}</UiLink>} />
  );
}
