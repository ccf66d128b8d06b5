import { ConfirmDialog, TextField, useField } from "@softmanager/ui";
import type { ComponentProps } from "react";
import type { Control, FieldValues, Path } from "react-hook-form";

interface ReasonDialogProps<Values extends FieldValues> extends Omit<
  ComponentProps<typeof ConfirmDialog>,
  "opened" | "isDestructive"
> {
  control: Control<Values>;
  /** The field of the form that takes the reason. */
  name: Path<Values>;
  label: string;
  hint: string;
}

/** Says what comes of taking something off the books, and asks why: the reason is kept on record. */
export function ReasonDialog<Values extends FieldValues>(props: ReasonDialogProps<Values>) {
  const { control, name, label, hint, children, ...rest } = props;
  const reason = useField(control, name);
  return (
    <ConfirmDialog opened isDestructive {...rest}>
      {children}
      <TextField label={label} {...reason} description={hint} maxLength={300} autoComplete="off" autoFocus required />
    </ConfirmDialog>
  );
}
