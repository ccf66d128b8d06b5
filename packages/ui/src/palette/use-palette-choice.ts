import { useState, type KeyboardEvent } from "react";
import { matchingCommands, type PaletteCommand } from "./command.ts";

interface PaletteChoiceProps {
  commands: readonly PaletteCommand[];
  results?: readonly PaletteCommand[];
  onQueryChange?: (query: string) => void;
  onClose: () => void;
}

/** What is searched for, what that leaves to choose from, and which of it the keys are at. */
export function usePaletteChoice({ commands, results = [], onQueryChange, onClose }: PaletteChoiceProps) {
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  const shown = [...results, ...matchingCommands(commands, query)];
  const index = Math.min(active, shown.length - 1);

  function handleQueryChange(next: string) {
    setQuery(next);
    setActive(0);
    onQueryChange?.(next);
  }

  function run(command: PaletteCommand | undefined) {
    if (!command) return;
    onClose();
    command.run();
  }

  function handleKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined && event.key !== "Enter") return;
    event.preventDefault();
    if (step === undefined) run(shown[index]);
    else if (shown.length > 0) setActive((index + step + shown.length) % shown.length);
  }
  return { query, shown, index, handleQueryChange, handleKeyDown, run };
}
