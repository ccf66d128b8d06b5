import { IconCalendarDue, IconPencil, IconTrash, StatusChip, useNotify, useTexts } from "@softmanager/ui";
import { useCommand } from "../../../../app/api/use-command.ts";
import { RecordAct } from "../../../../app/records/record-act.tsx";
import { standingOf, type VatPeriod } from "../../model/vat-history.ts";
import { CreateVatPeriodDocument, DeleteVatPeriodDocument } from "../../operations.generated.ts";
import { usePeriodText } from "./period-text.ts";
import { vatStatusTexts, vatTexts } from "./vat-texts.ts";
import classes from "./vat.module.css";

interface VatHistoryProps {
  /** Newest first. */
  periods: readonly VatPeriod[];
  today: string;
  isReadOnly: boolean;
  onEdit: (id: string, isEnding: boolean) => void;
}

/** How the company stood towards VAT, period by period. */
export function VatHistory({ periods, today, isReadOnly, onEdit }: VatHistoryProps) {
  const text = useTexts(vatTexts);
  return (
    <section aria-label={text.history}>
      <h2 className={classes.heading}>{text.history}</h2>
      <ol className={classes.history}>
        {periods.map((period) => (
          <Period key={period.id} {...{ period, today, isReadOnly, onEdit }} />
        ))}
      </ol>
    </section>
  );
}

type PeriodProps = Omit<VatHistoryProps, "periods"> & { period: VatPeriod };

function Period({ period, today, isReadOnly, onEdit }: PeriodProps) {
  const text = useTexts(vatTexts);
  const names = useTexts(vatStatusTexts);
  const periodText = usePeriodText()(period);
  const standing = standingOf(period, today);
  return (
    <li className={classes.period} data-standing={standing}>
      <div className={classes.periodText}>
        <span className={classes.status}>{names[period.status]}</span>{" "}
        {period.vatCode && (
          <>
            <span className={classes.code}>{period.vatCode}</span>{" "}
          </>
        )}
        <span className={classes.days}>{periodText}</span>{" "}
        {standing === "NOW" && <StatusChip tone="success">{text.now}</StatusChip>}
        {standing === "COMING" && <StatusChip tone="info">{text.coming}</StatusChip>}
      </div>
      {!isReadOnly && <PeriodActs period={period} periodText={periodText} onEdit={onEdit} />}
    </li>
  );
}

function PeriodActs({ period, periodText, onEdit }: Pick<PeriodProps, "period" | "onEdit"> & { periodText: string }) {
  const text = useTexts(vatTexts);
  const remove = useRemoving(period);
  const { id, validTo } = period;
  const named = { period: periodText };
  return (
    <div className={classes.acts}>
      {!validTo && <RecordAct icon={IconCalendarDue} label={text.end(named)} onClick={() => onEdit(id, true)} />}
      <RecordAct icon={IconPencil} label={text.edit(named)} onClick={() => onEdit(id, false)} />
      <RecordAct icon={IconTrash} label={text.remove(named)} onClick={() => void remove()} />
    </div>
  );
}

/** Deletes at once; recording the same days again undoes it. */
function useRemoving({ id, version, status, vatCode, validFrom, validTo }: VatPeriod) {
  const text = useTexts(vatTexts);
  const notify = useNotify();
  const [runDelete] = useCommand(DeleteVatPeriodDocument);
  const [create] = useCommand(CreateVatPeriodDocument);

  async function restore() {
    const result = await create({ status, vatCode, validFrom, validTo: validTo ?? null });
    if (result && result.__typename !== "Company") notify.problem(result.message);
  }

  return async () => {
    const result = await runDelete({ vatPeriodId: id, expectedVersion: version });
    if (result?.__typename !== "Company") return result && notify.problem(result.message);
    return notify.undo({ message: text.removed, onUndo: () => void restore() });
  };
}
