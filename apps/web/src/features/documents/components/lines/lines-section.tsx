import { Button } from "@mantine/core";
import { IconPlus, KeyHint, useAriaKeys, useTexts } from "@softmanager/ui";
import { isCorrection } from "../../model/advances.ts";
import { useDraft, useSession } from "../../model/use-session.ts";
import { LinesHead } from "./lines-head.tsx";
import { LineRows } from "./line-rows.tsx";
import { linesTexts } from "./lines-texts.ts";
import { PriceModeSwitch } from "./price-mode-switch.tsx";
import type { LineActs } from "./use-line-acts.ts";
import { useHasVat } from "./use-vat-situation.ts";
import classes from "./lines.module.css";

interface LinesSectionProps {
  acts: LineActs;
  focusField: (id: string) => void;
  isLocked: boolean;
}

/** What is sold, line by line. */
export function LinesSection({ acts, focusField, isLocked }: LinesSectionProps) {
  const text = useTexts(linesTexts);
  const ariaKeysOf = useAriaKeys();
  const { store } = useSession();
  const priceMode = useDraft((draft) => draft.priceMode);
  const hasVat = useHasVat();
  // A correction has the lines of its original, and no others.
  const isTied = useDraft(isCorrection);
  return (
    <section aria-label={text.lines} className={classes.section} data-without-vat={!hasVat || undefined}>
      <LinesHead {...{ priceMode, hasVat }} />
      <LineRows {...{ acts, focusField, isLocked, priceMode, hasVat }} />
      {!isTied && (
        <div className={classes.foot}>
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPlus size={15} />}
            rightSection={<KeyHint keys="alt+a" />}
            aria-keyshortcuts={ariaKeysOf("alt+a")}
            onClick={() => acts.add()}
          >
            {text.addLine}
          </Button>
          {hasVat && <PriceModeSwitch value={priceMode} onChange={(mode) => store.set({ priceMode: mode })} />}
        </div>
      )}
    </section>
  );
}
