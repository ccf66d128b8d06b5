import { issuesOf, type Issue } from "@softmanager/inputs";
import { useLanguage } from "@softmanager/ui";
import {
  useForm,
  type DefaultValues,
  type FieldErrors,
  type FieldPath,
  type FieldValues,
  type UseFormReturn,
} from "react-hook-form";
import type { z } from "zod";

type Schema<Values> = z.ZodType<unknown, Values>;

/**
 * A form over one of the shared input schemas. Nothing is judged before the first submit, so no message can move a button
 * under the pointer; afterwards each change is. The first wrong field takes the focus.
 * A schema may be given as how to fetch it: pages at the door are shown before theirs has come.
 */
export function useInputForm<Values extends FieldValues>(
  schema: Schema<Values> | (() => Promise<Schema<Values>>),
  defaultValues: DefaultValues<Values>,
) {
  const { language } = useLanguage();
  return useForm<Values>({
    defaultValues,
    mode: "onSubmit",
    reValidateMode: "onChange",
    resolver: async (values) => {
      const known = typeof schema === "function" ? await schema() : schema;
      const parsed = await known.safeParseAsync(values, { reportInput: true });
      if (parsed.success) return { values, errors: {} };
      return { values: {}, errors: nested<Values>(issuesOf(parsed.error, language)) };
    },
  });
}

/** Puts what the server found wrong beside the fields it names, and the focus on the first. Says whether any was found. */
export function showIssues<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  issues: readonly Omit<Issue, "code">[],
): boolean {
  issues.forEach(({ path, message }, index) =>
    form.setError(path as FieldPath<Values>, { type: "server", message }, { shouldFocus: index === 0 }),
  );
  return issues.length > 0;
}

/** "buyer.address.county" becomes an error three levels down, where the form looks for it. */
function nested<Values extends FieldValues>(issues: readonly Issue[]): FieldErrors<Values> {
  const errors: Record<string, unknown> = {};
  for (const { path, code, message } of issues) {
    const names = path.split(".");
    const last = names.pop() ?? "";
    const parent = names.reduce<Record<string, unknown>>((level, name) => {
      level[name] ??= {};
      return level[name] as Record<string, unknown>;
    }, errors);
    parent[last] ??= { type: code, message };
  }
  return errors as FieldErrors<Values>;
}
