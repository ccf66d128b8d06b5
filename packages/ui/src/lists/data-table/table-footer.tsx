import { Button } from "@mantine/core";
import type { RowData } from "@tanstack/react-table";
import { useTexts } from "../../language/language-provider.tsx";
import { uiTexts } from "../../ui-texts.ts";
import type { DataTableProps } from "./data-table.tsx";
import { isPicked } from "./selection.ts";
import { SelectionBar } from "./selection-bar.tsx";
import classes from "./data-table.module.css";

/** The foot of the table: the selection and what can be done with it, else the sums; always there, so nothing jumps. */
export function TableFooter<Row extends RowData>(props: DataTableProps<Row>) {
  const { selection, footer, hasLoadMoreFailed, onLoadMore } = props;
  const text = useTexts(uiTexts);
  const picked = selection && isPicked(selection) ? selection : undefined;
  if (!selection && footer === undefined && !hasLoadMoreFailed) return null;
  return (
    <div className={classes.footer} data-picked={picked ? true : undefined}>
      {hasLoadMoreFailed && (
        <span className={classes.failure} role="alert">
          {text.loadMoreFailed}{" "}
          <Button variant="subtle" size="compact-xs" onClick={onLoadMore}>
            {text.retry}
          </Button>
        </span>
      )}
      {picked && <SelectionBar {...props} selection={picked} />}
      {footer}
    </div>
  );
}
