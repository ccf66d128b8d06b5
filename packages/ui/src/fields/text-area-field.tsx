import { Textarea } from "@mantine/core";
import { FieldFrame } from "./field-frame.tsx";
import type { FieldProps } from "./field-props.ts";

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
      <Textarea
        {...rest}
        required={required}
        error={Boolean(error)}
        autosize
        minRows={rows}
        maxRows={16}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </FieldFrame>
  );
}
