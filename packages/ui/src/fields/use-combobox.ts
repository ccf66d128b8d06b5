import { useState, type KeyboardEvent } from "react";
import type { ComboboxOption } from "./combobox-field.tsx";

export type ComboboxEntry<Option extends ComboboxOption> = { kind: "option"; option: Option } | { kind: "free" };

interface Settings<Option extends ComboboxOption> {
  options: readonly Option[];
  value: string;
  onPick: (option: Option) => void;
  onFreeEntry: ((typed: string) => void) | undefined;
}

export interface Combobox<Option extends ComboboxOption> {
  isOpen: boolean;
  entries: readonly ComboboxEntry<Option>[];
  /** Index of the highlighted entry. */
  active: number | undefined;
  open: () => void;
  close: () => void;
  pick: (index: number) => void;
  handleKeyDown: (event: KeyboardEvent) => void;
}

/** Which entries a list of matches offers, which one is highlighted, and what the keys do. */
export function useCombobox<Option extends ComboboxOption>({
  options,
  value,
  onPick,
  onFreeEntry,
}: Settings<Option>): Combobox<Option> {
  const [isOpen, setOpen] = useState(false);
  const [moved, setMoved] = useState({ value, index: 0 });
  const entries: ComboboxEntry<Option>[] = [
    ...options.map((option) => ({ kind: "option" as const, option })),
    ...(onFreeEntry && value.trim() !== "" ? [{ kind: "free" as const }] : []),
  ];
  // A new text begins at its first match again.
  const index = moved.value === value ? Math.min(moved.index, entries.length - 1) : 0;
  const active = entries.length > 0 ? index : undefined;

  function pick(at: number) {
    const entry = entries[at];
    setOpen(false);
    if (entry?.kind === "option") onPick(entry.option);
    if (entry?.kind === "free") onFreeEntry?.(value.trim());
  }

  function move(step: number) {
    if (entries.length > 0) setMoved({ value, index: (index + step + entries.length) % entries.length });
  }

  function handleKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!isOpen) return setOpen(true);
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && isOpen && active !== undefined && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      pick(active);
    } else if (event.key === "Escape" && isOpen) {
      event.preventDefault();
      setOpen(false);
    }
  }

  return { isOpen, entries, active, open: () => setOpen(true), close: () => setOpen(false), pick, handleKeyDown };
}
