import { defineTexts } from "@softmanager/texts";

export const dueDateTexts = defineTexts({
  rule: { ro: "Scadența", en: "Due date" },
  DAYS: { ro: "După un număr de zile", en: "After a number of days" },
  END_OF_MONTH: { ro: "La sfârșitul lunii", en: "At the end of a month" },
  DAY_OF_MONTH: { ro: "Într-o zi fixă a lunii", en: "On a fixed day of a month" },
  days: { ro: "Zile de la emitere", en: "Days after issue" },
  day: { ro: "Ziua lunii", en: "Day of the month" },
  months: { ro: "În luna", en: "In the month" },
  inMonth: {
    ro: "{months, plural, =0 {emiterii} =1 {următoare} few {de peste # luni} other {de peste # de luni}}",
    en: "{months, plural, =0 {of issue} =1 {after issue} other {# months after issue}}",
  },
  onWorkingDay: {
    ro: "În zi liberă, trece pe prima zi lucrătoare",
    en: "On a day off, moves to the next working day",
  },
  example: {
    ro: "O factură emisă azi are scadența pe {date}.",
    en: "An invoice issued today is due on {date}.",
  },
  inDays: {
    ro: "{days, plural, =0 {la emitere} one {o zi} few {# zile} other {# de zile}}",
    en: "{days, plural, =0 {on issue} one {one day} other {# days}}",
  },
  atEnd: {
    ro: "sfârșitul lunii {months, plural, =0 {emiterii} =1 {următoare} few {de peste # luni} other {de peste # de luni}}",
    en: "end of the month {months, plural, =0 {of issue} =1 {after issue} other {# months after issue}}",
  },
  onDay: {
    ro: "{day} ale lunii {months, plural, =0 {emiterii} =1 {următoare} few {de peste # luni} other {de peste # de luni}}",
    en: "day {day} of the month {months, plural, =0 {of issue} =1 {after issue} other {# months after issue}}",
  },
});
