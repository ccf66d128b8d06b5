import { formatDate, formatInstant } from "../format/date.ts";

/** A day ("2026-02-01") or an instant (ISO 8601), as people write it and as machines read it. */
export function DateText({ value }: { value: string }) {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value);
  return (
    <time dateTime={value} data-figures>
      {isDay ? formatDate(value) : formatInstant(value)}
    </time>
  );
}
