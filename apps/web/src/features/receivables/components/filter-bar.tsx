import { useQuery } from "@apollo/client/react";
import { Button, Popover } from "@mantine/core";
import { currencies } from "@softmanager/domain";
import { paymentMethods } from "@softmanager/inputs";
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
import { today } from "../../../app/clock.ts";
import { filterNames, type FilterName, type ListAddress } from "../model/list-address.ts";
import { PayerDocument } from "../operations.generated.ts";
import { methodWords, paymentListTexts, paymentTexts } from "../payment-texts.ts";
import classes from "./payments.module.css";

export type ChangeAddress = (next: Partial<Record<keyof ListAddress, string | undefined>>) => void;

interface FilterBarProps {
  address: ListAddress;
  onChange: ChangeAddress;
}

/** What the list is narrowed by, kept in its address. */
export function FilterBar({ address, onChange }: FilterBarProps) {
  const text = useTexts(paymentListTexts);
  const active = useActiveFilters(address);
  const clear = () => onChange(Object.fromEntries(filterNames.map((name) => [name, undefined])));
  return (
    <FilterChips label={text.filters} filters={active} onRemove={(id) => onChange({ [id]: undefined })} onClear={clear}>
      <FilterMenu {...{ address, onChange }} />
    </FilterChips>
  );
}

function FilterMenu({ address, onChange }: FilterBarProps) {
  const text = useTexts(paymentListTexts);
  const words = useTexts(paymentTexts);
  const methods = useTexts(methodWords);
  const [isOpen, setOpen] = useState(false);
  const field = (name: FilterName) => ({
    value: address[name] ?? "",
    onChange: (value: string) => onChange({ [name]: value || undefined }),
  });
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
            label={words.method}
            {...field("method")}
            emptyLabel={text.any}
            options={paymentMethods.map((value) => ({ value, label: methods[value] }))}
          />
          <SelectField
            label={words.currency}
            {...field("currency")}
            emptyLabel={text.any}
            options={currencies.map(({ code }) => ({ value: code, label: code }))}
          />
          <DateField label={text.from} {...field("from")} today={today()} />
          <DateField label={text.to} {...field("to")} today={today()} />
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

function useActiveFilters({ customer, method, currency, from, to }: ListAddress): ActiveFilter[] {
  const text = useTexts(paymentListTexts);
  const words = useTexts(paymentTexts);
  const methods = useTexts(methodWords);
  const { data } = useQuery(PayerDocument, { variables: { id: customer ?? "" }, skip: customer === undefined });
  return [
    ...(customer ? [{ id: "customer", label: text.customer, value: data?.customer.name ?? text.thisCustomer }] : []),
    ...(method ? [{ id: "method", label: words.method, value: methods[method] }] : []),
    ...(currency ? [{ id: "currency", label: words.currency, value: currency }] : []),
    ...(from ? [{ id: "from", label: text.period, value: text.since({ date: formatDate(from) }) }] : []),
    ...(to ? [{ id: "to", label: text.period, value: text.until({ date: formatDate(to) }) }] : []),
  ];
}
