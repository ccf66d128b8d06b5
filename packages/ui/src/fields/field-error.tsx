import type { ReactNode } from "react";
import classes from "./field-frame.module.css";

/** The line under a field: the error when there is one, else the help it is given. Its height is kept by the frame. */
export function FieldError({ error, children }: { error?: string | undefined; children?: ReactNode }) {
  if (error) return <span className={classes.error}>{error}</span>;
  return children ?? <>&nbsp;</>;
}
