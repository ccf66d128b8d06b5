import { ErrorState, InlineBanner, Page, PageHeader, useTexts } from "@softmanager/ui";
import { accountPageTexts } from "../account-page-texts.ts";
import { accountTexts } from "../account-texts.ts";
import { EmailSection } from "../components/account/email-section.tsx";
import { KeysSection } from "../components/account/keys-section.tsx";
import { PasswordSection } from "../components/account/password-section.tsx";
import { ProfileSection } from "../components/account/profile-section.tsx";
import { SessionsSection } from "../components/account/sessions-section.tsx";
import { isVisitor } from "../model/use-me.ts";
import { useMeOrDoor } from "../model/use-me-or-door.ts";

/** Everything a person can see and change about their own account. */
export function AccountPage() {
  const text = useTexts(accountPageTexts);
  const words = useTexts(accountTexts);
  const { me, error, retry } = useMeOrDoor();
  return (
    <Page title={text.title}>
      <PageHeader title={text.title} description={text.description} />
      {error && !me && <ErrorState title={words.loadFailed} onRetry={retry} />}
      {me && isVisitor(me) && (
        <InlineBanner tone="info" title={text.isDemo}>
          {text.isDemoText}
        </InlineBanner>
      )}
      {me && !isVisitor(me) && (
        <div>
          <ProfileSection me={me} />
          <EmailSection me={me} />
          <PasswordSection />
          <SessionsSection />
          <KeysSection me={me} />
        </div>
      )}
    </Page>
  );
}
