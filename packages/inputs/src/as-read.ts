import { formatAmount, formatDate, isLocalDate } from "@softmanager/domain";
import type { TextLanguage } from "@softmanager/texts";

const plainDecimal = /^-?\d+\.(\d+)$/;
/** What somebody is called is no number, whatever it looks like. */
const isName = (key: string) => /name$/i.test(key);

/** The values of a sentence with its days and decimals as people read them, `24.11.2026` and `1.210,00`; all others as they are. */
export function asRead<Value>(
  values: Readonly<Record<string, Value>>,
  language: TextLanguage,
): Record<string, Value | string> {
  const read = (key: string, value: Value) => {
    if (typeof value !== "string" || isName(key)) return value;
    if (isLocalDate(value)) return formatDate(value, language);
    const decimals = plainDecimal.exec(value)?.[1];
    return decimals ? formatAmount(value, { language, minDecimals: decimals.length }) : value;
  };
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, read(key, value)]));
}
