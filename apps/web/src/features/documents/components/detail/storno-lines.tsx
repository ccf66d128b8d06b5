import { Checkbox } from "@mantine/core";
import { decimal } from "@softmanager/domain";
import { DecimalField, formatDecimal, formatMoney, useLanguage, useTexts } from "@softmanager/ui";
import type { DocumentPagePartsFragment } from "../../operations.generated.ts";
import classes from "./detail.module.css";
import { stornoTexts } from "./storno-texts.ts";

type Line = DocumentPagePartsFragment["lines"][number];
type LineLeft = NonNullable<DocumentPagePartsFragment["leftToCorrect"]>["lines"][number];

interface StornoLinesProps {
  document: DocumentPagePartsFragment;
  /** Quantity to take back by position, from 1; empty for what has only money left. */
  quantities: ReadonlyMap<number, string>;
  /** What the server said of a quantity, by position. */
  faults: ReadonlyMap<number, string>;
  onChange: (quantities: ReadonlyMap<number, string>) => void;
}

/** The lines of the document, each with what is left of it. */
export function StornoLines({ document, quantities, faults, onChange }: StornoLinesProps) {
  function change(position: number, quantity: string | undefined) {
    const next = new Map(quantities);
    if (quantity === undefined) next.delete(position);
    else next.set(position, quantity);
    onChange(next);
  }

  return (
    <ul className={classes.list}>
      {document.leftToCorrect?.lines.map((left) => {
        const line = document.lines[left.position - 1];
        if (!line) return null;
        return (
          <StornoLine
            key={left.position}
            {...{ line, left }}
            currency={document.currency}
            chosen={quantities.get(left.position)}
            fault={faults.get(left.position)}
            onChange={(quantity) => change(left.position, quantity)}
          />
        );
      })}
    </ul>
  );
}

interface StornoLineProps {
  line: Line;
  left: LineLeft;
  currency: string;
  chosen: string | undefined;
  fault: string | undefined;
  onChange: (quantity: string | undefined) => void;
}

function StornoLine({ line, left, currency, chosen, fault, onChange }: StornoLineProps) {
  const text = useTexts(stornoTexts);
  const noteOf = useNote();
  const { name, unitName } = line;
  const whole = decimal(left.quantity).abs();
  return (
    <li className={classes.stornoLine}>
      <Checkbox
        size="sm"
        label={name}
        description={noteOf(line, left, currency)}
        checked={chosen !== undefined}
        disabled={isDone(left)}
        onChange={(event) => onChange(event.currentTarget.checked ? quantityOf(left) : undefined)}
      />
      {chosen !== undefined && !whole.isZero() && (
        <DecimalField
          label={text.quantity({ name })}
          value={chosen}
          onChange={onChange}
          suffix={unitName}
          error={fault}
          isInline
        />
      )}
      {chosen !== undefined && fault && (
        <p aria-hidden className={classes.stornoFault}>
          {fault}
        </p>
      )}
    </li>
  );
}

/** What of the line a press chooses: all that is left. Without goods left there is no quantity to tell. */
export function quantityOf({ quantity }: LineLeft): string {
  const whole = decimal(quantity).abs();
  return whole.isZero() ? "" : whole.toString();
}

export function isDone({ quantity, net }: LineLeft): boolean {
  return decimal(quantity).isZero() && decimal(net).isZero();
}

function useNote(): (line: Line, left: LineLeft, currency: string) => string {
  const text = useTexts(stornoTexts);
  const { language } = useLanguage();
  return ({ quantity, unitName: unit }, left, currency) => {
    const net = formatMoney(left.net, currency, language);
    if (isDone(left)) return text.lineDone;
    if (decimal(left.quantity).isZero()) return text.lineMoneyLeft({ net });
    return text.lineLeft({
      left: formatDecimal(left.quantity, language),
      quantity: formatDecimal(quantity, language),
      unit,
      net,
    });
  };
}
