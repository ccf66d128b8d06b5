import { Button } from "@mantine/core";
import type { RowData } from "@tanstack/react-table";
import { formatCount } from "../../format/decimal.ts";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { uiTexts } from "../../ui-texts.ts";
import type { DataTableProps } from "./data-table.tsx";
import { emptySelection, selectAllMatching, selectedCount } from "./selection.ts";
import classes from "./data-table.module.css";

/** The foot of the table: the selection and what can be done with it, else the sums; always there, so nothing jumps. */
export function TableFooter<Row extends RowData>(props: DataTableProps<Row>) {
  const { rows, selection, onSelectionChange, totalCount, bulkActions, footer, hasLoadMoreFailed, onLoadMore } = props;
  const text = useTexts(uiTexts);
  const { language } = useLanguage();
  const total = totalCount ?? rows.length;
  const count = selection ? selectedCount(selection, total) : 0;
  if (!selection && footer === undefined && !hasLoadMoreFailed) return null;
  return (
    <div className={classes.footer}>
      {hasLoadMoreFailed && (
        <span className={classes.failure} role="alert">
          {text.loadMoreFailed}{" "}
          <Button variant="subtle" size="compact-xs" onClick={onLoadMore}>
            {text.retry}
          </Button>
        </span>
      )}
      {count > 0 && (
        <span className={classes.picked} data-screen-only>
          <strong role="status">{text.picked({ count })}</strong>
          {selection?.scope === "some" && count < total && count >= rows.length && (
            <Button variant="subtle" size="compact-xs" onClick={() => onSelectionChange?.(selectAllMatching)}>
              {text.pickAllMatching({ count: formatCount(total, language) })}
            </Button>
          )}
          <Button variant="subtle" size="compact-xs" color="gray" onClick={() => onSelectionChange?.(emptySelection)}>
            {text.dropSelection}
          </Button>
          {bulkActions}
        </span>
      )}
      {footer}
    </div>
  );
}
