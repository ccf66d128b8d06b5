import {
  formatDate,
  formatInstant,
  IconArchive,
  IconArrowBackUp,
  IconPencil,
  IconStar,
  StatusChip,
  useTexts,
} from "@softmanager/ui";
import { RecordAct } from "../../../../app/records/record-act.tsx";
import { RecordCard } from "../../../../app/records/record-card.tsx";
import type { SeriesPartsFragment } from "../operations.generated.ts";
import { seriesTexts } from "./series-texts.ts";
import { useSeriesActs } from "./use-series-acts.ts";

interface SeriesCardProps {
  series: SeriesPartsFragment;
  isReadOnly: boolean;
  onEdit: () => void;
}

/** One series by the number its next document takes, with what can be done to it. */
export function SeriesCard({ series, isReadOnly, onEdit }: SeriesCardProps) {
  const text = useTexts(seriesTexts);
  const { nextNumberText, prefix, isDefault, lastIssueDate, archivedAt, reset, workPoint } = series;
  const people = series.allowedMembershipIds.length;
  const used = lastIssueDate ? text.lastIssued({ date: formatDate(lastIssueDate) }) : text.unused;
  return (
    <RecordCard
      title={
        <>
          {archivedAt ? prefix : nextNumberText}
          {isDefault && <StatusChip tone="accent">{text.isDefault}</StatusChip>}
          {archivedAt && (
            <StatusChip tone="neutral" detail={text.closedOn({ date: formatInstant(archivedAt).slice(0, 10) })}>
              {text.closed}
            </StatusChip>
          )}
        </>
      }
      facts={[
        !archivedAt && text.nextIsThis,
        used,
        reset === "YEARLY" && text.yearlyFact,
        workPoint?.name,
        people > 0 && text.forPeople({ count: people }),
      ]}
      isQuiet={archivedAt !== null}
      acts={!isReadOnly && <SeriesActs series={series} onEdit={onEdit} />}
    />
  );
}

function SeriesActs({ series, onEdit }: Pick<SeriesCardProps, "series" | "onEdit">) {
  const text = useTexts(seriesTexts);
  const { close, reopen, makeDefault } = useSeriesActs(series);
  const { prefix, isDefault, archivedAt } = series;
  if (archivedAt)
    return <RecordAct icon={IconArrowBackUp} label={text.reopen({ prefix })} onClick={() => void reopen()} />;
  return (
    <>
      {!isDefault && (
        <RecordAct icon={IconStar} label={text.setDefault({ prefix })} onClick={() => void makeDefault()} />
      )}
      <RecordAct icon={IconPencil} label={text.edit({ prefix })} onClick={onEdit} />
      <RecordAct icon={IconArchive} label={text.close({ prefix })} onClick={() => void close()} />
    </>
  );
}
