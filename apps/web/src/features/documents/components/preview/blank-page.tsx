import classes from "./preview.module.css";

/** A sheet on which nothing is drawn yet, where the document will be. */
export function BlankPage() {
  return (
    <div className={classes.pane}>
      <div className={classes.blankPage} />
    </div>
  );
}
