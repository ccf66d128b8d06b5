import { Button, Checkbox, Group, SegmentedControl } from "@mantine/core";
import { DecimalField, formatDecimal, useLanguage, useNotify, useTexts } from "@softmanager/ui";
import { useState } from "react";
import { useGo } from "../../../../app/address.ts";
import { useCommand } from "../../../../app/api/use-command.ts";
import { useSteadyKey } from "../../model/use-steady-key.ts";
import {
  StornoDocumentDocument,
  type DocumentPagePartsFragment,
  type StornoLineInput,
} from "../../operations.generated.ts";
import { Dialog } from "../dialog.tsx";
import classes from "./detail.module.css";
import { detailTexts } from "./detail-texts.ts";
import { useDocumentInSentence } from "./document-name.ts";

interface StornoDialogProps {
  document: DocumentPagePartsFragment;
  onClose: () => void;
}

/** Which part of an issued document to take back; what comes of it is a draft, to be looked at and issued. */
export function StornoDialog({ document, onClose }: StornoDialogProps) {
  const text = useTexts(detailTexts);
  const nameOf = useDocumentInSentence();
  const notify = useNotify();
  const go = useGo();
  const [isPartial, setPartial] = useState(false);
  const [quantities, setQuantities] = useState<ReadonlyMap<number, string>>(new Map());
  const [makeDraft, { busy }] = useCommand(StornoDocumentDocument);
  const keyOf = useSteadyKey();

  async function handleClick() {
    const lines: StornoLineInput[] = [...quantities].map(([position, quantity]) => ({ position, quantity }));
    if (isPartial && lines.length === 0) return notify.problem(text.stornoNone);
    const input = { documentId: document.id, lines: isPartial ? lines : null };
    const result = await makeDraft({ ...input, idempotencyKey: keyOf(input) });
    if (result?.__typename === "Document") return go(`documents/${result.id}/edit`);
    if (result)
      notify.problem(
        result.__typename === "InvalidInput" ? (result.issues[0]?.message ?? result.message) : result.message,
      );
  }

  return (
    <Dialog onClose={onClose} title={text.stornoTitle({ document: nameOf(document) })} size="34rem">
      <div className={classes.dialog}>
        <p className={classes.quiet}>{text.stornoText}</p>
        <SegmentedControl
          aria-label={text.stornoWhat}
          value={isPartial ? "some" : "all"}
          onChange={(value) => setPartial(value === "some")}
          data={[
            { value: "all", label: text.stornoAll },
            { value: "some", label: text.stornoSome },
          ]}
        />
        {isPartial && <StornoLines {...{ document, quantities }} onChange={setQuantities} />}
        <Group justify="flex-end">
          <Button onClick={() => void handleClick()} loading={busy} data-autofocus>
            {text.makeStorno}
          </Button>
        </Group>
      </div>
    </Dialog>
  );
}

interface StornoLinesProps {
  document: DocumentPagePartsFragment;
  /** Quantity to take back by position, from 1. */
  quantities: ReadonlyMap<number, string>;
  onChange: (quantities: ReadonlyMap<number, string>) => void;
}

function StornoLines({ document, quantities, onChange }: StornoLinesProps) {
  const text = useTexts(detailTexts);
  const { language } = useLanguage();

  function change(position: number, quantity: string | undefined) {
    const next = new Map(quantities);
    if (quantity === undefined) next.delete(position);
    else next.set(position, quantity);
    onChange(next);
  }

  return (
    <ul className={classes.list}>
      {document.lines.map(({ name, quantity, unitName }, index) => {
        const position = index + 1;
        const chosen = quantities.get(position);
        return (
          <li key={position} className={classes.stornoLine}>
            <Checkbox
              size="sm"
              label={text.stornoLine({ name, quantity: formatDecimal(quantity, language), unit: unitName })}
              checked={chosen !== undefined}
              onChange={(event) => change(position, event.currentTarget.checked ? quantity : undefined)}
            />
            {chosen !== undefined && (
              <DecimalField
                label={text.stornoQuantity({ name })}
                value={chosen}
                onChange={(typed) => change(position, typed)}
                suffix={unitName}
                isInline
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
