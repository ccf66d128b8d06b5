import { Button } from "@mantine/core";
import { FormSection, StatusChip, useTexts } from "@softmanager/ui";
import { accountPageTexts } from "../../account-page-texts.ts";
import { accountTexts } from "../../account-texts.ts";
import { useResendVerification } from "../../model/use-resend-verification.ts";
import type { Me } from "../../model/use-me.ts";
import classes from "./account.module.css";

/** The address the person signs in with, and whether it is proved to be theirs. */
export function EmailSection({ me: { email, isEmailVerified } }: { me: Me }) {
  const text = useTexts(accountPageTexts);
  const words = useTexts(accountTexts);
  const { resend, isSending } = useResendVerification();
  return (
    <FormSection title={text.email} description={text.emailText}>
      <div>
        <p className={classes.line}>
          {email}
          <StatusChip tone={isEmailVerified ? "success" : "warning"}>
            {isEmailVerified ? text.verified : text.unverified}
          </StatusChip>
        </p>
        {!isEmailVerified && (
          <>
            <p className={classes.note}>{text.unverifiedText}</p>
            <div className={classes.actions}>
              <Button variant="default" loading={isSending} onClick={() => void resend()}>
                {words.sendAgain}
              </Button>
            </div>
          </>
        )}
      </div>
    </FormSection>
  );
}
