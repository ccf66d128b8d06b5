import { ActionIcon, Button } from "@mantine/core";
import type { PrecedingDocument } from "@softmanager/domain";
import { DateField, IconPlus, IconX, TextField, useTexts } from "@softmanager/ui";
import { fieldId } from "../../model/field-id.ts";
import { useDraft, useSet } from "../../model/use-session.ts";
import classes from "./editor.module.css";
import { editorTexts } from "./editor-texts.ts";
import { useProblem } from "./use-draft-field.ts";

/** The documents that this one corrects or settles, by number and date. */
export function PrecedingFields() {
  const text = useTexts(editorTexts);
  const set = useSet();
  const documents = useDraft((draft) => draft.precedingDocuments);
  const replace = (index: number, part: Partial<PrecedingDocument>) =>
    set({ precedingDocuments: documents.map((known, at) => (at === index ? { ...known, ...part } : known)) });
  return (
    <div className={classes.wholeRow}>
      {documents.map((document, index) => (
        <PrecedingRow
          key={index}
          {...{ document, index }}
          onChange={(part) => replace(index, part)}
          onRemove={() => set({ precedingDocuments: documents.toSpliced(index, 1) })}
        />
      ))}
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconPlus size={15} />}
        onClick={() => set({ precedingDocuments: [...documents, { number: "", issueDate: null }] })}
      >
        {text.addPreceding}
      </Button>
    </div>
  );
}

interface PrecedingRowProps {
  document: PrecedingDocument;
  index: number;
  onChange: (part: Partial<PrecedingDocument>) => void;
  onRemove: () => void;
}

function PrecedingRow({ document, index, onChange, onRemove }: PrecedingRowProps) {
  const text = useTexts(editorTexts);
  const id = fieldId(`precedingDocuments.${index}.number`);
  return (
    <div className={classes.precedingRow}>
      <TextField
        label={text.precedingNumber}
        id={id}
        value={document.number}
        error={useProblem(id)}
        onChange={(number) => onChange({ number })}
        maxLength={200}
      />
      <DateField
        label={text.precedingDate}
        value={document.issueDate ?? ""}
        onChange={(issueDate) => onChange({ issueDate: issueDate || null })}
      />
      <ActionIcon aria-label={text.remove} onClick={onRemove}>
        <IconX size={16} />
      </ActionIcon>
    </div>
  );
}
