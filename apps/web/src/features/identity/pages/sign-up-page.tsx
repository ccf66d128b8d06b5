import { UiLink, useTexts } from "@softmanager/ui";
import { useGo } from "../../../app/address.ts";
import { EntryCard } from "../components/entry-card.tsx";
import { SignUpForm } from "../components/sign-up-form.tsx";
import { landing } from "../model/landing.ts";
import { signUpTexts } from "../sign-up-texts.ts";

/** Where a company begins. */
export function SignUpPage() {
  const text = useTexts(signUpTexts);
  const go = useGo();
  return (
    <EntryCard
      title={text.title}
      lead={text.lead}
      foot={
        <>
          {text.haveAccount} <UiLink href="/sign-in">{text.signIn}</UiLink>
        </>
      }
    >
      <SignUpForm onSignedUp={({ memberships }) => go(landing(memberships), { replace: true })} />
    </EntryCard>
  );
}
