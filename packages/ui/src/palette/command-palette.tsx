import "@mantine/spotlight/styles.layer.css";
import { Loader, VisuallyHidden } from "@mantine/core";
import { createSpotlight, Spotlight } from "@mantine/spotlight";
import { useEffect, useState } from "react";
import { IconSearch } from "../icons/icons.ts";
import { useTexts } from "../language/language-provider.tsx";
import { KeyHint } from "../shortcuts/key-hint.tsx";
import { uiTexts } from "../ui-texts.ts";
import { matchingCommands, type PaletteCommand } from "./command.ts";
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

const [store, spotlight] = createSpotlight();

/** Everything that can be done or opened, by name. Load it lazily: nobody needs it before the first Ctrl K. */
export function CommandPalette({
  opened,
  onClose,
  commands,
  results = [],
  isSearching,
  onQueryChange,
}: CommandPaletteProps) {
  const text = useTexts(uiTexts);
  const [query, setQuery] = useState("");
  const groups = Map.groupBy([...results, ...matchingCommands(commands, query)], ({ group }) => group ?? text.commands);

  useEffect(() => (opened ? spotlight.open() : spotlight.close()), [opened]);

  function handleQueryChange(next: string) {
    setQuery(next);
    onQueryChange?.(next);
  }

  return (
    <Spotlight.Root
      store={store}
      shortcut={null}
      query={query}
      onQueryChange={handleQueryChange}
      onSpotlightClose={onClose}
      scrollable
      maxHeight="min(26rem, 60vh)"
      size="36rem"
      radius="lg"
      shadow="xl"
      title={<VisuallyHidden>{text.palette}</VisuallyHidden>}
      classNames={{
        search: classes.search,
        action: classes.action,
        actionsGroup: classes.group,
        header: classes.header,
      }}
    >
      <Spotlight.Search
        placeholder={text.palettePlaceholder}
        aria-label={text.palettePlaceholder}
        leftSection={
          isSearching ? <Loader size={16} color="gray" /> : <IconSearch size={18} stroke={1.75} aria-hidden />
        }
      />
      <Spotlight.ActionsList>
        {[...groups].map(([group, entries]) => (
          <Spotlight.ActionsGroup key={group} label={group}>
            {entries.map((command) => (
              <Action key={command.id} command={command} />
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {groups.size === 0 && !isSearching && <Spotlight.Empty>{text.paletteEmpty}</Spotlight.Empty>}
      </Spotlight.ActionsList>
      <Spotlight.Footer className={classes.footer}>
        <span>
          <KeyHint keys="arrowup arrowdown" /> {text.moves}
        </span>
        <span>
          <KeyHint keys="enter" /> {text.opens}
        </span>
      </Spotlight.Footer>
    </Spotlight.Root>
  );
}

function Action({ command }: { command: PaletteCommand }) {
  const { label, description, icon: CommandIcon, keys, run } = command;
  return (
    <Spotlight.Action
      label={label}
      onClick={run}
      {...(description && { description })}
      leftSection={CommandIcon && <CommandIcon size={17} stroke={1.6} aria-hidden />}
      rightSection={keys && <KeyHint keys={keys} />}
    />
  );
}
