import { formatDate, isLocalDate } from "@softmanager/domain";
import { languageTags, type TextLanguage } from "@softmanager/texts";

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
    const decimals = plainDecimal.exec(value)?.[1]?.length;
    return decimals ? figure(value as `${number}`, { language, decimals }) : value;
  };
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, read(key, value)]));
}

/** As the papers write it, without the arithmetic that they need: every form brings these sentences, the one at the door too. */
function figure(value: `${number}`, { language, decimals }: { language: TextLanguage; decimals: number }): string {
  const shape = { minimumFractionDigits: decimals, maximumFractionDigits: decimals, useGrouping: "always" } as const;
  return new Intl.NumberFormat(languageTags[language], shape).format(value);
}
