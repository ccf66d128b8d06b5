import type { DefaultValues, FieldPath, FieldValues, PathValue, UseFormReturn } from "react-hook-form";

interface Ground<Values> {
  /** What the form last started from. */
  from: Values;
  /** What is saved now. */
  to: Values;
}

/** Takes over what was saved meanwhile, here or elsewhere; fields that were typed in keep what was typed. */
export function rebase<Values extends FieldValues>(form: UseFormReturn<Values>, { from, to }: Ground<Values>): void {
  const typed = structuredClone(form.getValues());
  form.reset(structuredClone(to) as DefaultValues<Values>);
  for (const path of changedPaths(from, typed)) {
    const value = path.split(".").reduce<unknown>((level, name) => (level as FieldValues)[name], typed);
    form.setValue(path as FieldPath<Values>, value as PathValue<Values, FieldPath<Values>>, { shouldDirty: true });
  }
}

/** The leaves in which two sets of values differ, as dotted paths; nothing and the empty text are the same. */
export function changedPaths(before: object, after: object, parent = ""): string[] {
  return Object.entries(after).flatMap(([name, now]) => {
    const was: unknown = (before as Record<string, unknown>)[name];
    const path = `${parent}${name}`;
    if (isGroup(now) && isGroup(was)) return changedPaths(was, now, `${path}.`);
    return (now ?? "") === (was ?? "") ? [] : [path];
  });
}

function isGroup(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
