import { UiLink, useTexts } from "@softmanager/ui";
import { useId, type ReactNode } from "react";
import { usePathTo } from "../../../app/address.ts";
import { homeTexts } from "../home-texts.ts";
import classes from "./home.module.css";

interface DocumentSectionProps {
  title: string;
  /** How many there are in all, where that is worth knowing. */
  count?: number | undefined;
  isUrgent?: boolean;
  /** The list that shows all of them. */
  path: string;
  /** Said when there are none. */
  empty: string;
  children: readonly ReactNode[];
}

/** A few documents under one heading, with the way to all of them. */
export function DocumentSection({ title, count, isUrgent, path, empty, children }: DocumentSectionProps) {
  const text = useTexts(homeTexts);
  const pathTo = usePathTo();
  const id = useId();
  const isEmpty = children.length === 0;
  return (
    <section className={classes.section} aria-labelledby={id}>
      <div className={classes.sectionHead}>
        <h2 className={classes.sectionTitle} id={id}>
          {title}
          {count !== undefined && count > 0 && (
            <span className={classes.badge} data-urgent={isUrgent || undefined}>
              {count}
            </span>
          )}
        </h2>
        {!isEmpty && (
          <UiLink href={pathTo(path)} className={classes.all} aria-label={text.allOf({ section: title })}>
            {text.all}
          </UiLink>
        )}
      </div>
      {isEmpty ? <p className={classes.empty}>{empty}</p> : <ul className={classes.lines}>{children}</ul>}
    </section>
  );
}
