import { Skeleton } from "@mantine/core";
import classes from "./company.module.css";

/** A form still to come: sections with their headings beside pairs of fields. */
export function FormSkeleton({ sections }: { sections: number }) {
  return (
    <div aria-hidden>
      {Array.from({ length: sections }, (_, index) => (
        <div key={index} className={classes.skeletonSection}>
          <Skeleton h="1rem" w="8rem" />
          <div className={classes.pair}>
            {Array.from({ length: 4 }, (__, field) => (
              <Skeleton key={field} h="3rem" />
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}
