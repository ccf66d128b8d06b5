import { Skeleton } from "@mantine/core";
import classes from "./records.module.css";

/** A short list still to come. */
export function RecordsSkeleton() {
  return (
    <div className={classes.list} aria-hidden>
      <Skeleton h="4rem" />
      <Skeleton h="4rem" />
      <Skeleton h="4rem" />
    </div>
  );
}
