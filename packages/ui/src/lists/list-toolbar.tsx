import type { ReactNode } from "react";
import classes from "./list-toolbar.module.css";

interface ListToolbarProps {
  /** Finds by words; takes the room there is. */
  search: ReactNode;
  /** Narrows: a `FilterBar`, where the list has filters. */
  filters?: ReactNode;
  /** At the far end: how else the list can be looked at. */
  views?: ReactNode;
}

/** Above a list: find, narrow, and look at it another way. */
export function ListToolbar({ search, filters, views }: ListToolbarProps) {
  return (
    <div className={classes.toolbar} data-screen-only>
      {search}
      {filters && <div className={classes.filters}>{filters}</div>}
      {views && <div className={classes.views}>{views}</div>}
    </div>
  );
}
