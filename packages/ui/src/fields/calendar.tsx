import "@mantine/dates/styles.layer.css";
import "dayjs/locale/ro";
import { FocusTrap } from "@mantine/core";
import { DatePicker } from "@mantine/dates";
import { useLanguage, useTexts } from "../language/language-provider.tsx";
import { uiTexts } from "../ui-texts.ts";

const dayName = { dateStyle: "long", timeZone: "UTC" } as const;
/** Days as they are read aloud: "3 noiembrie 2026". */
const dayNames = {
  ro: new Intl.DateTimeFormat("ro-RO", dayName),
  en: new Intl.DateTimeFormat("en-GB", dayName),
};

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
    <FocusTrap>
      <div>
        <DatePicker
          value={value ?? null}
          onChange={(day) => day && onPick(day)}
          defaultDate={value ?? today}
          locale={language}
          firstDayOfWeek={1}
          getDayAriaLabel={(day) => dayNames[language].format(Date.parse(day))}
          highlightToday={today === undefined}
          getDayProps={(day) => ({
            ...(day === today && { "data-today": true }),
            ...(day === (value ?? today) && { "data-autofocus": true }),
          })}
          minDate={min}
          maxDate={max}
          size="sm"
          ariaLabels={{ previousMonth: text.previousMonth, nextMonth: text.nextMonth }}
        />
      </div>
    </FocusTrap>
  );
}
