import { useMemo } from "react";

interface Columned {
  id: string;
  isHiddenAtFirst?: boolean;
  isFixed?: boolean;
}

interface InAddress {
  /** Ids with commas between, as the address says them. */
  shown: string | undefined;
  onChange: (shown: string | undefined) => void;
}

/** The column set of a list, kept in its address, as a DataTable takes it. */
export function useColumns(columns: readonly Columned[], { shown, onChange }: InAddress) {
  const hiddenColumns = useMemo(() => hiddenOf(columns, shown), [columns, shown]);
  return {
    hiddenColumns,
    onHiddenColumnsChange: (hidden: readonly string[]) => onChange(shownOf(columns, hidden)),
  };
}

export function hiddenOf(columns: readonly Columned[], shown: string | undefined): string[] {
  const named = shown?.split(",");
  const isHidden = ({ id, isHiddenAtFirst = false, isFixed = false }: Columned) =>
    named ? !isFixed && !named.includes(id) : isHiddenAtFirst;
  return columns.filter(isHidden).map(({ id }) => id);
}

/** What the address says of a column set: nothing of the usual one. */
export function shownOf(columns: readonly Columned[], hidden: readonly string[]): string | undefined {
  const isUsual = columns.every(({ id, isHiddenAtFirst = false }) => hidden.includes(id) === isHiddenAtFirst);
  if (isUsual) return undefined;
  return columns
    .filter(({ id }) => !hidden.includes(id))
    .map(({ id }) => id)
    .join(",");
}
