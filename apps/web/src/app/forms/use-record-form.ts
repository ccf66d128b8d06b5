import { useApolloClient } from "@apollo/client/react";
import { useNotify } from "@softmanager/ui";
import { useState } from "react";
import type { DefaultValues, FieldValues } from "react-hook-form";
import type { z } from "zod";
import { showIssues, useInputForm } from "../form.ts";

/** What a mutation answers: the record, or a problem with its message and perhaps its fields. */
interface Answer {
  __typename: string;
  message?: string;
  issues?: readonly { path: string; message: string }[];
}

interface RecordFormOptions<Values extends FieldValues> {
  schema: z.ZodType<unknown, Values>;
  values: Values;
  /** Creates the record, or writes over the version that is known now. */
  save: (values: Values) => Promise<Answer | undefined>;
  /** The types of a success. */
  successes: readonly string[];
  /** Beside which field a problem of the business is told: `{ DuplicateBankAccount: "iban" }`. */
  fields?: Readonly<Record<string, string>>;
  /** The query that shows the record, asked again after a conflict. */
  source: string;
  onSaved: () => void;
}

/** A record in a dialog: refusals stand beside their fields, and whoever was overtaken saves again over what is known then. */
export function useRecordForm<Values extends FieldValues>(options: RecordFormOptions<Values>) {
  const { schema, values, save, successes, fields = {}, source, onSaved } = options;
  const client = useApolloClient();
  const notify = useNotify();
  const form = useInputForm<Values>(schema, values as DefaultValues<Values>);
  const [hasConflict, setConflict] = useState(false);
  const [busy, setBusy] = useState(false);

  const submit = form.handleSubmit(async (typed) => {
    setBusy(true);
    const answer = await save(typed);
    const isConflict = answer?.__typename === "VersionConflict";
    if (isConflict) await client.refetchQueries({ include: [source] }).catch(() => undefined);
    setBusy(false);
    if (!answer) return;
    setConflict(isConflict);
    const { __typename, message = "", issues } = answer;
    const field = fields[__typename];
    if (successes.includes(__typename)) onSaved();
    else if (issues) showIssues(form, issues);
    else if (field) showIssues(form, [{ path: field, message }]);
    else if (!isConflict) notify.problem(message);
  });

  return { form, control: form.control, submit, busy, hasConflict, isDirty: form.formState.isDirty };
}
