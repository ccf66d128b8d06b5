import { addDays, addMonths, dayOfMonth, endOfMonth, type LocalDate } from "./local-date.ts";
import { onWorkingDay } from "./working-days.ts";

export const dueDateRuleTypes = ["DAYS", "END_OF_MONTH", "DAY_OF_MONTH"] as const;
export type DueDateRuleType = (typeof dueDateRuleTypes)[number];

/** When a document falls due, counted from its issue date. */
export type DueDateRule = (
  | { type: "DAYS"; days: number }
  /** The last day of the month that is `months` after the issue month; 0 is the issue month itself. */
  | { type: "END_OF_MONTH"; months: number }
  /** A fixed day of the month that is `months` later, or its last day when it is shorter; never before the issue date. */
  | { type: "DAY_OF_MONTH"; day: number; months: number }
) & {
  /** Moves a due date on a week-end or holiday to the next working day. */
  onWorkingDay: boolean;
};

export function dueDateOf(issueDate: LocalDate, rule: DueDateRule): LocalDate {
  const due = plainDueDate(issueDate, rule);
  return rule.onWorkingDay ? onWorkingDay(due) : due;
}

function plainDueDate(issueDate: LocalDate, rule: DueDateRule): LocalDate {
  switch (rule.type) {
    case "DAYS":
      return addDays(issueDate, rule.days);
    case "END_OF_MONTH":
      return endOfMonth(addMonths(issueDate, rule.months));
    case "DAY_OF_MONTH": {
      const due = dayOfMonth(addMonths(issueDate, rule.months), rule.day);
      return due >= issueDate ? due : dayOfMonth(addMonths(issueDate, rule.months + 1), rule.day);
    }
  }
}
