import { Input } from "@mantine/core";
import { FieldFrame } from "./field-frame.tsx";
import type { FieldProps } from "./field-props.ts";
import classes from "./field-frame.module.css";

interface TextAreaFieldProps extends FieldProps<HTMLTextAreaElement> {
  maxLength?: number;
  /** Lines shown at first; the field grows with the text. */
  rows?: number;
}

/** Several lines of text. */
export function TextAreaField({
  label,
  error,
  description,
  origin,
  isInline,
  id,
  onChange,
  rows = 3,
  required,
  ...rest
}: TextAreaFieldProps) {
  return (
    <FieldFrame {...{ label, error, description, origin, required, isInline, id }}>
      <Input
        {...rest}
        required={required}
        component="textarea"
        multiline
        rows={rows}
        error={error}
        classNames={{ input: classes.textArea }}
        styles={{ input: { minHeight: `calc(${rows} * 1.5em + 0.75rem)` } }}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </FieldFrame>
  );
}
