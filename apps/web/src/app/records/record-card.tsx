import type { ReactNode } from "react";
import classes from "./records.module.css";

/** A short list of records that people set up by hand, each a card. */
export function RecordList({ children }: { children: ReactNode }) {
  return <ul className={classes.list}>{children}</ul>;
}

interface RecordCardProps {
  /** Before the words: initials or an icon. */
  mark?: ReactNode;
  /** The record's name, with its state beside it. */
  title?: ReactNode;
  /** What else is known, in a line; parts that are nothing are left out. */
  facts?: readonly (string | null | undefined | false)[];
  /** What can be done to it: `RecordAct`s. */
  acts?: ReactNode;
  /** Out of use: archived, closed. */
  isQuiet?: boolean;
  /** Under the facts, or in place of both. */
  children?: ReactNode;
}

/** One record of a short list. */
export function RecordCard({ mark, title, facts = [], acts, isQuiet = false, children }: RecordCardProps) {
  const known = facts.filter(Boolean);
  return (
    <li className={classes.card} data-quiet={isQuiet || undefined}>
      {mark}
      <div className={classes.text}>
        {title && <div className={classes.title}>{title}</div>}
        {known.length > 0 && (
          <p className={classes.facts}>
            {known.map((fact) => (
              <span key={String(fact)}>{fact}</span>
            ))}
          </p>
        )}
        {children}
      </div>
      {acts && <div className={classes.acts}>{acts}</div>}
    </li>
  );
}
