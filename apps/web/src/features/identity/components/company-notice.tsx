import { Button } from "@mantine/core";
import { useMutation } from "@apollo/client/react";
import { InlineBanner, useNotify, useTexts } from "@softmanager/ui";
import { platformClient } from "../../../app/api/client.ts";
import { useFailureText } from "../../../app/api/use-failure-text.ts";
import { useCompany } from "../../../app/company.ts";
import { accountTexts } from "../account-texts.ts";
import { useMe } from "../model/use-me.ts";
import { ResendVerificationDocument } from "../operations.generated.ts";
import { DemoNotice } from "./demo-notice.tsx";

/** What the person must know: that nothing here is real, or that they cannot issue anything yet. */
export function CompanyNotice() {
  const { id } = useCompany();
  const { me } = useMe();
  const isDemo = me?.memberships.some(({ companyId, isDemo: is }) => is && companyId === id);
  return isDemo ? <DemoNotice /> : <UnverifiedNotice />;
}

function UnverifiedNotice() {
  const text = useTexts(accountTexts);
  const notify = useNotify();
  const failureText = useFailureText();
  const { me } = useMe();
  const [resend, { loading }] = useMutation(ResendVerificationDocument, { client: platformClient() });
  if (!me || me.isEmailVerified) return null;

  async function handleResend() {
    try {
      const { data } = await resend();
      const result = data?.resendVerification;
      if (result?.__typename === "MailRequested") notify.success(text.sentAgain({ email: result.email }));
      else if (result) notify.problem(result.message);
    } catch (error) {
      notify.problem(failureText(error));
    }
  }

  const action = (
    <Button variant="default" size="xs" loading={loading} onClick={() => void handleResend()}>
      {text.sendAgain}
    </Button>
  );
  return (
    <InlineBanner tone="warning" title={text.unverified({ email: me.email })} action={action}>
      {text.unverifiedText}
    </InlineBanner>
  );
}
