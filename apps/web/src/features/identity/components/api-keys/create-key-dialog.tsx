import { createApiKeyInput } from "@softmanager/inputs";
import { SelectField, TextField, useField, useTexts } from "@softmanager/ui";
import { useRef, useState } from "react";
import { useController, type Control } from "react-hook-form";
import type { z } from "zod";
import { useCommand } from "../../../../app/api/use-command.ts";
import { FormDialog } from "../../../../app/forms/form-dialog.tsx";
import { useRecordForm } from "../../../../app/forms/use-record-form.ts";
import { apiKeysTexts } from "../../api-keys-texts.ts";
import { useApiKeysSource } from "../../model/use-api-keys.ts";
import classes from "./api-keys.module.css";
import { CreateApiKeyDocument } from "./operations.generated.ts";
import { ScopesField } from "./scopes-field.tsx";

interface CreateKeyDialogProps {
  onClose: () => void;
  /** With the token, which nobody can read again. */
  onCreated: (token: string | null) => void;
}

type KeyValues = z.input<typeof createApiKeyInput>;

/** Makes a key: what for, how long, and what it may do. */
export function CreateKeyDialog({ onClose, onCreated }: CreateKeyDialogProps) {
  const text = useTexts(apiKeysTexts);
  const { control, submit, form: _, ...state } = useKeyForm(onCreated);
  return (
    <FormDialog
      title={text.createTitle}
      onClose={onClose}
      onSubmit={() => void submit()}
      submitLabel={text.create}
      size="42rem"
      {...state}
    >
      <KeyFields control={control} />
    </FormDialog>
  );
}

function KeyFields({ control }: { control: Control<KeyValues> }) {
  const text = useTexts(apiKeysTexts);
  const name = useField(control, "name");
  const expiry = useField(control, "expiresInDays");
  const { field: scopes, fieldState } = useController({ control, name: "scopes" });
  const periods = [30, 90, 365].map((count) => ({ value: String(count), label: text.inDays({ count }) }));
  return (
    <>
      <div className={classes.pair}>
        <TextField label={text.name} {...name} required autoFocus description={text.nameHelp} autoComplete="off" />
        <SelectField
          label={text.expiry}
          {...expiry}
          value={String(expiry.value)}
          onChange={(days) => expiry.onChange(days === "" ? null : Number(days))}
          options={[...periods, { value: "", label: text.never }]}
        />
      </div>
      <ScopesField value={scopes.value} onChange={scopes.onChange} error={fieldState.error?.message} />
    </>
  );
}

function useKeyForm(onCreated: CreateKeyDialogProps["onCreated"]) {
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const source = useApiKeysSource();
  const [create] = useCommand(CreateApiKeyDocument, { refetch: [source] });
  const token = useRef<string | null>(null);
  return useRecordForm<KeyValues>({
    schema: createApiKeyInput,
    values: { name: "", expiresInDays: 365, scopes: [] },
    async save(values) {
      const result = await create({ ...values, idempotencyKey });
      if (result?.__typename === "NewApiKey") token.current = result.token;
      return result;
    },
    successes: ["NewApiKey"],
    fields: { ScopesNotHeld: "scopes" },
    source,
    onSaved: () => onCreated(token.current),
  });
}
