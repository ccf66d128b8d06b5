import { Button } from "@mantine/core";
import { IconPlayerPlay, useNotify, useTexts } from "@softmanager/ui";
import { useState } from "react";
import { useGo } from "../../../app/address.ts";
import { useFailureText } from "../../../app/api/use-failure-text.ts";
import { landing } from "../model/landing.ts";
import { signUpTexts } from "../sign-up-texts.ts";

/** Into the demo company without an account. */
export function DemoButton() {
  const text = useTexts(signUpTexts);
  const notify = useNotify();
  const failureText = useFailureText();
  const go = useGo();
  const [isOpening, setOpening] = useState(false);

  async function handleOpen() {
    setOpening(true);
    try {
      const { openDemo } = await import("../model/open-demo.ts");
      const result = await openDemo();
      if (result.__typename === "Me") go(landing(result.memberships));
      else notify.problem(result.message);
    } catch (error) {
      notify.problem(failureText(error));
    } finally {
      setOpening(false);
    }
  }

  return (
    <Button
      variant="default"
      fullWidth
      loading={isOpening}
      leftSection={<IconPlayerPlay size={16} stroke={1.75} />}
      onClick={() => void handleOpen()}
    >
      {text.demo}
    </Button>
  );
}
