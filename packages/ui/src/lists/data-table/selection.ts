/**
 * Which rows are meant: some, or all that match the filters (loaded or not) but a few. "All" travels to the server as
 * such, so that acting on ten thousand rows needs no ten thousand ids.
 */
export type Selection =
  | { readonly scope: "some"; readonly ids: ReadonlySet<string> }
  | { readonly scope: "all"; readonly except: ReadonlySet<string> };

export const emptySelection: Selection = { scope: "some", ids: new Set() };
export const selectAllMatching: Selection = { scope: "all", except: new Set() };

export function isSelected(selection: Selection, id: string): boolean {
  return selection.scope === "some" ? selection.ids.has(id) : !selection.except.has(id);
}

/** Is anything selected? */
export function isPicked(selection: Selection): boolean {
  return selection.scope === "all" || selection.ids.size > 0;
}

/** How many rows are meant, of `total` that match. */
export function selectedCount(selection: Selection, total: number): number {
  return selection.scope === "some" ? selection.ids.size : total - selection.except.size;
}

/** The selection with these rows in it, or out of it. */
export function withRows(selection: Selection, ids: readonly string[], isIn: boolean): Selection {
  return selection.scope === "some"
    ? { scope: "some", ids: changed(selection.ids, ids, isIn) }
    : { scope: "all", except: changed(selection.except, ids, !isIn) };
}

/** Everything shown; once that is selected, everything that matches. */
export function pickedFurther(selection: Selection, shown: readonly string[]): Selection {
  const isWhole = shown.every((id) => isSelected(selection, id));
  return isWhole ? selectAllMatching : withRows(selection, shown, true);
}

function changed(set: ReadonlySet<string>, ids: readonly string[], isIn: boolean): ReadonlySet<string> {
  const next = new Set(set);
  for (const id of ids) {
    if (isIn) next.add(id);
    else next.delete(id);
  }
  return next;
}
