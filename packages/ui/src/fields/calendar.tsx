import "@mantine/dates/styles.layer.css";
import "dayjs/locale/ro";
import { DatePicker } from "@mantine/dates";
import { useLanguage, useTexts } from "../language/language-provider.tsx";
import { uiTexts } from "../ui-texts.ts";

interface CalendarProps {
  value: string | undefined;
  onPick: (day: string) => void;
  today: string | undefined;
  min: string | undefined;
  max: string | undefined;
}

/** A month to pick a day from, weeks beginning on Monday. Loaded when first opened. */
export default function Calendar({ value, onPick, today, min, max }: CalendarProps) {
  const { language } = useLanguage();
  const text = useTexts(uiTexts);
  return (
    <DatePicker
      value={value ?? null}
      onChange={(day) => day && onPick(day)}
      defaultDate={value ?? today}
      locale={language}
      firstDayOfWeek={1}
      highlightToday={today === undefined}
      getDayProps={(day) => (day === today ? { "data-today": true } : {})}
      minDate={min}
      maxDate={max}
      size="sm"
      ariaLabels={{ previousMonth: text.previousMonth, nextMonth: text.nextMonth }}
    />
  );
}
