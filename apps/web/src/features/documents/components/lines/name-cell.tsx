import { useTexts } from "@softmanager/ui";
import { useRef, useState, type KeyboardEvent } from "react";
import type { EditedLine } from "../../model/edited-content.ts";
import { lineFieldId, problemIdOf } from "../../model/field-id.ts";
import { linesTexts } from "./lines-texts.ts";
import { NameSuggestions, type ListShown, type SuggestionKeys } from "./name-suggestions.tsx";
import type { LineActs } from "./use-line-acts.ts";
import classes from "./lines.module.css";

interface NameCellProps {
  id: string;
  line: EditedLine;
  label: string;
  error: string | undefined;
  acts: LineActs;
  focusField: (id: string) => void;
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/**
 * What is sold: typed as it is, or taken from the products that the text finds, those last sold to this customer first.
 * Only the cell that has the focus looks for products; all others are plain inputs.
 */
export function NameCell({ id, line, label, error, acts, focusField, onKeyDown }: NameCellProps) {
  const text = useTexts(linesTexts);
  const [hasFocus, setFocus] = useState(false);
  const [list, setList] = useState<ListShown>();
  const keys = useRef<SuggestionKeys>(null);

  function handleChange(name: string) {
    keys.current?.open();
    acts.change(line.key, name === "" ? { name, productId: null } : { name });
  }

  return (
    <div className={classes.name}>
      <input
        id={id}
        className={classes.text}
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={list !== undefined}
        aria-controls={list?.id}
        aria-activedescendant={list?.activeId}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={error && problemIdOf(id)}
        placeholder={text.name}
        autoComplete="off"
        maxLength={200}
        value={line.name}
        onChange={(event) => handleChange(event.currentTarget.value)}
        onFocus={() => setFocus(true)}
        onBlur={() => setFocus(false)}
        onKeyDown={(event) => {
          keys.current?.handleKeyDown(event);
          onKeyDown(event);
        }}
      />
      {hasFocus && (
        <NameSuggestions
          ref={keys}
          typed={line.name}
          label={label}
          onList={setList}
          onPick={(part) => {
            acts.change(line.key, part);
            focusField(lineFieldId(line.key, "quantity"));
          }}
        />
      )}
    </div>
  );
}
