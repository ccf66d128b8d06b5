import { Loader, Modal, VisuallyHidden } from "@mantine/core";
import { useId } from "react";
import { IconSearch } from "../icons/icons.ts";
import { useTexts } from "../language/language-provider.tsx";
import { KeyHint } from "../shortcuts/key-hint.tsx";
import { uiTexts } from "../ui-texts.ts";
import type { PaletteCommand } from "./command.ts";
import { CommandList } from "./command-list.tsx";
import { usePaletteChoice } from "./use-palette-choice.ts";
import classes from "./command-palette.module.css";

interface CommandPaletteProps {
  opened: boolean;
  onClose: () => void;
  /** What the product can do, filtered here. */
  commands: readonly PaletteCommand[];
  /** What the server found for the query, shown first and unfiltered. */
  results?: readonly PaletteCommand[];
  isSearching?: boolean;
  onQueryChange?: (query: string) => void;
}

/** Everything that can be done or opened, by name. Load it lazily: nobody needs it before the first Ctrl K. */
export function CommandPalette({ opened, onClose, ...rest }: CommandPaletteProps) {
  const text = useTexts(uiTexts);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      withCloseButton={false}
      size="36rem"
      padding={0}
      yOffset="14dvh"
      centered={false}
      title={<VisuallyHidden>{text.palette}</VisuallyHidden>}
      classNames={{ header: classes.header }}
    >
      <PaletteBody onClose={onClose} {...rest} />
    </Modal>
  );
}

function PaletteBody(props: Omit<CommandPaletteProps, "opened">) {
  const text = useTexts(uiTexts);
  const listId = useId();
  const { query, shown, index, handleQueryChange, handleKeyDown, run } = usePaletteChoice(props);
  const { isSearching } = props;
  return (
    <>
      <div className={classes.search}>
        {isSearching ? <Loader size={16} color="gray" /> : <IconSearch size={18} stroke={1.75} aria-hidden />}
        <input
          className={classes.input}
          data-autofocus
          role="combobox"
          aria-label={text.palettePlaceholder}
          aria-autocomplete="list"
          aria-expanded
          aria-controls={listId}
          aria-activedescendant={shown.length > 0 ? `${listId}-${index}` : undefined}
          placeholder={text.palettePlaceholder}
          autoComplete="off"
          value={query}
          onChange={(event) => handleQueryChange(event.currentTarget.value)}
          onKeyDown={handleKeyDown}
        />
      </div>
      <CommandList
        listId={listId}
        commands={shown}
        active={index}
        onRun={run}
        isEmpty={shown.length === 0 && !isSearching}
      />
      <div className={classes.foot}>
        <span>
          <KeyHint keys="arrowup arrowdown" /> {text.moves}
        </span>
        <span>
          <KeyHint keys="enter" /> {text.opens}
        </span>
      </div>
    </>
  );
}
