import { useMutation } from "@apollo/client/react";
import { useNotify, useTexts } from "@softmanager/ui";
import { platformClient } from "../../../app/api/client.ts";
import { useFailureText } from "../../../app/api/use-failure-text.ts";
import { accountTexts } from "../account-texts.ts";
import { ResendVerificationDocument } from "../operations.generated.ts";

/** Mails the link that confirms the person's address once more, and says so. */
export function useResendVerification() {
  const text = useTexts(accountTexts);
  const notify = useNotify();
  const failureText = useFailureText();
  const [mutate, { loading: isSending }] = useMutation(ResendVerificationDocument, { client: platformClient() });

  async function resend() {
    try {
      const { data } = await mutate();
      const result = data?.resendVerification;
      if (result?.__typename === "MailRequested") notify.success(text.sentAgain({ email: result.email }));
      else if (result) notify.problem(result.message);
    } catch (error) {
      notify.problem(failureText(error));
    }
  }
  return { resend, isSending };
}
