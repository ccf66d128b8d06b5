import { Input } from "@mantine/core";
import { IconChevronDown } from "../icons/icons.ts";
import { FieldFrame } from "./field-frame.tsx";
import type { FieldProps } from "./field-props.ts";

export interface SelectOption {
  value: string;
  label: string;
  isDisabled?: boolean;
}

interface SelectFieldProps extends FieldProps<HTMLSelectElement> {
  options: readonly SelectOption[];
  /** Shown while nothing is chosen; without it the first option is. */
  emptyLabel?: string;
}

/** One of a few. The browser's own list: fast in long tables, a wheel on phones, and typed letters jump to an option. */
export function SelectField({
  label,
  error,
  description,
  origin,
  isInline,
  id,
  onChange,
  options,
  emptyLabel,
  required,
  ...rest
}: SelectFieldProps) {
  return (
    <FieldFrame {...{ label, error, description, origin, required, isInline, id }}>
      <Input
        {...rest}
        component="select"
        required={required}
        error={error}
        pointer
        onChange={(event) => onChange(event.currentTarget.value)}
        rightSection={<IconChevronDown size={15} stroke={1.75} aria-hidden />}
      >
        {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.isDisabled}>
            {option.label}
          </option>
        ))}
      </Input>
    </FieldFrame>
  );
}
