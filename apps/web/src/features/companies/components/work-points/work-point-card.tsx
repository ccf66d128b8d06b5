import { IconArchive, IconArrowBackUp, IconPencil, useNotify, useTexts } from "@softmanager/ui";
import { useCommand } from "../../../../app/api/use-command.ts";
import { RecordAct } from "../../../../app/records/record-act.tsx";
import { RecordCard } from "../../../../app/records/record-card.tsx";
import {
  ArchiveWorkPointDocument,
  RestoreWorkPointDocument,
  type CompanyPartsFragment,
} from "../../operations.generated.ts";
import { workPointTexts } from "./work-point-texts.ts";

export type WorkPoint = CompanyPartsFragment["workPoints"][number];

interface WorkPointCardProps {
  workPoint: WorkPoint;
  isReadOnly: boolean;
  onEdit: () => void;
}

/** One work point, with what can be done to it. */
export function WorkPointCard({ workPoint, isReadOnly, onEdit }: WorkPointCardProps) {
  const { name, address, phone, isArchived } = workPoint;
  return (
    <RecordCard
      title={name}
      facts={[address, phone]}
      isQuiet={isArchived}
      acts={!isReadOnly && <WorkPointActs workPoint={workPoint} onEdit={onEdit} />}
    />
  );
}

function WorkPointActs({ workPoint, onEdit }: Pick<WorkPointCardProps, "workPoint" | "onEdit">) {
  const text = useTexts(workPointTexts);
  const { archive, restore } = useWorkPointActs(workPoint);
  const { name, isArchived } = workPoint;
  if (isArchived)
    return <RecordAct icon={IconArrowBackUp} label={text.restore({ name })} onClick={() => void restore()} />;
  return (
    <>
      <RecordAct icon={IconPencil} label={text.edit({ name })} onClick={onEdit} />
      <RecordAct icon={IconArchive} label={text.archive({ name })} onClick={() => void archive()} />
    </>
  );
}

function useWorkPointActs({ id, version, name }: WorkPoint) {
  const text = useTexts(workPointTexts);
  const notify = useNotify();
  const [runArchive] = useCommand(ArchiveWorkPointDocument);
  const [runRestore] = useCommand(RestoreWorkPointDocument);

  async function restore(expectedVersion = version, isUndoing = false) {
    const result = await runRestore({ workPointId: id, expectedVersion });
    if (result?.__typename !== "Company") return result && notify.problem(result.message);
    return isUndoing || notify.success(text.wasRestored({ name }));
  }

  async function archive() {
    const result = await runArchive({ workPointId: id, expectedVersion: version });
    if (result?.__typename !== "Company") return result && notify.problem(result.message);
    const archived = result.workPoints.find((workPoint) => workPoint.id === id);
    return notify.undo({
      message: text.wasArchived({ name }),
      onUndo: () => void restore(archived?.version, true),
    });
  }

  return { archive, restore };
}
