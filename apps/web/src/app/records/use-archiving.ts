import { useNotify, useTexts } from "@softmanager/ui";
import { archiveTexts } from "./archive-texts.ts";

/** A record as somebody sees it. */
interface Named {
  id: string;
  version: number;
  name: string;
}

/** The record as it stands now, or a problem with its sentence. */
type Answer = { version: number } | { message: string };

interface Archiving {
  archive: (record: Named) => Promise<Answer | undefined>;
  restore: (record: Named) => Promise<Answer | undefined>;
}

export interface ArchiveActs {
  archive: (record: Named) => Promise<void>;
  restore: (record: Named) => Promise<void>;
}

/** Archives a record or brings it back; either is done at once, with the way back beside it. */
export function useArchiving({ archive, restore }: Archiving): ArchiveActs {
  const text = useTexts(archiveTexts);
  const notify = useNotify();

  /** Gives the record's version where the act was taken, and tells the problem where it was not. */
  async function versionAfter(act: Archiving["archive"], record: Named): Promise<number | undefined> {
    const answer = await act(record);
    if (answer && "message" in answer) notify.problem(answer.message);
    return answer && "version" in answer ? answer.version : undefined;
  }

  return {
    archive: async (record) => {
      const version = await versionAfter(archive, record);
      if (version === undefined) return;
      const undo = () => void versionAfter(restore, { ...record, version });
      notify.undo({ message: text.wasArchived({ name: record.name }), onUndo: undo });
    },
    restore: async (record) => {
      const version = await versionAfter(restore, record);
      if (version !== undefined) notify.success(text.wasRestored({ name: record.name }));
    },
  };
}
