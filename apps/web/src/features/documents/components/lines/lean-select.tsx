import { useState, type KeyboardEvent, type ReactNode } from "react";
import { problemIdOf } from "../../model/field-id.ts";
import classes from "./lines.module.css";

interface LeanSelectProps {
  id: string;
  label: string;
  value: string;
  /** What the chosen option says. */
  shown: string;
  onChange: (value: string) => void;
  onKeyDown?: (event: KeyboardEvent<HTMLSelectElement>) => void;
  error?: string | undefined;
  disabled?: boolean;
  /** Draws the options only once somebody is about to choose: two hundred lines need not carry ten thousand of them. */
  isLean: boolean;
  children: () => ReactNode;
}

/** The browser's own list in a cell. */
export function LeanSelect({
  id,
  label,
  value,
  shown,
  onChange,
  onKeyDown,
  error,
  disabled,
  isLean,
  children,
}: LeanSelectProps) {
  const [isNear, setNear] = useState(false);
  const approach = () => setNear(true);
  return (
    <select
      id={id}
      className={classes.select}
      aria-label={label}
      aria-invalid={error !== undefined || undefined}
      aria-describedby={error && problemIdOf(id)}
      title={shown}
      value={value}
      disabled={disabled}
      onFocus={approach}
      onPointerDown={approach}
      onMouseEnter={approach}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    >
      {isNear || !isLean ? children() : <option value={value}>{shown}</option>}
    </select>
  );
}
