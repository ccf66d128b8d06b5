import { Input } from "@mantine/core";
import type { ReactNode } from "react";
import { FieldFrame } from "./field-frame.tsx";
import type { FieldProps } from "./field-props.ts";

export interface TextFieldProps extends FieldProps {
  type?: "text" | "email" | "tel" | "url";
  maxLength?: number;
  inputMode?: "text" | "numeric" | "email" | "tel" | "url";
  leftSection?: ReactNode;
  rightSection?: ReactNode;
}

/** One line of text. */
export function TextField({
  label,
  error,
  description,
  origin,
  isInline,
  id,
  onChange,
  autoFocus,
  required,
  ...rest
}: TextFieldProps) {
  return (
    <FieldFrame {...{ label, error, description, origin, required, isInline, id }}>
      <Input
        {...rest}
        required={required}
        error={error}
        rightSectionPointerEvents="all"
        onChange={(event) => onChange(event.currentTarget.value)}
        data-autofocus={autoFocus || undefined}
        autoFocus={autoFocus}
      />
    </FieldFrame>
  );
}
