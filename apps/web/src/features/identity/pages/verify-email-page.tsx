import { Button } from "@mantine/core";
import { UiLink, useTexts } from "@softmanager/ui";
import { useEffect, useRef, useState } from "react";
import { useGo } from "../../../app/address.ts";
import { useCommand } from "../../../app/api/use-command.ts";
import { EntryCard } from "../components/entry-card.tsx";
import { identityTexts } from "../identity-texts.ts";
import { landing } from "../model/landing.ts";
import { linkToken } from "../model/link-token.ts";
import { useMe } from "../model/use-me.ts";
import { VerifyEmailDocument } from "../operations.generated.ts";

type Outcome = { email: string } | { problem: string } | undefined;

/** Where the mailed link leads: proves that the address is the person's. */
export function VerifyEmailPage() {
  const text = useTexts(identityTexts);
  const outcome = useVerification();
  const { me } = useMe();
  if (!outcome) return <EntryCard title={text.verifying} />;
  if ("problem" in outcome && me?.isEmailVerified) return <Verified email={me.email} />;
  if ("problem" in outcome) {
    const back = <UiLink href="/sign-in">{text.backToSignIn}</UiLink>;
    return <EntryCard title={text.linkBroken} lead={outcome.problem} foot={back} />;
  }
  return <Verified email={outcome.email} />;
}

function Verified({ email }: { email: string }) {
  const text = useTexts(identityTexts);
  return (
    <EntryCard title={text.verifiedTitle} lead={text.verifiedText({ email })}>
      <GoOnButton />
    </EntryCard>
  );
}

function GoOnButton() {
  const text = useTexts(identityTexts);
  const go = useGo();
  const { me, refetch } = useMe();
  const [isGoing, setGoing] = useState(false);

  async function handleClick() {
    setGoing(true);
    // What was known of them says that the address is not confirmed.
    const known = await refetch().catch(() => undefined);
    const person = known ? known.data?.me : me;
    go(person ? landing(person.memberships) : "/sign-in");
  }

  return (
    <Button fullWidth loading={isGoing} onClick={() => void handleClick()}>
      {text.goOn}
    </Button>
  );
}

function useVerification(): Outcome {
  const text = useTexts(identityTexts);
  const [token] = useState(() => linkToken(window.location.hash));
  const [outcome, setOutcome] = useState<Outcome>(token ? undefined : { problem: text.linkIncomplete });
  const [verify] = useCommand(VerifyEmailDocument);
  const isAsked = useRef(false);

  useEffect(() => {
    // The link works once, and effects run twice while developing.
    if (!token || isAsked.current) return;
    isAsked.current = true;
    void verify({ token }).then((result) => {
      if (result?.__typename === "EmailVerified") setOutcome(result);
      else setOutcome({ problem: result?.message ?? text.linkIncomplete });
    });
  }, [token, verify, text]);
  return outcome;
}
