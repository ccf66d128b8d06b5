import { useMutation } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { IconPlayerPlay, useNotify, useTexts } from "@softmanager/ui";
import { useGo } from "../../../app/address.ts";
import { forgetEverything } from "../../../app/api/client.ts";
import { useFailureText } from "../../../app/api/use-failure-text.ts";
import { landing } from "../model/landing.ts";
import { rememberMe } from "../model/use-me.ts";
import { OpenDemoDocument } from "../operations.generated.ts";
import { signUpTexts } from "../sign-up-texts.ts";

/** Into the demo company without an account. */
export function DemoButton() {
  const text = useTexts(signUpTexts);
  const notify = useNotify();
  const failureText = useFailureText();
  const go = useGo();
  const [openDemo, { loading }] = useMutation(OpenDemoDocument);

  async function handleOpen() {
    try {
      const { data } = await openDemo();
      const result = data?.openDemo;
      if (result?.__typename !== "Me") return result && notify.problem(result.message);
      await forgetEverything();
      rememberMe(result);
      go(landing(result.memberships));
    } catch (error) {
      notify.problem(failureText(error));
    }
  }

  return (
    <Button
      variant="default"
      fullWidth
      loading={loading}
      leftSection={<IconPlayerPlay size={16} stroke={1.75} />}
      onClick={() => void handleOpen()}
    >
      {text.demo}
    </Button>
  );
}
