import { ActionIcon, Button, Tooltip } from "@mantine/core";
import { IconArchive, IconArrowBackUp, useTexts } from "@softmanager/ui";
import { archiveTexts } from "./archive-texts.ts";
import type { ArchiveActs } from "./use-archiving.ts";

interface ArchiveActProps {
  record: { id: string; version: number; name: string; archivedAt: string | null };
  acts: ArchiveActs;
}

/** At the end of a row: out of the list, or back into it. */
export function ArchiveAct({ record, acts }: ArchiveActProps) {
  const { label, ActIcon, act } = useAct(record, acts);
  return (
    <Tooltip label={label}>
      <ActionIcon
        size="sm"
        aria-label={`${label}: ${record.name}`}
        onClick={(event) => {
          event.stopPropagation();
          act();
        }}
      >
        <ActIcon size={16} stroke={1.75} />
      </ActionIcon>
    </Tooltip>
  );
}

/** On the record's own page. */
export function ArchiveButton({ record, acts }: ArchiveActProps) {
  const { label, ActIcon, act } = useAct(record, acts);
  return (
    <Button variant="default" leftSection={<ActIcon size={16} stroke={1.75} />} onClick={act}>
      {label}
    </Button>
  );
}

function useAct(record: ArchiveActProps["record"], { archive, restore }: ArchiveActs) {
  const text = useTexts(archiveTexts);
  return record.archivedAt === null
    ? { label: text.archive, ActIcon: IconArchive, act: () => void archive(record) }
    : { label: text.restore, ActIcon: IconArrowBackUp, act: () => void restore(record) };
}
