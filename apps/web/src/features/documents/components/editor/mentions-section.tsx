import { ActionIcon, Button } from "@mantine/core";
import { IconPlus, IconX, TextAreaField, useTexts } from "@softmanager/ui";
import { fieldId } from "../../model/field-id.ts";
import { useDraft, useSet } from "../../model/use-session.ts";
import classes from "./editor.module.css";
import { editorTexts } from "./editor-texts.ts";
import { useOrigin, useProblem } from "./use-draft-field.ts";

/** Sentences printed under the lines; those the company always prints are there already. */
export function MentionsSection() {
  const text = useTexts(editorTexts);
  const set = useSet();
  const mentions = useDraft((draft) => draft.mentions);
  const origin = useOrigin("mentions");
  return (
    <section className={classes.section} aria-label={text.mentions}>
      <h2 className={classes.heading}>
        {text.mentions}
        {origin && mentions.length > 0 && <span className={classes.origin}>{origin}</span>}
      </h2>
      {mentions.map((mention, index) => (
        <MentionRow
          key={index}
          {...{ mention, index }}
          onChange={(next) => set({ mentions: mentions.with(index, next) })}
          onRemove={() => set({ mentions: mentions.toSpliced(index, 1) })}
        />
      ))}
      {mentions.length < 20 && (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={15} />}
          onClick={() => set({ mentions: [...mentions, ""] })}
        >
          {text.addMention}
        </Button>
      )}
    </section>
  );
}

interface MentionRowProps {
  mention: string;
  index: number;
  onChange: (mention: string) => void;
  onRemove: () => void;
}

function MentionRow({ mention, index, onChange, onRemove }: MentionRowProps) {
  const text = useTexts(editorTexts);
  const id = fieldId(`mentions.${index}`);
  return (
    <div className={classes.mention}>
      <TextAreaField
        label={text.mention({ number: index + 1 })}
        id={id}
        value={mention}
        onChange={onChange}
        error={useProblem(id)}
        rows={1}
        maxLength={300}
        autoFocus={mention === ""}
        isInline
      />
      <ActionIcon aria-label={`${text.remove}: ${text.mention({ number: index + 1 })}`} onClick={onRemove}>
        <IconX size={16} />
      </ActionIcon>
    </div>
  );
}
