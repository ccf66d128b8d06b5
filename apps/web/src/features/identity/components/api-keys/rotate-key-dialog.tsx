import { rotateApiKeyInput } from "@softmanager/inputs";
import { SelectField, useField, useTexts } from "@softmanager/ui";
import { useRef, useState } from "react";
import type { z } from "zod";
import { useCommand } from "../../../../app/api/use-command.ts";
import { FormDialog } from "../../../../app/forms/form-dialog.tsx";
import { useRecordForm } from "../../../../app/forms/use-record-form.ts";
import { apiKeysTexts } from "../../api-keys-texts.ts";
import { useApiKeysSource } from "../../model/use-api-keys.ts";
import classes from "./api-keys.module.css";
import { RotateApiKeyDocument, type ApiKeyPartsFragment } from "./operations.generated.ts";

interface RotateKeyDialogProps {
  apiKey: ApiKeyPartsFragment;
  onClose: () => void;
  /** With the new token, which nobody can read again. */
  onRotated: (token: string | null) => void;
}

const schema = rotateApiKeyInput.pick({ overlapHours: true });
const usualHours = 24;

/** Replaces a key by a new one; asks how long the old one goes on. */
export function RotateKeyDialog({ apiKey, onClose, onRotated }: RotateKeyDialogProps) {
  const text = useTexts(apiKeysTexts);
  const { control, submit, form: _, ...state } = useRotation(apiKey, onRotated);
  const overlap = useField(control, "overlapHours");
  const options = [
    { value: "0", label: text.noOverlap },
    { value: "1", label: text.forHours({ count: 1 }) },
    ...[1, 7, 30].map((count) => ({ value: String(count * 24), label: text.forDays({ count }) })),
  ];
  return (
    <FormDialog
      title={text.rotateTitle({ name: apiKey.name })}
      onClose={onClose}
      onSubmit={() => void submit()}
      submitLabel={text.rotate}
      {...state}
    >
      <p className={classes.lead}>{text.rotateText}</p>
      <SelectField
        label={text.overlap}
        {...overlap}
        value={String(overlap.value)}
        onChange={(hours) => overlap.onChange(Number(hours))}
        options={options}
      />
    </FormDialog>
  );
}

function useRotation({ id: apiKeyId }: ApiKeyPartsFragment, onRotated: RotateKeyDialogProps["onRotated"]) {
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const source = useApiKeysSource();
  const [rotate] = useCommand(RotateApiKeyDocument, { refetch: [source] });
  const token = useRef<string | null>(null);
  return useRecordForm<z.input<typeof schema>>({
    schema,
    values: { overlapHours: usualHours },
    async save(values) {
      const result = await rotate({
        apiKeyId,
        ...values,
        overlapHours: values.overlapHours ?? usualHours,
        idempotencyKey,
      });
      if (result?.__typename === "NewApiKey") token.current = result.token;
      return result;
    },
    successes: ["NewApiKey"],
    source,
    onSaved: () => onRotated(token.current),
  });
}
