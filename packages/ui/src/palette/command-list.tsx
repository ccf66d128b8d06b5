import { useEffect, useRef } from "react";
import { useTexts } from "../language/language-provider.tsx";
import { KeyHint } from "../shortcuts/key-hint.tsx";
import { uiTexts } from "../ui-texts.ts";
import type { PaletteCommand } from "./command.ts";
import classes from "./command-palette.module.css";

interface CommandListProps {
  listId: string;
  commands: readonly PaletteCommand[];
  /** Index of the highlighted command. */
  active: number;
  onRun: (command: PaletteCommand) => void;
  isEmpty: boolean;
}

/** The commands under their headings. The focus stays in the search; the mouse may pick. */
export function CommandList({ listId, commands, active, onRun, isEmpty }: CommandListProps) {
  const text = useTexts(uiTexts);
  const list = useRef<HTMLDivElement>(null);
  const groups = Map.groupBy(commands.entries(), ([, { group }]) => group ?? text.commands);
  useEffect(() => {
    list.current?.querySelector("[aria-selected='true']")?.scrollIntoView({ block: "nearest" });
  }, [active]);

  return (
    <div ref={list} id={listId} role="listbox" aria-label={text.commands} className={classes.list}>
      {[...groups].map(([group, entries], groupIndex) => (
        <div key={group} role="group" aria-labelledby={`${listId}-group-${groupIndex}`}>
          <div id={`${listId}-group-${groupIndex}`} role="presentation" className={classes.group}>
            {group}
          </div>
          {entries.map(([index, command]) => (
            <div
              key={command.id}
              id={`${listId}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              className={classes.command}
              // The press must not take the focus from the search, where the keys go.
              onMouseDown={(event) => event.preventDefault()}
              onKeyDown={undefined}
              onClick={() => onRun(command)}
            >
              <CommandText command={command} />
            </div>
          ))}
        </div>
      ))}
      {isEmpty && (
        <div role="option" aria-selected={false} aria-disabled className={classes.empty}>
          {text.paletteEmpty}
        </div>
      )}
    </div>
  );
}

function CommandText({ command: { label, description, icon: CommandIcon, keys } }: { command: PaletteCommand }) {
  return (
    <>
      {CommandIcon && <CommandIcon size={17} stroke={1.6} aria-hidden />}
      <span className={classes.words}>
        {label}
        {description && <span className={classes.description}>{description}</span>}
      </span>
      {keys && <KeyHint keys={keys} />}
    </>
  );
}
