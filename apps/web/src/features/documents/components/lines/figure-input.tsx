import { parseDecimal, useLanguage } from "@softmanager/ui";
import { memo, useState, type KeyboardEvent } from "react";
import { problemIdOf } from "../../model/field-id.ts";
import { figureText } from "../../model/figure-text.ts";
import classes from "./lines.module.css";

interface FigureInputProps {
  id: string;
  label: string;
  /** A decimal string, or what was typed when it is none. */
  value: string;
  onChange: (value: string) => void;
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
  error?: string | undefined;
  /** 2 for amounts, which are read as their language writes thousands. */
  minDecimals?: number;
  disabled?: boolean;
}

/** A number in a cell: comma or dot, no spinner, no float; what is not a number stays as typed. */
function Input({ id, label, value, onChange, onKeyDown, error, minDecimals = 0, disabled }: FigureInputProps) {
  const { language } = useLanguage();
  const [typed, setTyped] = useState<string>();
  return (
    <input
      id={id}
      className={classes.figure}
      aria-label={label}
      aria-invalid={error !== undefined || undefined}
      aria-describedby={error && problemIdOf(id)}
      inputMode="decimal"
      autoComplete="off"
      disabled={disabled}
      value={typed ?? figureText(value, language, minDecimals)}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        onChange(parseDecimal(text, minDecimals === 2 ? language : undefined) ?? text.trim());
      }}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={() => setTyped(undefined)}
      onKeyDown={onKeyDown}
    />
  );
}

export const FigureInput = memo(Input);
