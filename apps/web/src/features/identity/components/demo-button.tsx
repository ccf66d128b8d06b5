import { Button, Progress } from "@mantine/core";
import { IconPlayerPlay, useNotify, useTexts } from "@softmanager/ui";
import { useState } from "react";
import { useGo } from "../../../app/address.ts";
import { useFailureText } from "../../../app/api/use-failure-text.ts";
import { landing } from "../model/landing.ts";
import { useDemoStanding } from "../model/demo/use-demo-standing.ts";
import { signUpTexts } from "../sign-up-texts.ts";
import classes from "./entry-card.module.css";

/** Into the demo company without an account; tells how far it is while it is being made. */
export function DemoButton() {
  const text = useTexts(signUpTexts);
  const standing = useDemoStanding();
  if (!standing || standing.state === "OFF") return null;
  return (
    <div className={classes.demo}>
      {standing.state === "READY" ? <OpenButton /> : <Preparing percent={standing.percent} />}
      <p className={classes.demoText}>{text.demoText}</p>
    </div>
  );
}

function OpenButton() {
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

function Preparing({ percent }: { percent: number }) {
  const text = useTexts(signUpTexts);
  const label = text.demoPreparing({ percent: String(percent) });
  return (
    <div className={classes.preparing}>
      <span aria-hidden>{label}</span>
      <Progress value={percent} size="sm" aria-label={label} transitionDuration={400} />
    </div>
  );
}
