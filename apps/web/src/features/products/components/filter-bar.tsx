import { Button, Popover } from "@mantine/core";
import { currencies, taxCategories, vatRatesOn } from "@softmanager/domain";
import { FilterChips, IconFilter, SelectField, useTexts, type ActiveFilter, type SelectOption } from "@softmanager/ui";
import { useState } from "react";
import { filterNames, readVat, type FilterName, type ListAddress } from "../model/list-address.ts";
import { today } from "../../../app/clock.ts";
import { productFormTexts, productTexts, taxCategoryWords } from "../product-texts.ts";
import classes from "./products.module.css";

export type ChangeAddress = (next: Partial<Record<keyof ListAddress, string | undefined>>) => void;

interface FilterBarProps {
  address: ListAddress;
  onChange: ChangeAddress;
}

/** What the list is narrowed by, kept in its address. */
export function FilterBar({ address, onChange }: FilterBarProps) {
  const text = useTexts(productTexts);
  const vatWord = useVatWord();
  const { vat, currency } = address;
  const active: ActiveFilter[] = [
    ...(vat ? [{ id: "vat", label: text.vat, value: vatWord(vat) }] : []),
    ...(currency ? [{ id: "currency", label: text.currency, value: currency }] : []),
  ];
  const clear = () => onChange(Object.fromEntries(filterNames.map((name) => [name, undefined])));
  return (
    <FilterChips label={text.filters} filters={active} onRemove={(id) => onChange({ [id]: undefined })} onClear={clear}>
      <FilterMenu {...{ address, onChange }} />
    </FilterChips>
  );
}

function FilterMenu({ address, onChange }: FilterBarProps) {
  const text = useTexts(productTexts);
  const [isOpen, setOpen] = useState(false);
  const vatOptions = useVatOptions(address.vat);
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
          <SelectField label={text.vat} {...field("vat")} emptyLabel={text.any} options={vatOptions} />
          <SelectField
            label={text.currency}
            {...field("currency")}
            emptyLabel={text.any}
            options={currencies.map(({ code }) => ({ value: code, label: code }))}
          />
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

/** The rates in force, the categories without VAT, and the one in the address, which may be an old rate. */
function useVatOptions(chosen: string | undefined): SelectOption[] {
  const vatWord = useVatWord();
  const rates = vatRatesOn(today()).map(({ rate }) => `S:${rate}`);
  const others = taxCategories.filter((category) => category !== "S" && category !== "Z");
  const values = new Set([...rates, ...others, ...(chosen ? [chosen] : [])]);
  return [...values].map((value) => ({ value, label: vatWord(value) }));
}

function useVatWord(): (vat: string) => string {
  const words = useTexts(taxCategoryWords);
  const text = useTexts(productFormTexts);
  return (vat) => {
    const { taxCategory, rate } = readVat(vat) ?? {};
    if (rate !== undefined) return text.rate({ rate });
    return taxCategory ? words[taxCategory] : vat;
  };
}
