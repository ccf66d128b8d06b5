import type { ReactNode } from "react";
import classes from "./gallery.module.css";

/** One group of the gallery. */
export function Group({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className={classes.group} id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}

/** Variants of one component side by side. */
export function Specimen({
  name,
  layout = "row",
  children,
}: {
  name: string;
  layout?: "row" | "grid" | "stack";
  children: ReactNode;
}) {
  return (
    <div className={classes.specimen}>
      <h3 className={classes.name}>{name}</h3>
      <div className={classes.variants} data-layout={layout}>
        {children}
      </div>
    </div>
  );
}
