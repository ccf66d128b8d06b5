import type { Language } from "@softmanager/domain";
import { createDefaultMentionInput } from "@softmanager/inputs";
import { TextAreaField, useField, useTexts } from "@softmanager/ui";
import { useState } from "react";
import type { Control } from "react-hook-form";
import type { z } from "zod";
import { useCommand } from "../../../../app/api/use-command.ts";
import { FormDialog } from "../../../../app/forms/form-dialog.tsx";
import { useRecordForm } from "../../../../app/forms/use-record-form.ts";
import type { WrittenKind } from "../kinds.ts";
import {
  CreateDefaultMentionDocument,
  UpdateDefaultMentionDocument,
  type MentionPartsFragment,
} from "../operations.generated.ts";
import { mentionTexts } from "./mention-texts.ts";

interface MentionDialogProps {
  /** Undefined adds one, with these words to begin with. */
  mention: MentionPartsFragment | undefined;
  suggestion: string;
  kind: WrittenKind;
  language: Language;
  /** Where a new one stands among the others. */
  position: number;
  onClose: () => void;
}

type MentionValues = z.input<typeof createDefaultMentionInput>;

/** Adds a sentence, or changes one. */
export function MentionDialog(props: MentionDialogProps) {
  const text = useTexts(mentionTexts);
  const { form: _, control, submit, ...state } = useMentionForm(props);
  return (
    <FormDialog
      title={props.mention ? text.editMention : text.newMention}
      onClose={props.onClose}
      onSubmit={() => void submit()}
      {...state}
    >
      <SentenceField control={control} />
    </FormDialog>
  );
}

function SentenceField({ control }: { control: Control<MentionValues> }) {
  const text = useTexts(mentionTexts);
  const sentence = useField(control, "text");
  return (
    <TextAreaField
      label={text.text}
      {...sentence}
      rows={3}
      description={text.length({ count: sentence.value.length })}
      required
      autoFocus
    />
  );
}

function useMentionForm({ mention, suggestion, kind, language, position, onClose }: MentionDialogProps) {
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [create] = useCommand(CreateDefaultMentionDocument, { refetch: ["MentionSettings"] });
  const [update] = useCommand(UpdateDefaultMentionDocument, { refetch: ["MentionSettings"] });
  return useRecordForm<MentionValues>({
    schema: createDefaultMentionInput,
    values: { kind, language, text: mention?.text ?? suggestion, position: mention?.position ?? position },
    save: ({ idempotencyKey: _key, ...fields }) =>
      mention
        ? update({ ...fields, mentionId: mention.id, expectedVersion: mention.version })
        : create({ ...fields, idempotencyKey }),
    successes: ["DefaultMention"],
    source: "MentionSettings",
    onSaved: onClose,
  });
}
