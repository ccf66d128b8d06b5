import { ActionIcon, Button, Menu, Tooltip } from "@mantine/core";
import {
  IconArrowLeft,
  IconCopy,
  IconDots,
  IconEye,
  IconEyeOff,
  IconTrash,
  SaveState,
  StatusChip,
  UiLink,
  useAriaKeys,
  useTexts,
} from "@softmanager/ui";
import { useSyncExternalStore } from "react";
import { usePathTo } from "../../../../app/address.ts";
import { stateWords } from "../../document-words.ts";
import { lastList } from "../../model/last-list.ts";
import { useSession, useWatched } from "../../model/use-session.ts";
import { DraftTitle } from "./draft-title.tsx";
import { editorPageTexts } from "./editor-page-texts.ts";
import classes from "./editor.module.css";

interface EditorHeaderProps {
  isPreviewShown: boolean;
  onTogglePreview: () => void;
  onDiscard: () => void;
  onDuplicate: () => void;
}

/** Which document is being written, whether it is safe, and the quiet acts on the whole of it. */
export function EditorHeader({ isPreviewShown, onTogglePreview, onDiscard, onDuplicate }: EditorHeaderProps) {
  const text = useTexts(editorPageTexts);
  const ariaKeysOf = useAriaKeys();
  const states = useTexts(stateWords);
  const session = useSession();
  const pathTo = usePathTo();
  const isBegun = useWatched(session.begunAs, (id) => id !== null);
  const saving = useSyncExternalStore(session.autosave.subscribe, session.autosave.state);
  return (
    <header className={classes.header}>
      <Tooltip label={text.back}>
        <ActionIcon component={UiLink} href={pathTo(lastList())} aria-label={text.documents} aria-keyshortcuts="Escape">
          <IconArrowLeft size={18} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
      <DraftTitle />
      <StatusChip tone="neutral">{states.draft}</StatusChip>
      {(isBegun || saving.kind !== "saved") && <SaveState state={saving.kind === "over" ? "conflict" : saving.kind} />}
      <span className={classes.space} />
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        className={classes.previewToggle}
        aria-pressed={isPreviewShown}
        aria-keyshortcuts={ariaKeysOf("alt+p")}
        leftSection={isPreviewShown ? <IconEye size={16} /> : <IconEyeOff size={16} />}
        onClick={onTogglePreview}
      >
        {text.preview}
      </Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon aria-label={text.actions}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {session.kind !== "CREDIT_NOTE" && (
            <Menu.Item leftSection={<IconCopy size={16} />} onClick={onDuplicate} disabled={!isBegun}>
              {text.duplicate}
            </Menu.Item>
          )}
          <Menu.Item color="red" leftSection={<IconTrash size={16} />} onClick={onDiscard}>
            {text.discard}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </header>
  );
}
