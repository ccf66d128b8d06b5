import type { ReactNode } from "react";
import type { Icon } from "../icons/icons.ts";
import { toneStyle, type Tone } from "./tone.ts";
import classes from "./status-chip.module.css";

interface StatusChipProps {
  tone: Tone;
  /** The state in a word: "Restantă". */
  children: ReactNode;
  /** Since when or until when: "de 12 zile", "01.02.2026". */
  detail?: ReactNode;
  /** In place of the dot, for states of one kind that are many. */
  icon?: Icon;
  /** Drops the tinted background, for dense tables. */
  isPlain?: boolean;
}

/** A state as word, colour and date together, so it is read the same by everybody. */
export function StatusChip({ tone, children, detail, icon: StateIcon, isPlain = false }: StatusChipProps) {
  return (
    <span className={classes.chip} data-plain={isPlain || undefined} style={toneStyle(tone)}>
      {StateIcon ? (
        <StateIcon size={13} stroke={2} className={classes.icon} aria-hidden />
      ) : (
        <span className={classes.dot} aria-hidden />
      )}
      <span className={classes.word}>{children}</span>
      {detail !== undefined && <span className={classes.detail}> {detail}</span>}
    </span>
  );
}
