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
import { Act } from "../act.tsx";
import type { SeriesPartsFragment } from "../operations.generated.ts";
import classes from "../settings.module.css";
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
  const { nextNumberText, prefix, isDefault, lastIssueDate, archivedAt } = series;
  const used = lastIssueDate ? text.lastIssued({ date: formatDate(lastIssueDate) }) : text.unused;
  return (
    <li className={classes.card} data-quiet={archivedAt !== null || undefined}>
      <div className={classes.cardText}>
        <div className={classes.cardTitle}>
          {archivedAt ? prefix : nextNumberText}
          {isDefault && <StatusChip tone="accent">{text.isDefault}</StatusChip>}
          {archivedAt && (
            <StatusChip tone="neutral" detail={text.closedOn({ date: formatInstant(archivedAt).slice(0, 10) })}>
              {text.closed}
            </StatusChip>
          )}
        </div>
        <p className={classes.facts}>
          {!archivedAt && <span>{text.nextIsThis}</span>}
          <span>{used}</span>
        </p>
      </div>
      {!isReadOnly && <SeriesActs series={series} onEdit={onEdit} />}
    </li>
  );
}

function SeriesActs({ series, onEdit }: Pick<SeriesCardProps, "series" | "onEdit">) {
  const text = useTexts(seriesTexts);
  const { close, reopen, makeDefault } = useSeriesActs(series);
  const { prefix, isDefault, archivedAt } = series;
  if (archivedAt) return <Act icon={IconArrowBackUp} label={text.reopen({ prefix })} onClick={() => void reopen()} />;
  return (
    <div className={classes.acts}>
      {!isDefault && <Act icon={IconStar} label={text.setDefault({ prefix })} onClick={() => void makeDefault()} />}
      <Act icon={IconPencil} label={text.edit({ prefix })} onClick={onEdit} />
      <Act icon={IconArchive} label={text.close({ prefix })} onClick={() => void close()} />
    </div>
  );
}
