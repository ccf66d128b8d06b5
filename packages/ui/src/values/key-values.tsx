import type { ReactNode } from "react";
import classes from "./key-values.module.css";

interface KeyValuesProps {
  /** Name and value pairs; a pair without a value is left out. */
  entries: readonly { label: string; value: ReactNode }[];
}

/** Facts about one thing, name beside value, for panels and read-only pages. */
export function KeyValues({ entries }: KeyValuesProps) {
  return (
    <dl className={classes.list}>
      {entries
        .filter(({ value }) => value !== undefined && value !== null && value !== "")
        .map(({ label, value }) => (
          <div key={label} className={classes.entry}>
            <dt className={classes.label}>{label}</dt>
            <dd className={classes.value}>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
