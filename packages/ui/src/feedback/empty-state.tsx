import type { ReactNode } from "react";
import type { Icon } from "../icons/icons.ts";
import classes from "./empty-state.module.css";

interface EmptyStateProps {
  icon: Icon;
  title: ReactNode;
  /** What will live here and why it is worth having, in a sentence or two. */
  children?: ReactNode;
  /** The one thing to do first. */
  action?: ReactNode;
  /** Another way in: an import, the demo, a guide. */
  secondary?: ReactNode;
}

/** A place with nothing in it yet, that teaches what will be there and how to begin. */
export function EmptyState({ icon: Icon, title, children, action, secondary }: EmptyStateProps) {
  return (
    <div className={classes.state}>
      <span className={classes.icon} aria-hidden>
        <Icon size={22} stroke={1.5} />
      </span>
      <h2 className={classes.title}>{title}</h2>
      {children && <div className={classes.text}>{children}</div>}
      {(action || secondary) && (
        <div className={classes.actions}>
          {action}
          {secondary}
        </div>
      )}
    </div>
  );
}
