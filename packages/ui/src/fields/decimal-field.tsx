import { Input } from "@mantine/core";
import { useState } from "react";
import { formatDecimal, parseDecimal } from "../format/decimal.ts";
import { useLanguage } from "../language/language-provider.tsx";
import { FieldFrame } from "./field-frame.tsx";
import type { FieldProps } from "./field-props.ts";
import classes from "./field-frame.module.css";

export interface DecimalFieldProps extends FieldProps {
  /** Decimals shown at least once the field is left: 2 for amounts, which are read as their language writes thousands. */
  minDecimals?: number;
  /** Unit after the figure: a currency, "%". */
  suffix?: string;
}

/**
 * A decimal number, as text: comma and dot both work, pasted thousands too; no spinner, no float. Gives the plain decimal
 * string ("1234.5"), or what was typed when it is not a number, so that the form can say so and nothing is lost.
 */
export function DecimalField(props: DecimalFieldProps) {
  const {
    label,
    error,
    description,
    origin,
    isInline,
    id,
    value,
    onChange,
    onBlur,
    minDecimals = 0,
    suffix,
    required,
    ...rest
  } = props;
  const { language } = useLanguage();
  const [typed, setTyped] = useState<string>();

  function handleChange(text: string) {
    setTyped(text);
    onChange(parseDecimal(text, minDecimals === 2 ? language : undefined) ?? text.trim());
  }

  function handleBlur() {
    setTyped(undefined);
    onBlur?.();
  }

  const shown = ungrouped(formatDecimal(value, language, { minDecimals }), value);
  return (
    <FieldFrame {...{ label, error, description, origin, required, isInline, id }}>
      <Input
        {...rest}
        data-autofocus={rest.autoFocus || undefined}
        required={required}
        value={typed ?? shown}
        error={error}
        inputMode="decimal"
        autoComplete="off"
        classNames={{ input: classes.figures }}
        rightSection={suffix && <span className={classes.suffix}>{suffix}</span>}
        rightSectionWidth={suffix ? `calc(${suffix.length}ch + 1.5rem)` : undefined}
        onChange={(event) => handleChange(event.currentTarget.value)}
        onBlur={handleBlur}
      />
    </FieldFrame>
  );

  /** Thousands are not grouped inside a field: "1.234" would read as one and a bit when edited again. */
  function ungrouped(formatted: string, decimal: string): string {
    const [whole] = decimal.split(".");
    if (parseDecimal(decimal) === undefined || whole === undefined) return decimal;
    const mark = language === "ro" ? "," : ".";
    const decimals = formatted.split(mark)[1];
    return decimals ? `${whole}${mark}${decimals}` : whole;
  }
}
