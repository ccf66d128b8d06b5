import { Modal } from "@mantine/core";
import { useTexts } from "@softmanager/ui";
import type { SignInAgainProps } from "../../../app/feature.ts";
import { identityTexts } from "../identity-texts.ts";
import { lastKnownEmail } from "../model/use-me.ts";
import { SignInForm } from "./sign-in-form.tsx";

/** Signs in over the page when the session has ended, so that nothing typed is lost. */
export function SignInAgain({ onSignedIn }: SignInAgainProps) {
  const text = useTexts(identityTexts);
  return (
    <Modal opened onClose={() => undefined} withCloseButton={false} title={text.sessionEnded} size="26rem">
      <p style={{ marginTop: 0 }}>{text.sessionEndedText}</p>
      <SignInForm keepsWork email={lastKnownEmail()} onSignedIn={onSignedIn} />
    </Modal>
  );
}
