import { StatusChip, UiLink, useTexts } from "@softmanager/ui";
import { accountTexts } from "../account-texts.ts";
import classes from "./demo-notice.module.css";

/** Above every page of the demo company: that nothing here is real, and the way to something that is. */
export function DemoNotice() {
  const text = useTexts(accountTexts);
  return (
    <div className={classes.strip} role="note">
      <StatusChip tone="info">{text.demo}</StatusChip>
      <span className={classes.text}>{text.demoText}</span>
      <UiLink href="/sign-up" className={classes.leave}>
        {text.demoLeave}
      </UiLink>
    </div>
  );
}
