import { useCallback, useEffect, useRef, useState } from "react";
import type { DefaultValues, FieldValues } from "react-hook-form";
import type { z } from "zod";
import { showIssues, useInputForm } from "../form.ts";
import { rebase } from "./rebase.ts";

type Answer<Record extends { __typename: string }> =
  | Record
  | { __typename: "InvalidInput"; message: string; issues: readonly { path: string; message: string }[] }
  | { __typename: "VersionConflict" | "IdempotencyConflict"; message: string };

interface SavedFormOptions<Values extends FieldValues, Record extends { __typename: string; version: number }> {
  schema: z.ZodType<unknown, Values>;
  /** The record as it is known now, and how the form shows it. */
  record: Record;
  valuesOf: (record: Record) => Values;
  save: (values: Values, expectedVersion: number) => Promise<Answer<Record> | undefined>;
  /** Reads the record anew. */
  reload: () => Promise<unknown>;
  onSaved: () => void;
  /** A refusal that no field explains. */
  onRefused: (message: string) => void;
}

/**
 * A form over one record that others may change too. What they saved comes in by itself, what was typed here stays; when
 * they were faster than a save, the person is told and saves again over what is known by then.
 */
export function useSavedForm<Values extends FieldValues, Record extends { __typename: string; version: number }>(
  options: SavedFormOptions<Values, Record>,
) {
  const { schema, record, valuesOf, save, reload, onSaved, onRefused } = options;
  const form = useInputForm<Values>(schema, valuesOf(record) as DefaultValues<Values>);
  const [hasConflict, setConflict] = useState(false);
  const [busy, setBusy] = useState(false);
  const ground = useRef(record);

  const standOn = useCallback(
    (next: Record, from: Values = valuesOf(ground.current)) => {
      ground.current = next;
      rebase(form, { from, to: valuesOf(next) });
    },
    [form, valuesOf],
  );

  useEffect(() => {
    if (record.version > ground.current.version) standOn(record);
  }, [record, standOn]);

  async function send(values: Values) {
    const submitted = structuredClone(form.getValues());
    setBusy(true);
    const answer = await save(values, ground.current.version);
    if (answer?.__typename === "VersionConflict") await reload().catch(() => undefined);
    setBusy(false);
    if (!answer) return;
    setConflict(answer.__typename === "VersionConflict");
    if (isIssues(answer)) showIssues(form, answer.issues);
    else if (isRecord(answer, record)) {
      standOn(answer, submitted);
      onSaved();
    } else if (answer.__typename !== "VersionConflict") onRefused(answer.message);
  }

  function discard() {
    setConflict(false);
    form.reset(valuesOf(ground.current) as DefaultValues<Values>);
  }

  const submit = () => form.handleSubmit(send)();

  return { form, submit, discard, busy, hasConflict, isDirty: form.formState.isDirty };
}

function isIssues<Record extends { __typename: string }>(answer: Answer<Record>) {
  return answer.__typename === "InvalidInput" && "issues" in answer;
}

function isRecord<Record extends { __typename: string }>(answer: Answer<Record>, record: Record): answer is Record {
  return answer.__typename === record.__typename;
}
