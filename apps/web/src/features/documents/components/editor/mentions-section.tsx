import { ActionIcon, Button } from "@mantine/core";
import { settingsOf } from "@softmanager/domain";
import { IconPlus, IconX, TextAreaField, useNotify, useTexts } from "@softmanager/ui";
import { fieldId } from "../../model/field-id.ts";
import { useDraft, useSession, useSet, useWatched } from "../../model/use-session.ts";
import classes from "./editor.module.css";
import { editorTexts } from "./editor-texts.ts";
import { originTexts } from "./origin-texts.ts";
import { useProblem } from "./use-draft-field.ts";

/** Sentences printed under the lines; those the company always prints are there already. */
export function MentionsSection() {
  const text = useTexts(editorTexts);
  const set = useSet();
  const mentions = useDraft((draft) => draft.mentions);
  return (
    <section className={classes.section} aria-label={text.mentions}>
      <MentionsHeading />
      <MentionsLeft />
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

/** Whose sentences these are, and the way back to the usual ones. */
function MentionsHeading() {
  const text = useTexts(editorTexts);
  const whose = useTexts(originTexts);
  const notify = useNotify();
  const session = useSession();
  const mentions = useDraft((draft) => draft.mentions);
  const origin = useWatched(session.following.origins, (origins) => origins.get("mentions"));
  const usual = useUsualMentions();
  const isChanged = usual.some((mention) => !mentions.includes(mention));

  function handleBack() {
    const before = { mentions };
    session.store.set({ mentions: usual });
    notify.undo({ message: text.mentionsBack, onUndo: () => session.store.set(before) });
  }

  return (
    <div className={classes.heading}>
      <h2>{text.mentions}</h2>
      {origin && <span className={classes.origin}>{whose[origin]}</span>}
      {isChanged && (
        <button type="button" className={classes.quickChoice} onClick={handleBack}>
          {text.usualMentions}
        </button>
      )}
    </div>
  );
}

/** Says which sentences did not go over to another language with the rest. */
function MentionsLeft() {
  const text = useTexts(editorTexts);
  const count = useWatched(useSession().following.mentionsLeft, (left) => left);
  return (
    <p className={classes.warning} role="status">
      {count > 0 && text.mentionsLeft({ count })}
    </p>
  );
}

function useUsualMentions(): readonly string[] {
  const language = useDraft((draft) => draft.language);
  return useWatched(useSession().terms, ({ settings }) => settingsOf(settings, language).mentions.value);
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
