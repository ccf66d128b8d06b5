import { Button, Popover } from "@mantine/core";
import { useQuery } from "@apollo/client/react";
import { currencies, documentKinds } from "@softmanager/domain";
import {
  DateField,
  FilterChips,
  formatDate,
  IconFilter,
  SelectField,
  useTexts,
  type ActiveFilter,
} from "@softmanager/ui";
import { useState } from "react";
import { kindsWords } from "../../document-words.ts";
import { today } from "../../../../app/clock.ts";
import { filterNames, type FilterName, type ListAddress } from "../../model/list-address.ts";
import { CustomerToPickDocument } from "../../operations.generated.ts";
import classes from "./list.module.css";
import { listTexts } from "./list-texts.ts";

export type ChangeAddress = (next: Partial<Record<keyof ListAddress, string | undefined>>) => void;

interface FilterBarProps {
  address: ListAddress;
  onChange: ChangeAddress;
}

/** What the list is narrowed by, kept in its address. */
export function FilterBar({ address, onChange }: FilterBarProps) {
  const text = useTexts(listTexts);
  const active = useActiveFilters(address);
  const clear = () => onChange(Object.fromEntries(filterNames.map((name) => [name, undefined])));
  return (
    <FilterChips label={text.filters} filters={active} onRemove={(id) => onChange({ [id]: undefined })} onClear={clear}>
      <FilterMenu {...{ address, onChange }} />
    </FilterChips>
  );
}

/** Kinds that can be written today. */
const writtenKinds = documentKinds.filter((kind) => ["INVOICE", "CREDIT_NOTE", "PROFORMA"].includes(kind));

function FilterMenu({ address, onChange }: FilterBarProps) {
  const text = useTexts(listTexts);
  const kinds = useTexts(kindsWords);
  const [isOpen, setOpen] = useState(false);
  const field = (name: FilterName) => ({
    value: address[name] ?? "",
    onChange: (value: string) => onChange({ [name]: value || undefined }),
  });
  const choices = (values: readonly string[], label: (value: string) => string) =>
    values.map((value) => ({ value, label: label(value) }));
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-start" trapFocus>
      <Popover.Target>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconFilter size={15} stroke={1.75} />}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {text.filter}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={text.filter}>
        <div className={classes.filterForm}>
          <SelectField
            label={text.kind}
            {...field("kind")}
            emptyLabel={text.any}
            options={writtenKinds.map((value) => ({ value, label: kinds[value] }))}
          />
          <SelectField
            label={text.state}
            {...field("state")}
            emptyLabel={text.any}
            options={(["DRAFT", "ISSUED", "CANCELLED"] as const).map((value) => ({ value, label: text[value] }))}
          />
          <SelectField
            label={text.payment}
            {...field("payment")}
            emptyLabel={text.any}
            options={(["OPEN", "OVERDUE", "PAID"] as const).map((value) => ({ value, label: text[`payment${value}`] }))}
          />
          <SelectField
            label={text.currency}
            {...field("currency")}
            emptyLabel={text.any}
            options={choices(
              currencies.map(({ code }) => code),
              (code) => code,
            )}
          />
          <DateField label={text.from} {...field("from")} today={today()} />
          <DateField label={text.to} {...field("to")} today={today()} />
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

function useActiveFilters(address: ListAddress): ActiveFilter[] {
  const text = useTexts(listTexts);
  const kinds = useTexts(kindsWords);
  const customer = useCustomerName(address.customer);
  const { kind, state, payment, currency, from, to } = address;
  return [
    ...(kind ? [{ id: "kind", label: text.kind, value: kinds[kind] }] : []),
    ...(state ? [{ id: "state", label: text.state, value: text[state] }] : []),
    ...(payment ? [{ id: "payment", label: text.payment, value: text[`payment${payment}`] }] : []),
    ...(address.customer ? [{ id: "customer", label: text.customer, value: customer ?? text.thisCustomer }] : []),
    ...(currency ? [{ id: "currency", label: text.currency, value: currency }] : []),
    ...(from ? [{ id: "from", label: text.period, value: text.since({ date: formatDate(from) }) }] : []),
    ...(to ? [{ id: "to", label: text.period, value: text.until({ date: formatDate(to) }) }] : []),
  ];
}

function useCustomerName(id: string | undefined): string | undefined {
  const { data } = useQuery(CustomerToPickDocument, { variables: { id: id ?? "" }, skip: id === undefined });
  return data?.customer.name;
}
