import { vatStatuses, type VatStatus } from "@softmanager/domain";
import { createVatPeriodInput } from "@softmanager/inputs";
import { DateField, SelectField, TextField, useField, useTexts } from "@softmanager/ui";
import { useState } from "react";
import { useWatch, type Control } from "react-hook-form";
import type { z } from "zod";
import { useCommand } from "../../../../app/api/use-command.ts";
import { FormDialog } from "../../../../app/forms/form-dialog.tsx";
import { useRecordForm } from "../../../../app/forms/use-record-form.ts";
import type { RegisteredStanding } from "../../model/registry-difference.ts";
import type { VatPeriod } from "../../model/vat-history.ts";
import { CreateVatPeriodDocument, UpdateVatPeriodDocument } from "../../operations.generated.ts";
import classes from "../company.module.css";
import { vatEffectTexts, vatStatusTexts, vatTexts } from "./vat-texts.ts";

interface VatPeriodDialogProps {
  /** Undefined records a new status. */
  period: VatPeriod | undefined;
  /** How the company stands now: a new status is another one. */
  current: VatStatus;
  /** What the register says instead. */
  suggestion: RegisteredStanding | undefined;
  /** Opened to write down its last day. */
  isEnding: boolean;
  /** ISO date. */
  today: string;
  onClose: () => void;
}

type PeriodValues = z.input<typeof createVatPeriodInput>;

/** Records a new standing towards VAT, or corrects the days of one. */
export function VatPeriodDialog({ isEnding, ...props }: VatPeriodDialogProps) {
  const text = useTexts(vatTexts);
  const { form: _, control, submit, ...state } = usePeriodForm(props);
  const { period, today, onClose } = props;
  return (
    <FormDialog
      title={period ? text.editPeriod : text.newPeriod}
      onClose={onClose}
      onSubmit={() => void submit()}
      {...state}
    >
      <PeriodFields {...{ control, isEnding, today }} isNew={!period} />
    </FormDialog>
  );
}

interface PeriodFieldsProps {
  control: Control<PeriodValues>;
  isNew: boolean;
  isEnding: boolean;
  today: string;
}

function PeriodFields({ control, isNew, isEnding, today }: PeriodFieldsProps) {
  const text = useTexts(vatTexts);
  const names = useTexts(vatStatusTexts);
  const effects = useTexts(vatEffectTexts);
  const status = useField(control, "status");
  const specialCode = useField(control, "vatCode");
  const validFrom = useField(control, "validFrom");
  const validTo = useField(control, "validTo");
  const chosen = useWatch({ control, name: "status" });
  const options = vatStatuses.map((value) => ({ value, label: names[value] }));
  return (
    <>
      <SelectField label={text.status} {...status} options={options} description={effects[chosen]} />
      {chosen === "SPECIAL" && (
        <TextField label={text.specialCode} {...specialCode} description={text.specialCodeText} autoComplete="off" />
      )}
      <div className={classes.pair}>
        <DateField
          label={text.validFrom}
          {...validFrom}
          today={today}
          description={isNew ? text.newPeriodText : undefined}
          required
          autoFocus={isNew}
        />
        {!isNew && (
          <DateField
            label={text.validTo}
            {...validTo}
            today={today}
            description={text.validToText}
            autoFocus={isEnding}
          />
        )}
      </div>
    </>
  );
}

function usePeriodForm({ period, current, suggestion, today, onClose }: Omit<VatPeriodDialogProps, "isEnding">) {
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [create] = useCommand(CreateVatPeriodDocument);
  const [update] = useCommand(UpdateVatPeriodDocument);
  const other = current === "PAYER" ? "ON_COLLECTION" : "PAYER";
  const begun = { status: suggestion?.status ?? other, validFrom: suggestion?.since ?? today };
  const { status, validFrom } = period ?? begun;
  return useRecordForm<PeriodValues>({
    schema: createVatPeriodInput,
    values: { status, vatCode: period?.vatCode ?? "", validFrom, validTo: period?.validTo ?? "" },
    save: ({ idempotencyKey: _key, ...fields }) =>
      period
        ? update({ ...fields, vatPeriodId: period.id, expectedVersion: period.version })
        : create({ ...fields, idempotencyKey }),
    successes: ["Company"],
    fields: { VatPeriodsOverlap: "validFrom" },
    source: "Company",
    onSaved: onClose,
  });
}
