import { useEffect, useRef, type ReactNode } from "react";
import { useTexts } from "../language/language-provider.tsx";
import { uiTexts } from "../ui-texts.ts";
import type { ComboboxOption } from "./combobox-field.tsx";
import type { Combobox, ComboboxEntry } from "./use-combobox.ts";
import classes from "./combobox-list.module.css";

interface ComboboxListProps<Option extends ComboboxOption> {
  listId: string;
  label: string;
  combobox: Combobox<Option>;
  typed: string;
  freeEntryLabel: ((typed: string) => string) | undefined;
  emptyText: ReactNode;
}

/** The matches under a combobox field. The focus never leaves the field; the mouse may pick. */
export function ComboboxList<Option extends ComboboxOption>(props: ComboboxListProps<Option>) {
  const { listId, label, combobox, typed, freeEntryLabel, emptyText } = props;
  const text = useTexts(uiTexts);
  const active = useRef<HTMLLIElement>(null);
  useEffect(() => {
    active.current?.scrollIntoView({ block: "nearest" });
  }, [combobox.active]);

  return (
    <ul id={listId} role="listbox" aria-label={label} className={classes.list}>
      {combobox.entries.map((entry, index) => (
        <li
          key={entry.kind === "option" ? entry.option.id : "free"}
          id={`${listId}-${index}`}
          ref={index === combobox.active ? active : undefined}
          role="option"
          aria-selected={index === combobox.active}
          className={classes.option}
          // The press must not blur the field before the click arrives.
          onMouseDown={(event) => event.preventDefault()}
          // The keys go to the field, which keeps the focus.
          onKeyDown={undefined}
          onClick={() => combobox.pick(index)}
        >
          {entry.kind === "free" ? (freeEntryLabel?.(typed) ?? text.useTyped({ typed })) : <OptionText entry={entry} />}
        </li>
      ))}
      {combobox.entries.length === 0 && (
        <li role="option" aria-selected={false} aria-disabled className={classes.empty}>
          {emptyText ?? text.nothingFound}
        </li>
      )}
    </ul>
  );
}

function OptionText<Option extends ComboboxOption>({
  entry,
}: {
  entry: Extract<ComboboxEntry<Option>, { kind: "option" }>;
}) {
  const { label, description, trailing } = entry.option;
  return (
    <>
      <span className={classes.words}>
        <span className={classes.label}>{label}</span>
        {description && <span className={classes.description}>{description}</span>}
      </span>
      {trailing && <span className={classes.trailing}>{trailing}</span>}
    </>
  );
}
