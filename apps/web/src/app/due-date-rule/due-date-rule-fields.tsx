import { dueDateOf, dueDateRuleTypes } from "@softmanager/domain";
import { CheckboxField, formatDate, SelectField, useField, useTexts } from "@softmanager/ui";
import { useController, useWatch, type Control, type FieldValues } from "react-hook-form";
import { WholeNumberField } from "../forms/whole-number-field.tsx";
import { ruleOf, type TypedRule } from "./rule.ts";
import { dueDateTexts } from "./texts.ts";

/** What each number is until it is typed. */
const beginning = { days: 30, months: 1, day: 15, onWorkingDay: false };

interface DueDateRuleFieldsProps<Values extends FieldValues> {
  control: Control<Values>;
  /** Offered as having no rule of one's own; without it there is always one. */
  emptyLabel?: string;
  today: string;
}

/** When documents fall due: the form's `dueDateRule`. */
export function DueDateRuleFields<Values extends FieldValues>(props: DueDateRuleFieldsProps<Values>) {
  const text = useTexts(dueDateTexts);
  const { emptyLabel, today } = props;
  // Every form keeps the rule in the same place and shape, which no type of an unknown form can say.
  const control = props.control as unknown as Control<{ dueDateRule: TypedRule | null }>;
  const { field } = useController({ control, name: "dueDateRule" });
  const typed = useWatch({ control, name: "dueDateRule" });
  const rule = ruleOf(typed);
  const options = dueDateRuleTypes.map((value) => ({ value, label: text[value] }));
  const handleType = (chosen: string) => {
    const known = dueDateRuleTypes.find((value) => value === chosen);
    field.onChange(known ? { ...beginning, ...typed, type: known } : null);
  };
  return (
    <>
      <SelectField
        label={text.rule}
        value={typed?.type ?? ""}
        onBlur={field.onBlur}
        onChange={handleType}
        options={options}
        {...(emptyLabel !== undefined && { emptyLabel })}
        description={rule && text.example({ date: formatDate(dueDateOf(today, rule)) })}
      />
      {typed ? <RuleFields control={control} type={typed.type} /> : <span />}
    </>
  );
}

interface RuleFieldsProps {
  control: Control<{ dueDateRule: TypedRule | null }>;
  type: TypedRule["type"];
}

function RuleFields({ control, type }: RuleFieldsProps) {
  const text = useTexts(dueDateTexts);
  const days = useField(control, "dueDateRule.days");
  const months = useField(control, "dueDateRule.months");
  const day = useField(control, "dueDateRule.day");
  const onWorkingDay = useField(control, "dueDateRule.onWorkingDay");
  const monthOptions = Array.from({ length: 13 }, (_, ahead) => ({
    value: String(ahead),
    label: text.inMonth({ months: ahead }),
  }));
  return (
    <>
      {type === "DAYS" && <WholeNumberField label={text.days} {...days} />}
      {type === "DAY_OF_MONTH" && <WholeNumberField label={text.day} {...day} />}
      {type !== "DAYS" && (
        <SelectField
          label={text.months}
          {...months}
          value={String(months.value)}
          onChange={(ahead) => months.onChange(Number(ahead))}
          options={monthOptions}
        />
      )}
      <CheckboxField label={text.onWorkingDay} {...onWorkingDay} value={Boolean(onWorkingDay.value)} />
    </>
  );
}
