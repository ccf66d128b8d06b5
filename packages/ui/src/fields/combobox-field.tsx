import { Input, Loader, Popover } from "@mantine/core";
import { useId, type ReactNode } from "react";
import { ComboboxList } from "./combobox-list.tsx";
import { FieldFrame } from "./field-frame.tsx";
import type { FieldProps } from "./field-props.ts";
import { useCombobox } from "./use-combobox.ts";

export interface ComboboxOption {
  id: string;
  /** What the field shows once the option is chosen. */
  label: string;
  /** A second line: a code, an address. */
  description?: ReactNode;
  /** At the right edge: a price, a balance, a state. */
  trailing?: ReactNode;
}

export interface ComboboxFieldProps<Option extends ComboboxOption> extends FieldProps {
  /** What fits the text; the caller searches as `onChange` tells the text, and the latest answer wins. */
  options: readonly Option[];
  onPick: (option: Option) => void;
  isSearching?: boolean;
  /** Enter with nothing highlighted, or the last entry of the list: takes the text as it is. */
  onFreeEntry?: (typed: string) => void;
  /** Words for that entry; "Use “…”" unless told. */
  freeEntryLabel?: (typed: string) => string;
  /** Shown when nothing fits; without it the list just closes. */
  emptyText?: ReactNode;
  /** Before the text: an icon. */
  leftSection?: ReactNode;
}

/**
 * A text that looks for its object while it is typed. The first match is highlighted, so Enter takes it; arrows move,
 * Escape closes the list and keeps the text.
 */
export function ComboboxField<Option extends ComboboxOption>(props: ComboboxFieldProps<Option>) {
  const { label, error, description, origin, isInline, id, required } = props;
  const { options, onPick, isSearching, onFreeEntry, freeEntryLabel, emptyText, onChange, onBlur, autoFocus, ...rest } =
    props;
  const { ref, name, value, disabled, placeholder, leftSection } = rest;
  const listId = useId();
  const combobox = useCombobox({ options, value, onPick, onFreeEntry });
  const hasList = combobox.entries.length > 0 || (emptyText !== undefined && value !== "" && !isSearching);

  return (
    <FieldFrame {...{ label, error, description, origin, required, isInline, id }}>
      <Popover opened={combobox.isOpen && hasList} position="bottom-start" width="target" withRoles={false} offset={4}>
        <Popover.Target>
          <Input
            {...{ ref, name, value, disabled, placeholder, leftSection, required, autoFocus }}
            data-autofocus={autoFocus || undefined}
            error={error}
            autoComplete="off"
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={combobox.isOpen && hasList}
            aria-controls={combobox.isOpen && hasList ? listId : undefined}
            aria-activedescendant={
              combobox.isOpen && combobox.active !== undefined ? `${listId}-${combobox.active}` : undefined
            }
            rightSection={isSearching ? <Loader size={14} color="gray" /> : undefined}
            onChange={(event) => {
              combobox.open();
              onChange(event.currentTarget.value);
            }}
            onKeyDown={combobox.handleKeyDown}
            onClick={combobox.open}
            onBlur={() => {
              combobox.close();
              onBlur?.();
            }}
          />
        </Popover.Target>
        <Popover.Dropdown p={4}>
          <ComboboxList {...{ listId, label, combobox, typed: value, freeEntryLabel, emptyText }} />
        </Popover.Dropdown>
      </Popover>
    </FieldFrame>
  );
}
