import { Popover } from "@mantine/core";
import type { ContentLine } from "@softmanager/domain";
import { ComboboxList, useCombobox } from "@softmanager/ui";
import { useEffect, useId, useImperativeHandle, type KeyboardEvent, type Ref } from "react";
import { useProductOptions } from "./use-product-options.tsx";
import classes from "./lines.module.css";

/** What the cell's keys do to the list. */
export interface SuggestionKeys {
  open: () => void;
  handleKeyDown: (event: KeyboardEvent) => void;
}

/** The list on screen, as the cell has to announce it. */
export interface ListShown {
  id: string;
  activeId: string | undefined;
}

interface NameSuggestionsProps {
  ref: Ref<SuggestionKeys>;
  typed: string;
  label: string;
  onList: (list: ListShown | undefined) => void;
  /** What the chosen product makes of the line. */
  onPick: (part: Partial<ContentLine>) => void;
}

/** The products that the text of a line finds, below its cell. The focus stays in the cell. */
export function NameSuggestions({ ref, typed, label, onList, onPick }: NameSuggestionsProps) {
  const id = useId();
  const options = useProductOptions(typed);
  const combobox = useCombobox({
    options,
    value: typed,
    onPick: (option) => onPick(option.line),
    onFreeEntry: undefined,
  });
  const isShown = combobox.isOpen && options.length > 0;
  const activeId = isShown && combobox.active !== undefined ? `${id}-${combobox.active}` : undefined;
  useImperativeHandle(ref, () => combobox);
  useEffect(() => {
    onList(isShown ? { id, activeId } : undefined);
    return () => onList(undefined);
  }, [isShown, id, activeId, onList]);

  return (
    <Popover opened={isShown} position="bottom-start" width={420} withRoles={false} offset={4}>
      <Popover.Target>
        <span className={classes.anchor} />
      </Popover.Target>
      <Popover.Dropdown p={4}>
        <ComboboxList listId={id} freeEntryLabel={undefined} emptyText={undefined} {...{ label, combobox, typed }} />
      </Popover.Dropdown>
    </Popover>
  );
}
