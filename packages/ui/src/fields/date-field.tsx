import { ActionIcon, Input, Popover } from "@mantine/core";
import { lazy, Suspense, useState, type KeyboardEvent } from "react";
import { formatDate, parseDate } from "../format/date.ts";
import { IconCalendar } from "../icons/icons.ts";
import { useTexts } from "../language/language-provider.tsx";
import { uiTexts } from "../ui-texts.ts";
import { FieldFrame } from "./field-frame.tsx";
import type { FieldProps } from "./field-props.ts";

const Calendar = lazy(() => import("./calendar.tsx"));

export interface DateFieldProps extends FieldProps {
  /** Today in the company's zone (ISO): completes "5" or "5.3" and is marked in the calendar. */
  today?: string;
  /** First and last day allowed (ISO). */
  min?: string;
  max?: string;
}

/** A day, typed as dd.mm.yyyy (or shorter) or picked. ISO date in and out; what is no date goes out as typed. */
export function DateField(props: DateFieldProps) {
  const { label, error, description, origin, isInline, id, value, today, min, max, required, ...rest } = props;
  const text = useTexts(uiTexts);
  const { shown, handleChange, handlePick, handleBlur } = useTypedDate(props);
  const [isOpen, setOpen] = useState(false);

  function handleKeyDown(event: KeyboardEvent) {
    if (event.key !== "ArrowDown" || !event.altKey) return;
    event.preventDefault();
    setOpen(true);
  }

  return (
    <FieldFrame {...{ label, error, description, origin, required, isInline, id }}>
      <Popover opened={isOpen} onChange={setOpen} position="bottom-end" returnFocus withRoles={false}>
        <Popover.Target>
          <Input
            {...rest}
            required={required}
            value={shown}
            placeholder={rest.placeholder ?? text.dateFormat}
            error={error}
            inputMode="numeric"
            autoComplete="off"
            onChange={(event) => handleChange(event.currentTarget.value)}
            onKeyDown={handleKeyDown}
            onBlur={handleBlur}
            rightSectionPointerEvents="all"
            rightSection={<CalendarButton {...{ isOpen }} disabled={rest.disabled} onClick={() => setOpen(!isOpen)} />}
          />
        </Popover.Target>
        <Popover.Dropdown role="dialog" aria-label={label}>
          <Suspense fallback={null}>
            <Calendar
              value={parseDate(value)}
              onPick={(day) => {
                setOpen(false);
                handlePick(day);
              }}
              {...{ today, min, max }}
            />
          </Suspense>
        </Popover.Dropdown>
      </Popover>
    </FieldFrame>
  );
}

/** What is being typed stays as it is until the field is left; what goes out is a date as soon as it reads like one. */
function useTypedDate({ value, onChange, onBlur, today }: DateFieldProps) {
  const [typed, setTyped] = useState<string>();

  function handleChange(next: string) {
    setTyped(next);
    onChange(parseDate(next, today) ?? next.trim());
  }

  function handlePick(day: string) {
    setTyped(undefined);
    onChange(day);
  }

  function handleBlur() {
    setTyped(undefined);
    onBlur?.();
  }
  return { shown: typed ?? formatDate(value), handleChange, handlePick, handleBlur };
}

interface CalendarButtonProps {
  isOpen: boolean;
  disabled: boolean | undefined;
  onClick: () => void;
}

function CalendarButton({ isOpen, disabled, onClick }: CalendarButtonProps) {
  const text = useTexts(uiTexts);
  return (
    <ActionIcon
      size="sm"
      tabIndex={-1}
      aria-label={text.openCalendar}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      disabled={disabled}
      onClick={onClick}
    >
      <IconCalendar size={16} stroke={1.75} />
    </ActionIcon>
  );
}
