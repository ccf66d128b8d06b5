import { useTexts } from "@softmanager/ui";
import { useMemo } from "react";
import { useDraft, useSession, useWatched } from "../../model/use-session.ts";
import { AllowanceList } from "./allowance-list.tsx";
import classes from "./editor.module.css";
import { totalsTexts } from "./editor-texts.ts";
import { TotalsPanel } from "./totals-panel.tsx";

/** Discounts and charges on the whole, beside the sums they lead to. */
export function SumsSection() {
  const text = useTexts(totalsTexts);
  const { store, judgement } = useSession();
  const allowances = useDraft((draft) => draft.allowances);
  const all = useWatched(judgement.problems, (known) => known);
  const set = useMemo(() => (next: typeof allowances) => store.set({ allowances: next }), [store]);
  return (
    <section className={classes.sums} aria-label={text.totals}>
      <AllowanceList path="allowances" allowances={allowances} problems={all} onChange={set} />
      <TotalsPanel />
    </section>
  );
}
