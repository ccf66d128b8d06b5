import { useController, type Control, type FieldPath, type FieldValues } from "react-hook-form";

/** Connects a field of ours to a form: `<TextField label="…" {...useField(control, "name")} />`. */
export function useField<Values extends FieldValues, Name extends FieldPath<Values>>(
  control: Control<Values>,
  name: Name,
) {
  const { field, fieldState } = useController({ control, name });
  return { ...field, value: field.value ?? "", error: fieldState.error?.message };
}
