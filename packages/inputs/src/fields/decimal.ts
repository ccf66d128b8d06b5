import { z } from "zod";
import { refuse } from "./refuse.ts";

const plainDecimal = /^-?\d+(\.\d+)?$/;

interface DecimalLimits {
  /** Decimals allowed after the point. */
  places: number;
  negative?: boolean;
  /** Digits allowed before the point. */
  integerDigits?: number;
}

/** An exact decimal as text: digits, one dot, no exponent, no separators. Leading zeros are dropped, the scale is kept. */
export function decimalString({ places, negative = false, integerDigits = 12 }: DecimalLimits) {
  return z
    .string()
    .transform((value) => value.trim())
    .superRefine((value, context) => {
      if (!plainDecimal.test(value) || value.length > 40) return refuse(context, "NOT_A_DECIMAL");
      const [integer = "", fraction = ""] = value.replace("-", "").split(".");
      if (fraction.replace(/0+$/, "").length > places) refuse(context, "TOO_MANY_DECIMALS", { limit: places });
      if (integer.replace(/^0+/, "").length > integerDigits) refuse(context, "NUMBER_TOO_LARGE");
      if (!negative && value.startsWith("-") && /[1-9]/.test(value)) refuse(context, "NEGATIVE");
    })
    .transform((value) => canonical(value));
}

function canonical(value: string): string {
  const isNegative = value.startsWith("-") && /[1-9]/.test(value);
  return (isNegative ? "-" : "") + value.replace("-", "").replace(/^0+(?=\d)/, "");
}
