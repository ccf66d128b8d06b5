import { Button } from "@mantine/core";
import { mailWordingWords } from "@softmanager/inputs";
import { StatusChip, TextAreaField, TextField, useField, useNotify, useTexts } from "@softmanager/ui";
import { useId } from "react";
import { useWatch } from "react-hook-form";
import type { z } from "zod";
import { useCommand } from "../../../../app/api/use-command.ts";
import { useMay } from "../../../../app/company.ts";
import { SaveBar } from "../../../../app/forms/save-bar.tsx";
import { useSavedForm } from "../../../../app/forms/use-saved-form.ts";
import {
  ResetMailWordingDocument,
  SetMailWordingDocument,
  type MailWordingPartsFragment,
} from "../operations.generated.ts";
import { mailSettingsTexts } from "./mail-settings-texts.ts";
import classes from "./mails.module.css";
import { TokenButtons } from "./token-buttons.tsx";
import { WordingPreview } from "./wording-preview.tsx";

export type Words = z.output<typeof mailWordingWords>;
export type Wording = MailWordingPartsFragment & { __typename: "MailWording" };

interface WordingEditorProps {
  wording: Wording;
  reload: () => Promise<unknown>;
}

/** The words of one kind and language beside the mail that comes of them. */
export function WordingEditor({ wording, reload }: WordingEditorProps) {
  const text = useTexts(mailSettingsTexts);
  const mayChange = useMay("company:update");
  const id = useId();
  const { form, submit, discard, ...state } = useWording({ wording, reload });
  const subject = useField(form.control, "subject");
  const body = useField(form.control, "body");
  const typed = useWatch({ control: form.control }) as Words;
  return (
    <form
      id={id}
      className={classes.editor}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <fieldset disabled={!mayChange} className={classes.fields}>
        <div className={classes.standing}>
          <StatusChip tone={wording.isOwn ? "accent" : "neutral"}>{wording.isOwn ? text.own : text.usual}</StatusChip>
          {wording.isOwn && mayChange && <ResetButton wording={wording} reload={reload} />}
        </div>
        <TextField label={text.subject} {...subject} id={`${id}-subject`} maxLength={200} required />
        <TextAreaField label={text.body} {...body} id={`${id}-body`} rows={10} maxLength={5000} required />
        {mayChange && (
          <TokenButtons fields={{ [`${id}-subject`]: subject, [`${id}-body`]: body }} otherwise={`${id}-body`} />
        )}
      </fieldset>
      <WordingPreview wording={wording} words={typed} />
      <SaveBar form={id} onDiscard={discard} {...state} />
    </form>
  );
}

function useWording({ wording, reload }: WordingEditorProps) {
  const text = useTexts(mailSettingsTexts);
  const notify = useNotify();
  const [set] = useCommand(SetMailWordingDocument);
  const { kind, language } = wording;
  return useSavedForm<Words, Wording>({
    schema: mailWordingWords,
    record: wording,
    valuesOf: wordsOf,
    save: ({ subject, body }, expectedVersion) => set({ kind, language, subject, body, expectedVersion }),
    reload,
    onSaved: () => notify.success(text.saved),
    onRefused: notify.problem,
  });
}

function wordsOf({ subject, body }: MailWordingPartsFragment): Words {
  return { subject, body };
}

/** Goes back to the usual words at once; the company's own can be put back while the message stands. */
function ResetButton({ wording, reload }: WordingEditorProps) {
  const text = useTexts(mailSettingsTexts);
  const notify = useNotify();
  const [reset, { busy }] = useCommand(ResetMailWordingDocument);
  const [set] = useCommand(SetMailWordingDocument);
  const { kind, language, subject, body, version } = wording;

  async function handleClick() {
    const answer = await reset({ kind, language, expectedVersion: version });
    if (answer?.__typename === "VersionConflict") await reload();
    if (answer && answer.__typename !== "MailWording") return notify.problem(answer.message);
    if (answer) notify.undo({ message: text.isUsual, onUndo: () => void putBack() });
    return undefined;
  }

  async function putBack() {
    const answer = await set({ kind, language, subject, body, expectedVersion: 0 });
    if (answer && answer.__typename !== "MailWording") notify.problem(answer.message);
  }

  return (
    <Button variant="subtle" size="compact-sm" loading={busy} onClick={() => void handleClick()}>
      {text.backToUsual}
    </Button>
  );
}
