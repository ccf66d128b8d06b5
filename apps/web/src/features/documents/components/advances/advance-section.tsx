import { CheckboxField, useTexts } from "@softmanager/ui";
import { advancesIn, isCorrection } from "../../model/advances.ts";
import { useDraft, useSession, useSet } from "../../model/use-session.ts";
import classes from "../editor/editor.module.css";
import { advanceTexts } from "./advance-texts.ts";
import { OpenAdvances } from "./open-advances.tsx";

/** On an invoice: that it asks for an advance, or the advances it takes back. */
export function AdvanceSection() {
  const { kind } = useSession();
  const isTied = useDraft(isCorrection);
  return kind === "INVOICE" && !isTied ? <Advance /> : null;
}

function Advance() {
  const text = useTexts(advanceTexts);
  const set = useSet();
  const isAdvance = useDraft((draft) => Boolean(draft.isAdvance));
  const takesAdvances = useDraft((draft) => advancesIn(draft).size > 0);
  const customerId = useDraft((draft) => draft.customerId);
  return (
    <section className={classes.advance} aria-label={text.section}>
      {!takesAdvances && (
        <CheckboxField
          label={text.isAdvance}
          description={isAdvance ? text.isAdvanceHint : undefined}
          value={isAdvance}
          onChange={(isChecked) => set({ isAdvance: isChecked })}
        />
      )}
      {!isAdvance && customerId !== null && <OpenAdvances customerId={customerId} />}
    </section>
  );
}
