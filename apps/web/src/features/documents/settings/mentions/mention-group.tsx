import { Button } from "@mantine/core";
import type { Language } from "@softmanager/domain";
import { IconChevronDown, IconChevronUp, IconPencil, IconPlus, IconTrash, useTexts } from "@softmanager/ui";
import { RecordAct } from "../../../../app/records/record-act.tsx";
import { RecordCard, RecordList } from "../../../../app/records/record-card.tsx";
import type { WrittenKind } from "../kinds.ts";
import type { MentionPartsFragment } from "../operations.generated.ts";
import classes from "../settings.module.css";
import { exampleMentions, mentionTexts } from "./mention-texts.ts";
import { useMentionActs } from "./use-mention-acts.ts";

/** What the dialog is opened for: a sentence, or a new one with words to begin with. */
export type EditedMention = { id: string } | { language: Language; suggestion: string };

interface MentionGroupProps {
  kind: WrittenKind;
  language: Language;
  /** In the order in which they are printed. */
  mentions: readonly MentionPartsFragment[];
  isReadOnly: boolean;
  onEdit: (edited: EditedMention) => void;
}

/** The sentences of one kind of document in one language. */
export function MentionGroup({ kind, language, mentions, isReadOnly, onEdit }: MentionGroupProps) {
  const text = useTexts(mentionTexts);
  const { remove, move } = useMentionActs(mentions);
  return (
    <section className={classes.group} aria-label={text[language]}>
      <h2 className={classes.heading}>
        {text[language]}
        {!isReadOnly && (
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconPlus size={15} stroke={1.75} />}
            aria-label={text.addIn({ language: text[language] })}
            onClick={() => onEdit({ language, suggestion: "" })}
          >
            {text.add}
          </Button>
        )}
      </h2>
      {mentions.length === 0 && <NoMention {...{ kind, language, isReadOnly, onEdit }} />}
      <RecordList>
        {mentions.map((mention, index) => (
          <RecordCard
            key={mention.id}
            acts={
              !isReadOnly && (
                <MentionActs
                  mention={mention}
                  onUp={index > 0 ? () => void move(mention, -1) : undefined}
                  onDown={index < mentions.length - 1 ? () => void move(mention, 1) : undefined}
                  onEdit={() => onEdit({ id: mention.id })}
                  onRemove={() => void remove(mention)}
                />
              )
            }
          >
            <p className={classes.sentence} lang={language}>
              {mention.text}
            </p>
          </RecordCard>
        ))}
      </RecordList>
    </section>
  );
}

interface MentionActsProps {
  mention: MentionPartsFragment;
  onUp: (() => void) | undefined;
  onDown: (() => void) | undefined;
  onEdit: () => void;
  onRemove: () => void;
}

function MentionActs({ mention, onUp, onDown, onEdit, onRemove }: MentionActsProps) {
  const text = useTexts(mentionTexts);
  const named = { text: mention.text.length > 40 ? `${mention.text.slice(0, 40)}…` : mention.text };
  return (
    <>
      {onUp && <RecordAct icon={IconChevronUp} label={text.up(named)} onClick={onUp} />}
      {onDown && <RecordAct icon={IconChevronDown} label={text.down(named)} onClick={onDown} />}
      <RecordAct icon={IconPencil} label={text.edit(named)} onClick={onEdit} />
      <RecordAct icon={IconTrash} label={text.remove(named)} onClick={onRemove} />
    </>
  );
}

/** An empty list that teaches: sentences others print, to begin with. */
function NoMention({ kind, language, isReadOnly, onEdit }: Omit<MentionGroupProps, "mentions">) {
  const text = useTexts(mentionTexts);
  if (isReadOnly) return <p className={classes.muted}>{text.noneReadOnly}</p>;
  return (
    <div>
      <p className={classes.muted}>{text.none}</p>
      <ul className={classes.examples}>
        {exampleMentions[kind].map((example) => (
          <li key={example.en}>
            <button
              type="button"
              className={classes.example}
              lang={language}
              onClick={() => onEdit({ language, suggestion: example[language] })}
            >
              {example[language]}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
