import { formatDate, isLocalDate } from "@softmanager/domain";
import type { TextLanguage } from "@softmanager/texts";

/** The values of a sentence with its days as people read them, `24.11.2026`; all others as they are. */
export function asRead(values: object, language: TextLanguage): Record<string, unknown> {
  const read = (value: unknown) =>
    typeof value === "string" && isLocalDate(value) ? formatDate(value, language) : value;
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, read(value)]));
}
