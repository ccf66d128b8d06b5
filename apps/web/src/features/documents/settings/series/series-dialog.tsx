import { formatNumber, namesItsYear, yearOf } from "@softmanager/domain";
import { CheckboxField, SelectField, TextField, useField, useTexts } from "@softmanager/ui";
import { useWatch, type Control } from "react-hook-form";
import { today } from "../../../../app/clock.ts";
import { FormDialog } from "../../../../app/forms/form-dialog.tsx";
import { WholeNumberField } from "../../../../app/forms/whole-number-field.tsx";
import { kindsWords } from "../../document-words.ts";
import { writtenKinds, type WrittenKind } from "../kinds.ts";
import type { SeriesPartsFragment } from "../operations.generated.ts";
import classes from "../settings.module.css";
import { SeriesBonds } from "./series-bonds.tsx";
import { useSeriesForm, type SeriesValues } from "./series-form.ts";
import { seriesTexts } from "./series-texts.ts";

interface SeriesDialogProps {
  /** Undefined adds one. */
  series: SeriesPartsFragment | undefined;
  /** What a new one numbers, until another kind is chosen. */
  kind: WrittenKind;
  onClose: () => void;
}

/** Adds a series, or changes one; shows how its next number will read. */
export function SeriesDialog({ series, kind, onClose }: SeriesDialogProps) {
  const text = useTexts(seriesTexts);
  const { form: _, control, submit, ...state } = useSeriesForm({ series, kind, onClose });
  return (
    <FormDialog
      title={series ? text.editSeries({ prefix: series.prefix }) : text.newSeries}
      onClose={onClose}
      onSubmit={() => void submit()}
      {...state}
    >
      {!series && <KindField control={control} />}
      <NameFields control={control} isFixed={series?.isInUse ?? false} />
      <NumberField control={control} series={series} />
      <ResetField control={control} isFixed={series?.isInUse ?? false} />
      <SeriesBonds control={control} />
      <DefaultField control={control} />
      <NextNumber control={control} />
    </FormDialog>
  );
}

interface PartProps {
  control: Control<SeriesValues>;
}

function KindField({ control }: PartProps) {
  const text = useTexts(seriesTexts);
  const kinds = useTexts(kindsWords);
  const kind = useField(control, "kind");
  return (
    <SelectField
      label={text.kind}
      {...kind}
      options={writtenKinds.map((value) => ({ value, label: kinds[value] }))}
      autoFocus
    />
  );
}

function NameFields({ control, isFixed }: PartProps & { isFixed: boolean }) {
  const text = useTexts(seriesTexts);
  const prefix = useField(control, "prefix");
  const separator = useField(control, "separator");
  const padding = useField(control, "padding");
  const separators = [
    { value: " ", label: text.blank },
    { value: "-", label: text.hyphen },
    { value: "/", label: text.slash },
    { value: "", label: text.none },
  ];
  return (
    <div className={classes.three}>
      <TextField
        label={text.prefix}
        {...prefix}
        disabled={isFixed}
        description={isFixed && text.fixed}
        required
        autoComplete="off"
      />
      <SelectField label={text.separator} {...separator} options={separators} disabled={isFixed} />
      <WholeNumberField label={text.padding} {...padding} description={text.paddingText} />
    </div>
  );
}

function NumberField({ control, series }: PartProps & { series: SeriesPartsFragment | undefined }) {
  const text = useTexts(seriesTexts);
  const nextNumber = useField(control, "nextNumber");
  const skipped = series?.isInUse ? Number(nextNumber.value) - series.nextNumber : 0;
  const help = series?.isInUse ? text.onlyForward({ number: series.nextNumber }) : text.nextNumberText;
  return (
    <WholeNumberField
      label={text.nextNumber}
      {...nextNumber}
      description={skipped > 0 ? <span className={classes.warning}>{text.gap({ count: skipped })}</span> : help}
    />
  );
}

/** Counting by the year needs the year in the prefix: choosing the one brings the other. */
function ResetField({ control, isFixed }: PartProps & { isFixed: boolean }) {
  const text = useTexts(seriesTexts);
  const reset = useField(control, "reset");
  const prefix = useField(control, "prefix");
  function handleChange(value: string) {
    reset.onChange(value);
    if (value === "YEARLY" && !namesItsYear(prefix.value)) prefix.onChange(`${prefix.value.trim()}{YYYY}`);
  }
  return (
    <SelectField
      label={text.reset}
      {...reset}
      value={reset.value ?? "NEVER"}
      onChange={handleChange}
      options={[
        { value: "NEVER", label: text.never },
        { value: "YEARLY", label: text.yearly },
      ]}
      disabled={isFixed}
      description={reset.value === "YEARLY" ? text.yearlyText({ year: "{YYYY}" }) : undefined}
    />
  );
}

function DefaultField({ control }: PartProps) {
  const text = useTexts(seriesTexts);
  const isDefault = useField(control, "isDefault");
  return (
    <CheckboxField
      label={text.isDefault}
      {...isDefault}
      value={Boolean(isDefault.value)}
      description={text.isDefaultText}
    />
  );
}

function NextNumber({ control }: PartProps) {
  const text = useTexts(seriesTexts);
  const year = yearOf(today());
  const [prefix, separator, padding, nextNumber] = useWatch({
    control,
    name: ["prefix", "separator", "padding", "nextNumber"],
  });
  const isWhole = (value: unknown) => typeof value === "number" && Number.isSafeInteger(value);
  const isReadable = isWhole(padding) && isWhole(nextNumber) && Number(nextNumber) >= 1 && Number(padding) <= 12;
  const format = { prefix: prefix.trim(), separator: separator ?? " ", padding: Number(padding), year };
  return (
    <p className={classes.hint} aria-live="polite">
      {text.next} <strong>{isReadable ? formatNumber(format, Number(nextNumber)) : "…"}</strong>
    </p>
  );
}
