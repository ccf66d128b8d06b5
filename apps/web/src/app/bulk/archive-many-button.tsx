import { Button } from "@mantine/core";
import { IconArchive, IconArrowBackUp, useShortcuts, useTexts, type MatchCount, type Selection } from "@softmanager/ui";
import { archiveTexts } from "../records/archive-texts.ts";
import { countOf, selectionInput } from "./use-match-count.ts";
import type { useBeginRun } from "./use-begin-run.ts";

/** What is selected in a list, and how the list is told that a run has begun. */
export interface ManySelected<Filter> {
  selection: Selection;
  matches: MatchCount | undefined;
  filter: Filter;
  /** The list shows the archived ones, which can only be brought back. */
  isOfArchived: boolean;
  onBegun: () => void;
}

interface Archiving<Filter> {
  selection: ReturnType<typeof selectionInput<Filter>>;
  idempotencyKey: string;
}

interface ArchiveManyButtonProps<Filter> {
  many: ManySelected<Filter>;
  /** Begins the act that fits the list: archiving, or among the archived ones bringing back. */
  begin: ReturnType<typeof useBeginRun<unknown, Archiving<Filter>>>;
  /** The act in the words of these records: "Arhivează cei 12 selectați". */
  labelOf: (of: { count: number }) => string;
}

/** Takes the selected records out of the list, or brings them back into it; done at once, by button and by key. */
export function ArchiveManyButton<Filter>({ many, begin: [begin, { busy }], labelOf }: ArchiveManyButtonProps<Filter>) {
  const acts = useTexts(archiveTexts);
  const { selection, matches, filter, isOfArchived } = many;
  const count = countOf(selection, matches) ?? 0;
  const act = () =>
    void begin({ selection: selectionInput(selection, { filter, count }), idempotencyKey: crypto.randomUUID() });
  useShortcuts([{ keys: "e", label: labelOf({ count }), run: act, isOff: count === 0 }]);
  if (count === 0) return null;
  const ActIcon = isOfArchived ? IconArrowBackUp : IconArchive;
  return (
    <Button size="compact-sm" leftSection={<ActIcon size={14} stroke={1.75} />} loading={busy} onClick={act}>
      {isOfArchived ? acts.restore : acts.archive}
    </Button>
  );
}
