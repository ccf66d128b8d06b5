import { Button } from "@mantine/core";
import type { RowData } from "@tanstack/react-table";
import { formatCount } from "../../format/decimal.ts";
import { useLanguage, useTexts } from "../../language/language-provider.tsx";
import { uiTexts } from "../../ui-texts.ts";
import type { DataTableProps } from "./data-table.tsx";
import { emptySelection, selectAllMatching, selectedCount, type Selection } from "./selection.ts";
import classes from "./selection-bar.module.css";

/** How many rows match on the server: a number, or that it is being found out, or that there are more than may be selected. */
export type MatchCount = number | "counting" | "tooMany";

/** How many rows a selection may name: as many as the server takes in one act. */
const most = 10_000;

/** What is selected and what can be done with it. "All that match" is the server's scope, and its count is stated. */
export function SelectionBar<Row extends RowData>(props: DataTableProps<Row> & { selection: Selection }) {
  const { rows, selection, onSelectionChange, totalCount, matchCount = totalCount, bulkActions, hasMore } = props;
  const text = useTexts(uiTexts);
  const { language } = useLanguage();
  const total = typeof matchCount === "number" ? matchCount : totalCount;
  const isAll = selection.scope === "all";
  const isUncounted = isAll && typeof matchCount !== "number";
  const count = selectedCount(selection, total ?? rows.length);
  const isPart = hasMore || (total !== undefined && count < total);
  const offersAll = !isAll && isPart && count >= rows.length;
  return (
    <span className={classes.bar} data-screen-only>
      <strong role="status" className={classes.count}>
        {isUncounted ? uncounted() : text.picked({ count })}
      </strong>
      {offersAll && (
        <Button variant="subtle" size="compact-xs" onClick={() => onSelectionChange?.(selectAllMatching)}>
          {total === undefined ? text.pickAllUncounted : text.pickAllMatching({ count: formatCount(total, language) })}
        </Button>
      )}
      <Button variant="subtle" size="compact-xs" color="gray" onClick={() => onSelectionChange?.(emptySelection)}>
        {text.dropSelection}
      </Button>
      {!isUncounted && <span className={classes.acts}>{bulkActions}</span>}
    </span>
  );

  function uncounted(): string {
    return matchCount === "tooMany" ? text.pickedTooMany({ most: formatCount(most, language) }) : text.pickedCounting;
  }
}
