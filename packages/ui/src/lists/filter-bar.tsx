import { DateField } from "../fields/date-field.tsx";
import { SelectField, type SelectOption } from "../fields/select-field.tsx";
import { formatDate } from "../format/date.ts";
import { useTexts } from "../language/language-provider.tsx";
import { uiTexts } from "../ui-texts.ts";
import { FilterChips, type ActiveFilter } from "./filter-chips.tsx";
import { FilterMenu } from "./filter-menu.tsx";

/** Something a list can be narrowed by: one of a few, a day, or what is set elsewhere and only taken off here. */
export type ListFilter = ChoiceFilter | DayFilter | GivenFilter;

interface Named {
  /** As the list's address calls it. */
  name: string;
  /** What is filtered: "Monedă". */
  label: string;
}

interface ChoiceFilter extends Named {
  kind: "choice";
  options: readonly SelectOption[];
}

interface DayFilter extends Named {
  kind: "day";
  /** What the chip says is filtered, where two days make one period: "Perioadă". */
  chipLabel: string;
  /** "din {date}" with its date. */
  chipText: (values: { date: string }) => string;
  /** ISO; where the calendar opens. */
  today: string;
}

interface GivenFilter extends Named {
  kind: "given";
  /** By what, in words; the value itself is a key. */
  shown: string;
}

export type FilterValues = Readonly<Record<string, string | undefined>>;

interface FilterBarProps {
  filters: readonly ListFilter[];
  values: FilterValues;
  /** Told with what changes; undefined takes a filter off. */
  onChange: (next: Record<string, string | undefined>) => void;
}

/** What a list is narrowed by: a menu of fields, and a chip for each that is set. */
export function FilterBar({ filters, values, onChange }: FilterBarProps) {
  const text = useTexts(uiTexts);
  const active = filters.flatMap((filter): ActiveFilter[] => {
    const value = values[filter.name];
    return value === undefined || value === "" ? [] : [chipOf(filter, value)];
  });
  const clear = () => onChange(Object.fromEntries(filters.map(({ name }) => [name, undefined])));
  const fields = filters.filter((filter) => filter.kind !== "given");
  return (
    <FilterChips
      label={text.filters}
      filters={active}
      onRemove={(name) => onChange({ [name]: undefined })}
      onClear={clear}
    >
      <FilterMenu label={text.filter}>
        {fields.map((filter) => (
          <Field
            key={filter.name}
            filter={filter}
            value={values[filter.name] ?? ""}
            onChange={(value) => onChange({ [filter.name]: value || undefined })}
          />
        ))}
      </FilterMenu>
    </FilterChips>
  );
}

interface FieldProps {
  filter: ChoiceFilter | DayFilter;
  value: string;
  onChange: (value: string) => void;
}

function Field({ filter, value, onChange }: FieldProps) {
  const text = useTexts(uiTexts);
  const { label } = filter;
  if (filter.kind === "day") return <DateField {...{ label, value, onChange }} today={filter.today} />;
  return <SelectField {...{ label, value, onChange }} emptyLabel={text.any} options={filter.options} />;
}

function chipOf(filter: ListFilter, value: string): ActiveFilter {
  const { name: id, label, kind } = filter;
  if (kind === "given") return { id, label, value: filter.shown };
  if (kind === "day") return { id, label: filter.chipLabel, value: filter.chipText({ date: formatDate(value) }) };
  return { id, label, value: filter.options.find((option) => option.value === value)?.label ?? value };
}
