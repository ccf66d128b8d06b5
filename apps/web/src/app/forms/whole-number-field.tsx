import { TextField } from "@softmanager/ui";
import type { ReactNode, Ref } from "react";

interface WholeNumberFieldProps {
  label: string;
  value: number | string | null | undefined;
  /** A number, or what was typed when it is none, so that the form can say so and nothing is lost. */
  onChange: (value: number | string) => void;
  onBlur?: () => void;
  ref?: Ref<HTMLInputElement>;
  name?: string;
  error?: string | undefined;
  description?: ReactNode;
}

/** A whole number, not negative: days, seconds, digits, the next number of a series. */
export function WholeNumberField({ value, onChange, ...rest }: WholeNumberFieldProps) {
  return (
    <TextField
      {...rest}
      value={String(value ?? "")}
      onChange={(typed) => onChange(/^\d+$/.test(typed.trim()) ? Number(typed) : typed)}
      inputMode="numeric"
      autoComplete="off"
      required
    />
  );
}
