import { Skeleton, VisuallyHidden } from "@mantine/core";
import { useTexts } from "@softmanager/ui";
import { homeTexts } from "../home-texts.ts";
import classes from "./home.module.css";

/** The page's shape while its figures are on their way. */
export function HomeSkeleton() {
  const text = useTexts(homeTexts);
  return (
    <>
      <VisuallyHidden role="status">{text.loading}</VisuallyHidden>
      <div className={classes.figures} aria-hidden>
        {[0, 1, 2].map((figure) => (
          <div key={figure} className={classes.figure}>
            <Skeleton h="0.875rem" w="7rem" my="0.1875rem" />
            <Skeleton h="1.375rem" w="11rem" my="0.1875rem" />
          </div>
        ))}
      </div>
      <div className={classes.sections} aria-hidden>
        {[0, 1, 2, 3].map((section) => (
          <div key={section} className={classes.section}>
            <div className={classes.sectionHead}>
              <Skeleton h="1rem" w="8rem" />
            </div>
            <div className={classes.lines}>
              {[0, 1, 2].map((line) => (
                <div key={line} className={classes.line}>
                  <span className={classes.lineMain}>
                    <Skeleton h="0.75rem" w="11rem" my="0.25rem" />
                    <Skeleton h="0.625rem" w="8rem" my="0.3125rem" />
                  </span>
                  <Skeleton h="0.75rem" w="5rem" my="0.25rem" />
                </div>
              ))}
            </div>
          </div>
        ))}
      </div>
    </>
  );
}
