import type { ReactNode } from "react";
import classes from "./sticky-bar.module.css";

interface StickyBarProps {
  label: string;
  /** Sums or a state, at the left. */
  children?: ReactNode;
  /** The page's actions, the primary one last. */
  actions?: ReactNode;
}

/** Stays at the bottom of a long page, so that the sums and the main action are always in sight. */
export function StickyBar({ label, children, actions }: StickyBarProps) {
  return (
    <div className={classes.bar} role="region" aria-label={label} data-screen-only>
      <div className={classes.content}>{children}</div>
      {actions && <div className={classes.actions}>{actions}</div>}
    </div>
  );
}
