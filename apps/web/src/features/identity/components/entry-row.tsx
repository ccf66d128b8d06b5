import type { ReactNode } from "react";
import classes from "./entry-row.module.css";

interface EntryRowProps {
  /** Before the words: initials or an icon. */
  mark?: ReactNode;
  title: ReactNode;
  /** Beside the title: a state. */
  state?: ReactNode;
  /** Under the title, line by line. */
  details: readonly ReactNode[];
  acts?: ReactNode;
  /** It counts no more, or not yet. */
  isQuiet?: boolean;
}

/** One entry of a short list: a person, a key, a session, with what can be done to it. */
export function EntryRow({ mark, title, state, details, acts, isQuiet = false }: EntryRowProps) {
  return (
    <li className={classes.row} data-quiet={isQuiet || undefined}>
      {mark}
      <div className={classes.text}>
        <div className={classes.title}>
          <span>{title}</span>
          {state}
        </div>
        {details.filter(Boolean).map((detail, index) => (
          <div key={index} className={classes.detail}>
            {detail}
          </div>
        ))}
      </div>
      {acts && <div className={classes.acts}>{acts}</div>}
    </li>
  );
}
