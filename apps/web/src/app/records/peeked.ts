/** A row that lies open beside its list, with the ways on from there. */
interface Peeked<Row> {
  row: Row;
  panel: { onClose: () => void; onPrevious: (() => void) | undefined; onNext: (() => void) | undefined };
}

/** The row of a list whose id the address names, where the list has it; `onPeek` opens another, or none. */
export function peekedIn<Row extends { id: string }>(
  rows: readonly Row[],
  id: string | undefined,
  onPeek: (row: Row | undefined) => void,
): Peeked<Row> | undefined {
  const at = rows.findIndex((row) => row.id === id);
  const row = rows[at];
  if (!row) return undefined;
  const step = (by: -1 | 1) => {
    const next = rows[at + by];
    return next && (() => onPeek(next));
  };
  return { row, panel: { onClose: () => onPeek(undefined), onPrevious: step(-1), onNext: step(1) } };
}
