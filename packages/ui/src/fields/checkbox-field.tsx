import { Checkbox } from "@mantine/core";
import { useId, type ReactNode, type Ref } from "react";
import { FieldError } from "./field-error.tsx";
import classes from "./field-frame.module.css";

interface CheckboxFieldProps {
  /** May hold a link to what is being agreed to. */
  label: ReactNode;
  value: boolean;
  onChange: (isChecked: boolean) => void;
  onBlur?: () => void;
  ref?: Ref<HTMLInputElement>;
  name?: string;
  error?: string | undefined;
  description?: ReactNode;
  required?: boolean;
  disabled?: boolean;
}

/** Yes or no, decided with the form. */
export function CheckboxField({ label, value, onChange, error, description, ...rest }: CheckboxFieldProps) {
  const lineId = useId();
  return (
    <div className={classes.check}>
      <Checkbox
        {...rest}
        label={label}
        checked={Boolean(value)}
        onChange={(event) => onChange(event.currentTarget.checked)}
        error={Boolean(error)}
        size="xs"
        aria-describedby={lineId}
        aria-invalid={error ? true : undefined}
      />
      <span id={lineId} className={classes.line}>
        <FieldError error={error}>{description}</FieldError>
      </span>
    </div>
  );
}
