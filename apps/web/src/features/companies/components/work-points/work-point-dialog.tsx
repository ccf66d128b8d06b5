import { createWorkPointInput } from "@softmanager/inputs";
import { TextField, useField, useTexts } from "@softmanager/ui";
import { useState } from "react";
import type { Control } from "react-hook-form";
import type { z } from "zod";
import { useCommand } from "../../../../app/api/use-command.ts";
import { FormDialog } from "../../../../app/forms/form-dialog.tsx";
import { useRecordForm } from "../../../../app/forms/use-record-form.ts";
import { CreateWorkPointDocument, UpdateWorkPointDocument } from "../../operations.generated.ts";
import classes from "../company.module.css";
import type { WorkPoint } from "./work-point-card.tsx";
import { workPointTexts } from "./work-point-texts.ts";

interface WorkPointDialogProps {
  /** Undefined adds one. */
  workPoint: WorkPoint | undefined;
  onClose: () => void;
}

type WorkPointValues = z.input<typeof createWorkPointInput>;

/** Adds a work point, or changes one. */
export function WorkPointDialog({ workPoint, onClose }: WorkPointDialogProps) {
  const text = useTexts(workPointTexts);
  const { form: _, control, submit, ...state } = useWorkPointForm({ workPoint, onClose });
  return (
    <FormDialog
      title={workPoint ? text.editWorkPoint : text.newWorkPoint}
      onClose={onClose}
      onSubmit={() => void submit()}
      {...state}
    >
      <WorkPointFields control={control} />
    </FormDialog>
  );
}

function WorkPointFields({ control }: { control: Control<WorkPointValues> }) {
  const text = useTexts(workPointTexts);
  const name = useField(control, "name");
  const address = useField(control, "address");
  const phone = useField(control, "phone");
  const fax = useField(control, "fax");
  return (
    <>
      <TextField label={text.name} {...name} placeholder={text.namePlaceholder} required autoFocus autoComplete="off" />
      <TextField label={text.address} {...address} description={text.addressText} required autoComplete="off" />
      <div className={classes.pair}>
        <TextField label={text.phone} {...phone} type="tel" autoComplete="off" />
        <TextField label={text.fax} {...fax} type="tel" autoComplete="off" />
      </div>
    </>
  );
}

function useWorkPointForm({ workPoint, onClose }: WorkPointDialogProps) {
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [create] = useCommand(CreateWorkPointDocument);
  const [update] = useCommand(UpdateWorkPointDocument);
  const { name = "", address = "", phone, fax } = workPoint ?? {};
  return useRecordForm<WorkPointValues>({
    schema: createWorkPointInput,
    values: { name, address, phone: phone ?? "", fax: fax ?? "" },
    save: ({ idempotencyKey: _key, ...fields }) =>
      workPoint
        ? update({ ...fields, workPointId: workPoint.id, expectedVersion: workPoint.version })
        : create({ ...fields, idempotencyKey }),
    successes: ["Company"],
    source: "Company",
    onSaved: onClose,
  });
}
