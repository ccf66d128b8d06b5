import { UiLink, useTexts } from "@softmanager/ui";
import { useCarried, useGo, useSearchParams } from "../../../app/address.ts";
import { DemoButton } from "../components/demo-button.tsx";
import { EntryCard } from "../components/entry-card.tsx";
import { SignInForm } from "../components/sign-in-form.tsx";
import { identityTexts } from "../identity-texts.ts";
import { landing } from "../model/landing.ts";
import { nextPage } from "../model/next-page.ts";

/** The door for those who have an account. */
export function SignInPage() {
  const text = useTexts(identityTexts);
  const go = useGo();
  const [{ next }] = useSearchParams(nextPage);
  const email = useCarried("email");
  return (
    <EntryCard
      title={text.signIn}
      lead={text.signInWelcome}
      foot={
        <>
          {text.noAccount} <UiLink href="/sign-up">{text.signUp}</UiLink>
        </>
      }
    >
      <SignInForm {...(email && { email })} onSignedIn={({ memberships }) => go(landing(memberships, next))} />
      <DemoButton />
    </EntryCard>
  );
}
