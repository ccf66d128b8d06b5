import { CloseButton } from "@mantine/core";
import type { ReactNode } from "react";
import { useTexts } from "../language/language-provider.tsx";
import { uiTexts } from "../ui-texts.ts";
import classes from "./filter-chips.module.css";

export interface ActiveFilter {
  id: string;
  /** What is filtered: "Client". */
  label: string;
  /** By what: "Ana SRL", "01.01.2026 – 31.01.2026". */
  value: string;
}

interface FilterChipsProps {
  label: string;
  filters: readonly ActiveFilter[];
  onRemove: (id: string) => void;
  onClear: () => void;
  /** The control that adds a filter, before the chips. */
  children?: ReactNode;
}

/** What the list is narrowed by, each filter taken off with one press. */
export function FilterChips({ label, filters, onRemove, onClear, children }: FilterChipsProps) {
  const text = useTexts(uiTexts);
  return (
    <div className={classes.row} role="group" aria-label={label} data-screen-only>
      {children}
      {filters.map((filter) => (
        <span key={filter.id} className={classes.chip}>
          <span className={classes.label}>{filter.label}:</span> <span className={classes.value}>{filter.value}</span>
          <CloseButton
            size="xs"
            aria-label={text.removeFilter({ filter: `${filter.label}: ${filter.value}` })}
            onClick={() => onRemove(filter.id)}
          />
        </span>
      ))}
      {filters.length > 1 && (
        <button type="button" className={classes.clear} onClick={onClear}>
          {text.clearFilters}
        </button>
      )}
    </div>
  );
}
