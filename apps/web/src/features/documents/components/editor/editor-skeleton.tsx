import { Skeleton } from "@mantine/core";
import classes from "./editor.module.css";

/** The editor's shape while a draft is on its way. */
export function EditorSkeleton() {
  return (
    <div className={classes.editor} aria-busy>
      <div className={classes.header}>
        <Skeleton width={28} height={20} />
        <Skeleton width={120} height={20} />
      </div>
      <div className={classes.form}>
        <div className={classes.section}>
          <Skeleton width={60} height={14} mb={6} />
          <Skeleton height={32} maw={520} />
        </div>
        <div className={classes.section}>
          <div className={classes.terms}>
            {["series", "issue", "due", "currency", "language"].map((field) => (
              <div key={field}>
                <Skeleton width={70} height={14} mb={6} />
                <Skeleton height={32} />
              </div>
            ))}
          </div>
        </div>
        <div className={classes.section}>
          {[1, 2, 3].map((line) => (
            <Skeleton key={line} height={36} mb={6} />
          ))}
        </div>
      </div>
    </div>
  );
}
