import { Button } from "@mantine/core";
import { InlineBanner, useTexts } from "@softmanager/ui";
import { useCompany } from "../../../app/company.ts";
import { accountTexts } from "../account-texts.ts";
import { useMe } from "../model/use-me.ts";
import { useResendVerification } from "../model/use-resend-verification.ts";
import classes from "./company-notice.module.css";
import { DemoNotice } from "./demo-notice.tsx";
import { OwnShortcuts } from "./shortcuts/own-shortcuts.tsx";

/** What the person must know: that nothing here is real, or that they cannot issue anything yet. */
export function CompanyNotice() {
  const { id } = useCompany();
  const { me } = useMe();
  const isDemo = me?.memberships.some(({ companyId, isDemo: is }) => is && companyId === id);
  return (
    <>
      {me && <OwnShortcuts me={me} />}
      {isDemo ? <DemoNotice /> : <UnverifiedNotice />}
    </>
  );
}

function UnverifiedNotice() {
  const text = useTexts(accountTexts);
  const { me } = useMe();
  const { resend, isSending } = useResendVerification();
  if (!me || me.isEmailVerified) return null;

  const action = (
    <Button variant="default" size="xs" loading={isSending} onClick={() => void resend()}>
      {text.sendAgain}
    </Button>
  );
  return (
    <div className={classes.notice}>
      <InlineBanner tone="warning" title={text.unverified({ email: me.email })} action={action}>
        {text.unverifiedText}
      </InlineBanner>
    </div>
  );
}
