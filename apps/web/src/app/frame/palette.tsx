import { useDebouncedValue } from "@mantine/hooks";
import type { Text, TextLanguage } from "@softmanager/texts";
import {
  IconBolt,
  IconPlus,
  useEarly,
  useLanguage,
  useShortcutList,
  useTexts,
  type PaletteCommand,
  type Shortcut,
} from "@softmanager/ui";
import { useCallback, useEffect, useMemo, useState, type ComponentType } from "react";
import { useGo } from "../address.ts";
import { appTexts } from "../app-texts.ts";
import type { FeatureCommand, Load, NavigationEntry, PaletteSourceProps } from "../feature.ts";

const fetchPalette = () => import("@softmanager/ui/command-palette");

/** The server is asked once the fingers rest: the answers to half a word would only stand in each other's way. */
const quietMs = 60;

interface PaletteProps {
  isOpen: boolean;
  onClose: () => void;
  entries: readonly NavigationEntry[];
  commands: readonly FeatureCommand[];
  paletteSources: readonly Load<PaletteSourceProps>[];
}

/** Everything by name: pages, acts, and what the features find on the server. */
export function Palette({ isOpen, onClose, entries, commands, paletteSources }: PaletteProps) {
  const fetchSources = useCallback(() => Promise.all(paletteSources.map((load) => load())), [paletteSources]);
  const CommandPalette = useFetched(fetchPalette, isOpen)?.CommandPalette;
  const sources = useFetched(fetchSources, isOpen) ?? [];
  const known = useKnownCommands(entries, commands);
  const [wasOpen, setWasOpen] = useState(isOpen);
  if (isOpen && !wasOpen) setWasOpen(true);
  const [typed, setTyped] = useState("");
  const query = typed.trim();
  const [asked] = useDebouncedValue(query, quietMs);
  const [found, setFound] = useState<ReadonlyMap<number, readonly PaletteCommand[] | undefined>>(new Map());
  const isAsking = Math.min(query.length, asked.length) >= 2;
  const isWaiting = query !== asked || found.size < paletteSources.length || [...found.values()].includes(undefined);
  const results = isAsking ? [...found.values()].flatMap((commandsFound) => commandsFound ?? []) : [];

  const handleResults = useCallback((source: number, next: readonly PaletteCommand[] | undefined) => {
    setFound((previous) => new Map(previous).set(source, next));
  }, []);

  if (!wasOpen || !CommandPalette) return null;
  return (
    <>
      <CommandPalette
        opened={isOpen}
        onClose={onClose}
        commands={known}
        results={results}
        isSearching={query.length >= 2 && isWaiting}
        onQueryChange={setTyped}
      />
      {isOpen &&
        isAsking &&
        sources.map((Source, index) => (
          <PaletteSource key={index} {...{ Source, index }} query={asked} onResults={handleResults} />
        ))}
    </>
  );
}

/**
 * A part of the page that is fetched in a quiet moment, or else when it is first wanted; undefined until it is there. It is
 * no lazy component: React holds the first drawing of those back for a third of a second, in which somebody waits.
 */
function useFetched<Part>(fetchPart: () => Promise<Part>, isWanted: boolean): Part | undefined {
  const [fetched, setFetched] = useState<{ part: Part }>();
  const bring = useCallback(() => fetchPart().then((part) => setFetched({ part })), [fetchPart]);
  useEarly(bring);
  const isMissing = isWanted && !fetched;
  useEffect(() => {
    // Without a line it does not come: the next time it is wanted, it is asked for again.
    if (isMissing) bring().catch(() => undefined);
  }, [isMissing, bring]);
  return fetched?.part;
}

interface SourceProps {
  Source: ComponentType<PaletteSourceProps>;
  index: number;
  query: string;
  onResults: (source: number, results: readonly PaletteCommand[] | undefined) => void;
}

function PaletteSource({ Source, index, query, onResults }: SourceProps) {
  const handleResults = useCallback(
    (results: readonly PaletteCommand[] | undefined) => onResults(index, results),
    [index, onResults],
  );
  return <Source query={query} onResults={handleResults} />;
}

function useKnownCommands(
  entries: readonly NavigationEntry[],
  commands: readonly FeatureCommand[],
): readonly PaletteCommand[] {
  const text = useTexts(appTexts);
  const { language } = useLanguage();
  const go = useGo();
  const here = useShortcutList();
  return useMemo(
    () => [
      ...here.filter(({ group }) => group === undefined).map((shortcut) => pageCommand(shortcut, text.thisPage)),
      ...commands.map(({ id, label, icon = IconPlus, keys, keywords, opens }) =>
        paletteCommand({ id, label, icon, keys, keywords, group: text.create, run: () => go(opens) }, language),
      ),
      ...entries.map(({ path, label, icon, keys }) =>
        paletteCommand({ id: `go ${path}`, label, icon, keys, group: text.goTo, run: () => go(path) }, language),
      ),
    ],
    [here, entries, commands, text, language, go],
  );
}

/** What the page itself offers right now: acts on what is selected, saving, deleting. */
function pageCommand({ keys, label, run }: Shortcut, group: string): PaletteCommand {
  return { id: `here ${keys}`, label, keys, group, icon: IconBolt, run: () => run(new KeyboardEvent("keydown")) };
}

type NamedCommand = Omit<PaletteCommand, "label" | "keys" | "keywords"> & {
  label: Text;
  keys: string | undefined;
  keywords?: string | undefined;
};

/** Found by its name in either language: people remember the one they learned. */
function paletteCommand(
  { label, keys, keywords = "", ...command }: NamedCommand,
  language: TextLanguage,
): PaletteCommand {
  return {
    ...command,
    label: label[language],
    keywords: `${label.ro} ${label.en} ${keywords}`,
    ...(keys && { keys }),
  };
}
