import { useTexts } from "@softmanager/ui";
import { memo } from "react";
import type { EditedLine } from "../../model/edited-content.ts";
import { lineFieldId } from "../../model/field-id.ts";
import { FigureInput } from "./figure-input.tsx";
import { LineDetails } from "./line-details.tsx";
import { LineMenu } from "./line-menu.tsx";
import { LineProblems } from "./line-problems.tsx";
import { LineValue } from "./line-value.tsx";
import { priceLabelOf } from "./lines-head.tsx";
import { linesTexts } from "./lines-texts.ts";
import { NameCell } from "./name-cell.tsx";
import { UnitCell } from "./unit-cell.tsx";
import type { LineActs } from "./use-line-acts.ts";
import { useLineKeys, type LineCell } from "./use-line-keys.ts";
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
  /** Whether VAT has a column; without, how a line is taxed stands in its details. */
  hasVat: boolean;
  /** What its fields have to be told, as `field=message` lines: a text, so that equal ones are the same. */
  problems: string;
  isLocked: boolean;
  /** Whether the document is so long that its cells save what they can. */
  isLean: boolean;
  acts: LineActs;
  /** Focuses a field of the page by its id. */
  focusField: (id: string) => void;
}

function Row(props: LineRowProps) {
  const { line, number, isFirst, isLast, isOpen, priceMode, hasVat, isLocked, isLean, acts } = props;
  const text = useTexts(linesTexts);
  const problems = new Map(props.problems.split("\n").map((row) => split(row)));
  const { handleRowKey, handleCellKey } = useLineKeys(props);
  const cell = (name: LineCell, label: string) => ({
    id: lineFieldId(line.key, name),
    label: `${label}, ${text.line({ number })}`,
    error: problems.get(name),
    onKeyDown: handleCellKey(name),
  });
  const vatCell = <VatCell {...{ line, isLean }} {...cell("taxRate", text.vat)} onChange={acts.change} />;
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
        <NameCell {...{ line, acts }} focusField={props.focusField} {...cell("name", text.name)} />
        <UnitCell {...{ line, isLean }} {...cell("unitCode", text.unit)} onChange={acts.change} />
        {hasVat && vatCell}
        <FigureInput
          {...cell("quantity", text.quantity)}
          value={line.quantity}
          onChange={(quantity) => acts.change(line.key, { quantity })}
        />
        <FigureInput
          {...cell("unitPrice", text[priceLabelOf(priceMode, hasVat)])}
          value={line.unitPrice}
          minDecimals={2}
          onChange={(unitPrice) => acts.change(line.key, { unitPrice })}
        />
        <LineValue lineKey={line.key} priceMode={priceMode} />
        <LineMenu {...{ line, number, isFirst, isLast, isOpen, isLocked, acts }} />
      </div>
      <LineProblems lineKey={line.key} problems={problems} />
      {isOpen && <LineDetails {...{ line, problems, acts }} vat={hasVat ? null : vatCell} />}
    </div>
  );
}

/** One line; drawn again only when something of its own has changed. */
export const LineRow = memo(Row);

function split(row: string): [string, string] {
  const at = row.indexOf("=");
  return [row.slice(0, at), row.slice(at + 1)];
}
