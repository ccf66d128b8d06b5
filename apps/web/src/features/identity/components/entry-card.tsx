import { useEffect, type ReactNode } from "react";
import classes from "./entry-card.module.css";

interface EntryCardProps {
  title: string;
  /** One line under the title. */
  lead?: ReactNode;
  children?: ReactNode;
  /** Under the card: the other way to go. */
  foot?: ReactNode;
}

/** A page at the door: one card with one thing to do. */
export function EntryCard({ title, lead, children, foot }: EntryCardProps) {
  useEffect(() => {
    document.title = `${title} · SoftManager`;
  }, [title]);
  return (
    <>
      <div className={classes.card}>
        <h1 className={classes.title}>{title}</h1>
        {lead && <p className={classes.lead}>{lead}</p>}
        {children && <div className={classes.body}>{children}</div>}
      </div>
      {foot && <p className={classes.foot}>{foot}</p>}
    </>
  );
}
