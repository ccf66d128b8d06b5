import { useTexts } from "@softmanager/ui";
import { memo, type KeyboardEvent } from "react";
import type { EditedLine } from "../../model/edited-content.ts";
import { lineFieldId } from "../../model/field-id.ts";
import { FigureInput } from "./figure-input.tsx";
import { LineDetails } from "./line-details.tsx";
import { LineMenu } from "./line-menu.tsx";
import { LineValue } from "./line-value.tsx";
import { linesTexts } from "./lines-texts.ts";
import { NameCell } from "./name-cell.tsx";
import { UnitCell } from "./unit-cell.tsx";
import type { LineActs } from "./use-line-acts.ts";
import { VatCell } from "./vat-cell.tsx";
import classes from "./lines.module.css";

export interface LineRowProps {
  line: EditedLine;
  /** From 1. */
  number: number;
  isFirst: boolean;
  isLast: boolean;
  isOpen: boolean;
  priceMode: "NET" | "GROSS";
  /** What its fields have to be told, as `field=message` lines: a text, so that equal ones are the same. */
  problems: string;
  isLocked: boolean;
  /** Whether the document is so long that its cells save what they can. */
  isLean: boolean;
  acts: LineActs;
  /** Focuses a field of the page by its id. */
  focusField: (id: string) => void;
}

const cells = ["name", "unitCode", "taxRate", "quantity", "unitPrice"] as const;
type Cell = (typeof cells)[number];

function Row(props: LineRowProps) {
  const { line, number, isFirst, isLast, isOpen, priceMode, isLocked, isLean, acts, focusField } = props;
  const text = useTexts(linesTexts);
  const problems = new Map(props.problems.split("\n").map((row) => split(row)));
  const named = (cell: string) => `${cell}, ${text.line({ number })}`;
  const idOf = (cell: Cell) => lineFieldId(line.key, cell);
  const isLastCell = (cell: Cell) => cell === "unitPrice";

  /** Enter goes on to the next cell; after the last one a new line begins, with Tab too. */
  function handleCellKey(cell: Cell) {
    return (event: KeyboardEvent) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
      const isOnwards = event.key === "Enter" || (event.key === "Tab" && isLast && isLastCell(cell) && !isOpen);
      if (event.defaultPrevented || !isPlain || !isOnwards || event.shiftKey) return;
      event.preventDefault();
      const next = cells[cells.indexOf(cell) + 1];
      if (next) focusField(idOf(next));
      else if (isLast) acts.add();
      else acts.focusNext(line.key);
    };
  }

  function handleRowKey(event: KeyboardEvent) {
    const isMove = event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown");
    const isRemoval = (event.ctrlKey || event.metaKey) && event.key === "Backspace";
    if (!isMove && !isRemoval) return;
    event.preventDefault();
    event.stopPropagation();
    if (isRemoval) acts.remove(line.key);
    else acts.move(line.key, event.key === "ArrowUp" ? -1 : 1);
  }

  const cellProps = (cell: Cell) => ({ id: idOf(cell), error: problems.get(cell), onKeyDown: handleCellKey(cell) });
  return (
    <div
      role="group"
      aria-label={line.name ? text.lineNamed({ number, name: line.name }) : text.line({ number })}
      className={classes.line}
      onKeyDownCapture={handleRowKey}
      data-open={isOpen || undefined}
    >
      <div className={classes.row}>
        <span className={classes.number} aria-hidden>
          {number}
        </span>
        <NameCell {...{ line, acts, focusField }} label={named(text.name)} {...cellProps("name")} />
        <UnitCell {...{ line, isLean }} label={named(text.unit)} onChange={acts.change} {...cellProps("unitCode")} />
        <VatCell {...{ line, isLean }} label={named(text.vat)} onChange={acts.change} {...cellProps("taxRate")} />
        <FigureInput
          {...cellProps("quantity")}
          label={named(text.quantity)}
          value={line.quantity}
          onChange={(quantity) => acts.change(line.key, { quantity })}
        />
        <FigureInput
          {...cellProps("unitPrice")}
          label={named(priceMode === "NET" ? text.priceNet : text.priceGross)}
          value={line.unitPrice}
          minDecimals={2}
          onChange={(unitPrice) => acts.change(line.key, { unitPrice })}
        />
        <LineValue lineKey={line.key} priceMode={priceMode} />
        <LineMenu {...{ line, number, isFirst, isLast, isOpen, isLocked, acts }} />
      </div>
      {isOpen && <LineDetails {...{ line, problems, acts }} />}
    </div>
  );
}

/** One line; drawn again only when something of its own has changed. */
export const LineRow = memo(Row);

function split(row: string): [string, string] {
  const at = row.indexOf("=");
  return [row.slice(0, at), row.slice(at + 1)];
}
