import type { ReactNode } from "react";
import { formatInstant } from "../format/date.ts";
import { toneStyle, type Tone } from "./tone.ts";
import classes from "./timeline.module.css";

export interface TimelineEntry {
  id: string;
  tone: Tone;
  title: ReactNode;
  /** ISO 8601 instant; an entry without one is still to come. */
  at?: string;
  /** Who did it, or the other side's own words. */
  detail?: ReactNode;
  /** What to do about it. */
  action?: ReactNode;
}

/** What happened, in order. Entries still to come are drawn hollow. */
export function Timeline({ label, entries }: { label: string; entries: readonly TimelineEntry[] }) {
  return (
    <ol className={classes.timeline} aria-label={label}>
      {entries.map(({ id, tone, title, at, detail, action }) => (
        <li key={id} className={classes.entry} style={toneStyle(tone)} data-to-come={at === undefined || undefined}>
          <div className={classes.head}>
            <span className={classes.title}>{title}</span>
            {at !== undefined && (
              <time dateTime={at} className={classes.time}>
                {formatInstant(at)}
              </time>
            )}
          </div>
          {detail && <div className={classes.detail}>{detail}</div>}
          {action && <div className={classes.action}>{action}</div>}
        </li>
      ))}
    </ol>
  );
}
