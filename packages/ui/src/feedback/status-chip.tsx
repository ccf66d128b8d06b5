import type { ReactNode } from "react";
import { toneStyle, type Tone } from "./tone.ts";
import classes from "./status-chip.module.css";

interface StatusChipProps {
  tone: Tone;
  /** The state in a word: "Restantă". */
  children: ReactNode;
  /** Since when or until when: "de 12 zile", "01.02.2026". */
  detail?: ReactNode;
  /** Drops the tinted background, for dense tables. */
  isPlain?: boolean;
}

/** A state as word, colour and date together, so it is read the same by everybody. */
export function StatusChip({ tone, children, detail, isPlain = false }: StatusChipProps) {
  return (
    <span className={classes.chip} data-plain={isPlain || undefined} style={toneStyle(tone)}>
      <span className={classes.dot} aria-hidden />
      <span className={classes.word}>{children}</span>
      {detail !== undefined && <span className={classes.detail}> {detail}</span>}
    </span>
  );
}
